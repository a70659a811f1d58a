/**
 */
package org.rums.model;

import org.rums.core.licence.ObjectType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Object Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object of a partition compares so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.ObjectCondition#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.ObjectCondition#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.ObjectCondition#getExpected <em>Expected</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getObjectCondition()
 * @generated
 */
public interface ObjectCondition extends Condition {
    /**
     * Returns the value of the '<em><b>App Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * AppID, u16.
     * <!-- end-model-doc -->
     * @return the value of the '<em>App Id</em>' attribute.
     * @see #setAppId(int)
     * @see org.rums.model.RumsPackage#getObjectCondition_AppId()
     * @generated
     */
    int getAppId();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectCondition#getAppId <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>App Id</em>' attribute.
     * @see #getAppId()
     * @generated
     */
    void setAppId(int value);

    /**
     * Returns the value of the '<em><b>Object</b></em>' attribute.
     * The default value is <code>"USAGE_COUNTER"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any type but memory.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Object</em>' attribute.
     * @see #setObject(ObjectType)
     * @see org.rums.model.RumsPackage#getObjectCondition_Object()
     * @generated
     */
    ObjectType getObject();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectCondition#getObject <em>Object</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Object</em>' attribute.
     * @see #getObject()
     * @generated
     */
    void setObject(ObjectType value);

    /**
     * Returns the value of the '<em><b>Expected</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How it must compare.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Expected</em>' containment reference.
     * @see #setExpected(Expectation)
     * @see org.rums.model.RumsPackage#getObjectCondition_Expected()
     * @generated
     */
    Expectation getExpected();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectCondition#getExpected <em>Expected</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Expected</em>' containment reference.
     * @see #getExpected()
     * @generated
     */
    void setExpected(Expectation value);

} // ObjectCondition

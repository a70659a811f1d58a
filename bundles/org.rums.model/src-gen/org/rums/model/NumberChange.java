/**
 */
package org.rums.model;

import org.rums.core.licence.ObjectType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Change of runs, days, minutes or seats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.NumberChange#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.NumberChange#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getNumberChange()
 * @generated
 */
public interface NumberChange extends Change {
    /**
     * Returns the value of the '<em><b>Object</b></em>' attribute.
     * The default value is <code>"USAGE_COUNTER"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any type with a number but the expiration date.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Object</em>' attribute.
     * @see #setObject(ObjectType)
     * @see org.rums.model.RumsPackage#getNumberChange_Object()
     * @generated
     */
    ObjectType getObject();

    /**
     * Sets the value of the '{@link org.rums.model.NumberChange#getObject <em>Object</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Object</em>' attribute.
     * @see #getObject()
     * @generated
     */
    void setObject(ObjectType value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is set, added or subtracted; unused by CLEAR and UNLIMITED.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Value</em>' containment reference.
     * @see #setValue(NumberValue)
     * @see org.rums.model.RumsPackage#getNumberChange_Value()
     * @generated
     */
    NumberValue getValue();

    /**
     * Sets the value of the '{@link org.rums.model.NumberChange#getValue <em>Value</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Value</em>' containment reference.
     * @see #getValue()
     * @generated
     */
    void setValue(NumberValue value);

} // NumberChange

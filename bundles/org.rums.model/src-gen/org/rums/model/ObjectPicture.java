/**
 */
package org.rums.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

import org.rums.core.licence.ObjectType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Object Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One data object.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.ObjectPicture#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.ObjectPicture#getNumber <em>Number</em>}</li>
 *   <li>{@link org.rums.model.ObjectPicture#getGranted <em>Granted</em>}</li>
 *   <li>{@link org.rums.model.ObjectPicture#getStamp <em>Stamp</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getObjectPicture()
 * @generated
 */
public interface ObjectPicture extends EObject {
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
     * @see org.rums.model.RumsPackage#getObjectPicture_Object()
     * @generated
     */
    ObjectType getObject();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectPicture#getObject <em>Object</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Object</em>' attribute.
     * @see #getObject()
     * @generated
     */
    void setObject(ObjectType value);

    /**
     * Returns the value of the '<em><b>Number</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Runs left, end in seconds since 1970, days, minutes left, seats, or bytes of the signature; all ones of the field mean unlimited.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Number</em>' attribute.
     * @see #setNumber(long)
     * @see org.rums.model.RumsPackage#getObjectPicture_Number()
     * @generated
     */
    long getNumber();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectPicture#getNumber <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Number</em>' attribute.
     * @see #getNumber()
     * @generated
     */
    void setNumber(long value);

    /**
     * Returns the value of the '<em><b>Granted</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Runs or minutes granted.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Granted</em>' attribute.
     * @see #setGranted(long)
     * @see org.rums.model.RumsPackage#getObjectPicture_Granted()
     * @generated
     */
    long getGranted();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectPicture#getGranted <em>Granted</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Granted</em>' attribute.
     * @see #getGranted()
     * @generated
     */
    void setGranted(long value);

    /**
     * Returns the value of the '<em><b>Stamp</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First run or formatting, from which days are counted.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stamp</em>' attribute.
     * @see #setStamp(Instant)
     * @see org.rums.model.RumsPackage#getObjectPicture_Stamp()
     * @generated
     */
    Instant getStamp();

    /**
     * Sets the value of the '{@link org.rums.model.ObjectPicture#getStamp <em>Stamp</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Stamp</em>' attribute.
     * @see #getStamp()
     * @generated
     */
    void setStamp(Instant value);

} // ObjectPicture

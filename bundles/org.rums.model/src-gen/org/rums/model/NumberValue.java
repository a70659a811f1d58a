/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs, days, minutes or seats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.NumberValue#getNumber <em>Number</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getNumberValue()
 * @generated
 */
public interface NumberValue extends Value {
    /**
     * Returns the value of the '<em><b>Number</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The fixed number.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Number</em>' attribute.
     * @see #setNumber(Long)
     * @see org.rums.model.RumsPackage#getNumberValue_Number()
     * @generated
     */
    Long getNumber();

    /**
     * Sets the value of the '{@link org.rums.model.NumberValue#getNumber <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Number</em>' attribute.
     * @see #getNumber()
     * @generated
     */
    void setNumber(Long value);

} // NumberValue

/**
 */
package org.rums.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Date Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A second of time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.DateValue#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getDateValue()
 * @generated
 */
public interface DateValue extends Value {
    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The fixed date, in whole seconds.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(Instant)
     * @see org.rums.model.RumsPackage#getDateValue_Date()
     * @generated
     */
    Instant getDate();

    /**
     * Sets the value of the '{@link org.rums.model.DateValue#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(Instant value);

} // DateValue

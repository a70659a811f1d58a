/**
 */
package org.rums.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Moment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A date, or one that is counted from the day of issuing (UTC).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.Moment#getCount <em>Count</em>}</li>
 *   <li>{@link org.rums.model.Moment#getDate <em>Date</em>}</li>
 *   <li>{@link org.rums.model.Moment#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getMoment()
 * @generated
 */
public interface Moment extends EObject {
    /**
     * Returns the value of the '<em><b>Count</b></em>' attribute.
     * The default value is <code>"FIXED"</code>.
     * The literals are from the enumeration {@link org.rums.model.MomentKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How it is given.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Count</em>' attribute.
     * @see org.rums.model.MomentKind
     * @see #setCount(MomentKind)
     * @see org.rums.model.RumsPackage#getMoment_Count()
     * @generated
     */
    MomentKind getCount();

    /**
     * Sets the value of the '{@link org.rums.model.Moment#getCount <em>Count</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Count</em>' attribute.
     * @see org.rums.model.MomentKind
     * @see #getCount()
     * @generated
     */
    void setCount(MomentKind value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The date, for FIXED.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(Instant)
     * @see org.rums.model.RumsPackage#getMoment_Date()
     * @generated
     */
    Instant getDate();

    /**
     * Sets the value of the '{@link org.rums.model.Moment#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(Instant value);

    /**
     * Returns the value of the '<em><b>Amount</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Days or months after the day of issuing; 0 is that day.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Amount</em>' attribute.
     * @see #setAmount(int)
     * @see org.rums.model.RumsPackage#getMoment_Amount()
     * @generated
     */
    int getAmount();

    /**
     * Sets the value of the '{@link org.rums.model.Moment#getAmount <em>Amount</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Amount</em>' attribute.
     * @see #getAmount()
     * @generated
     */
    void setAmount(int value);

} // Moment

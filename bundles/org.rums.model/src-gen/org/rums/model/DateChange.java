/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Date Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Change of the expiration date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.DateChange#getEnd <em>End</em>}</li>
 *   <li>{@link org.rums.model.DateChange#getDays <em>Days</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getDateChange()
 * @generated
 */
public interface DateChange extends Change {
    /**
     * Returns the value of the '<em><b>End</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The second at which the licence ends, for SET.
     * <!-- end-model-doc -->
     * @return the value of the '<em>End</em>' containment reference.
     * @see #setEnd(DateValue)
     * @see org.rums.model.RumsPackage#getDateChange_End()
     * @generated
     */
    DateValue getEnd();

    /**
     * Sets the value of the '{@link org.rums.model.DateChange#getEnd <em>End</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>End</em>' containment reference.
     * @see #getEnd()
     * @generated
     */
    void setEnd(DateValue value);

    /**
     * Returns the value of the '<em><b>Days</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Days for ADD, SUBTRACT and EXTEND.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Days</em>' containment reference.
     * @see #setDays(NumberValue)
     * @see org.rums.model.RumsPackage#getDateChange_Days()
     * @generated
     */
    NumberValue getDays();

    /**
     * Sets the value of the '{@link org.rums.model.DateChange#getDays <em>Days</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Days</em>' containment reference.
     * @see #getDays()
     * @generated
     */
    void setDays(NumberValue value);

} // DateChange

/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Box Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Codes are issued for boxes of a range only.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.BoxRange#getFirst <em>First</em>}</li>
 *   <li>{@link org.rums.model.BoxRange#getLast <em>Last</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getBoxRange()
 * @generated
 */
public interface BoxRange extends Condition {
    /**
     * Returns the value of the '<em><b>First</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Lowest BoxName, u32.
     * <!-- end-model-doc -->
     * @return the value of the '<em>First</em>' attribute.
     * @see #setFirst(long)
     * @see org.rums.model.RumsPackage#getBoxRange_First()
     * @generated
     */
    long getFirst();

    /**
     * Sets the value of the '{@link org.rums.model.BoxRange#getFirst <em>First</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>First</em>' attribute.
     * @see #getFirst()
     * @generated
     */
    void setFirst(long value);

    /**
     * Returns the value of the '<em><b>Last</b></em>' attribute.
     * The default value is <code>"4294967295"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Highest BoxName, u32.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Last</em>' attribute.
     * @see #setLast(long)
     * @see org.rums.model.RumsPackage#getBoxRange_Last()
     * @generated
     */
    long getLast();

    /**
     * Sets the value of the '{@link org.rums.model.BoxRange#getLast <em>Last</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Last</em>' attribute.
     * @see #getLast()
     * @generated
     */
    void setLast(long value);

} // BoxRange

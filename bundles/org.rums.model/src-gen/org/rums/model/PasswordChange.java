/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Password Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * SET or CLEAR of the application password.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.PasswordChange#getPassword <em>Password</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getPasswordChange()
 * @generated
 */
public interface PasswordChange extends Change {
    /**
     * Returns the value of the '<em><b>Password</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The password, 1 to 32 bytes of UTF-8, for SET.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Password</em>' containment reference.
     * @see #setPassword(BytesValue)
     * @see org.rums.model.RumsPackage#getPasswordChange_Password()
     * @generated
     */
    BytesValue getPassword();

    /**
     * Sets the value of the '{@link org.rums.model.PasswordChange#getPassword <em>Password</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Password</em>' containment reference.
     * @see #getPassword()
     * @generated
     */
    void setPassword(BytesValue value);

} // PasswordChange

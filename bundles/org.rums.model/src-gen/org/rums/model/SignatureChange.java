/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * SET or CLEAR of the signature.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.SignatureChange#getSignature <em>Signature</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getSignatureChange()
 * @generated
 */
public interface SignatureChange extends Change {
    /**
     * Returns the value of the '<em><b>Signature</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 to 16 bytes for SET.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Signature</em>' containment reference.
     * @see #setSignature(BytesValue)
     * @see org.rums.model.RumsPackage#getSignatureChange_Signature()
     * @generated
     */
    BytesValue getSignature();

    /**
     * Sets the value of the '{@link org.rums.model.SignatureChange#getSignature <em>Signature</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Signature</em>' containment reference.
     * @see #getSignature()
     * @generated
     */
    void setSignature(BytesValue value);

} // SignatureChange

/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bytes Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Bytes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.BytesValue#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.rums.model.BytesValue#getForm <em>Form</em>}</li>
 *   <li>{@link org.rums.model.BytesValue#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getBytesValue()
 * @generated
 */
public interface BytesValue extends Value {
    /**
     * Returns the value of the '<em><b>Bytes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The fixed bytes; a text as UTF-8.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Bytes</em>' attribute.
     * @see #setBytes(Bytes)
     * @see org.rums.model.RumsPackage#getBytesValue_Bytes()
     * @generated
     */
    Bytes getBytes();

    /**
     * Sets the value of the '{@link org.rums.model.BytesValue#getBytes <em>Bytes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Bytes</em>' attribute.
     * @see #getBytes()
     * @generated
     */
    void setBytes(Bytes value);

    /**
     * Returns the value of the '<em><b>Form</b></em>' attribute.
     * The default value is <code>"HEX"</code>.
     * The literals are from the enumeration {@link org.rums.model.BytesForm}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How they were given.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Form</em>' attribute.
     * @see org.rums.model.BytesForm
     * @see #setForm(BytesForm)
     * @see org.rums.model.RumsPackage#getBytesValue_Form()
     * @generated
     */
    BytesForm getForm();

    /**
     * Sets the value of the '{@link org.rums.model.BytesValue#getForm <em>Form</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Form</em>' attribute.
     * @see org.rums.model.BytesForm
     * @see #getForm()
     * @generated
     */
    void setForm(BytesForm value);

    /**
     * Returns the value of the '<em><b>File</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Name of the file that they were read from, for FILE.
     * <!-- end-model-doc -->
     * @return the value of the '<em>File</em>' attribute.
     * @see #setFile(String)
     * @see org.rums.model.RumsPackage#getBytesValue_File()
     * @generated
     */
    String getFile();

    /**
     * Sets the value of the '{@link org.rums.model.BytesValue#getFile <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>File</em>' attribute.
     * @see #getFile()
     * @generated
     */
    void setFile(String value);

} // BytesValue

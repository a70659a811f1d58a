/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * SET or CLEAR of a memory object.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.MemoryChange#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.MemoryChange#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.MemoryChange#getLength <em>Length</em>}</li>
 *   <li>{@link org.rums.model.MemoryChange#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.MemoryChange#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getMemoryChange()
 * @generated
 */
public interface MemoryChange extends Change {
    /**
     * Returns the value of the '<em><b>Zone</b></em>' attribute.
     * The default value is <code>"1"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 to 3 for RAM1 to RAM3.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Zone</em>' attribute.
     * @see #setZone(int)
     * @see org.rums.model.RumsPackage#getMemoryChange_Zone()
     * @generated
     */
    int getZone();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryChange#getZone <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Zone</em>' attribute.
     * @see #getZone()
     * @generated
     */
    void setZone(int value);

    /**
     * Returns the value of the '<em><b>Offset</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First byte in the partition's part of the zone.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Offset</em>' attribute.
     * @see #setOffset(int)
     * @see org.rums.model.RumsPackage#getMemoryChange_Offset()
     * @generated
     */
    int getOffset();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryChange#getOffset <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Offset</em>' attribute.
     * @see #getOffset()
     * @generated
     */
    void setOffset(int value);

    /**
     * Returns the value of the '<em><b>Length</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes of the object: what is shorter is filled up with zeros. 0 means as long as its content.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Length</em>' attribute.
     * @see #setLength(int)
     * @see org.rums.model.RumsPackage#getMemoryChange_Length()
     * @generated
     */
    int getLength();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryChange#getLength <em>Length</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Length</em>' attribute.
     * @see #getLength()
     * @generated
     */
    void setLength(int value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * New name of the object, up to 16 bytes of UTF-8; without one an object replaced keeps its name.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getMemoryChange_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryChange#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Content</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The bytes, for SET.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Content</em>' containment reference.
     * @see #setContent(BytesValue)
     * @see org.rums.model.RumsPackage#getMemoryChange_Content()
     * @generated
     */
    BytesValue getContent();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryChange#getContent <em>Content</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Content</em>' containment reference.
     * @see #getContent()
     * @generated
     */
    void setContent(BytesValue value);

} // MemoryChange

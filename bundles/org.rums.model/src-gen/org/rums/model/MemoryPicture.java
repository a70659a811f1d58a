/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One memory object.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.MemoryPicture#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.MemoryPicture#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.MemoryPicture#getLength <em>Length</em>}</li>
 *   <li>{@link org.rums.model.MemoryPicture#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.MemoryPicture#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getMemoryPicture()
 * @generated
 */
public interface MemoryPicture extends EObject {
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
     * @see org.rums.model.RumsPackage#getMemoryPicture_Zone()
     * @generated
     */
    int getZone();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryPicture#getZone <em>Zone</em>}' attribute.
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
     * @see org.rums.model.RumsPackage#getMemoryPicture_Offset()
     * @generated
     */
    int getOffset();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryPicture#getOffset <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Offset</em>' attribute.
     * @see #getOffset()
     * @generated
     */
    void setOffset(int value);

    /**
     * Returns the value of the '<em><b>Length</b></em>' attribute.
     * The default value is <code>"1"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Number of bytes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Length</em>' attribute.
     * @see #setLength(int)
     * @see org.rums.model.RumsPackage#getMemoryPicture_Length()
     * @generated
     */
    int getLength();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryPicture#getLength <em>Length</em>}' attribute.
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
     * Name, perhaps empty.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getMemoryPicture_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryPicture#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Content</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The bytes, where they are known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Content</em>' attribute.
     * @see #setContent(Bytes)
     * @see org.rums.model.RumsPackage#getMemoryPicture_Content()
     * @generated
     */
    Bytes getContent();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryPicture#getContent <em>Content</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Content</em>' attribute.
     * @see #getContent()
     * @generated
     */
    void setContent(Bytes value);

} // MemoryPicture

/**
 */
package org.rums.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partition Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One partition of a box.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.PartitionPicture#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getRam1 <em>Ram1</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getRam2 <em>Ram2</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getRam3 <em>Ram3</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.rums.model.PartitionPicture#getMemory <em>Memory</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getPartitionPicture()
 * @generated
 */
public interface PartitionPicture extends EObject {
    /**
     * Returns the value of the '<em><b>App Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * AppID, u16.
     * <!-- end-model-doc -->
     * @return the value of the '<em>App Id</em>' attribute.
     * @see #setAppId(int)
     * @see org.rums.model.RumsPackage#getPartitionPicture_AppId()
     * @generated
     */
    int getAppId();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionPicture#getAppId <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>App Id</em>' attribute.
     * @see #getAppId()
     * @generated
     */
    void setAppId(int value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Name in the box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getPartitionPicture_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionPicture#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Ram1</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes in RAM1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Ram1</em>' attribute.
     * @see #setRam1(int)
     * @see org.rums.model.RumsPackage#getPartitionPicture_Ram1()
     * @generated
     */
    int getRam1();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionPicture#getRam1 <em>Ram1</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Ram1</em>' attribute.
     * @see #getRam1()
     * @generated
     */
    void setRam1(int value);

    /**
     * Returns the value of the '<em><b>Ram2</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes in RAM2.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Ram2</em>' attribute.
     * @see #setRam2(int)
     * @see org.rums.model.RumsPackage#getPartitionPicture_Ram2()
     * @generated
     */
    int getRam2();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionPicture#getRam2 <em>Ram2</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Ram2</em>' attribute.
     * @see #getRam2()
     * @generated
     */
    void setRam2(int value);

    /**
     * Returns the value of the '<em><b>Ram3</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes in RAM3.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Ram3</em>' attribute.
     * @see #setRam3(int)
     * @see org.rums.model.RumsPackage#getPartitionPicture_Ram3()
     * @generated
     */
    int getRam3();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionPicture#getRam3 <em>Ram3</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Ram3</em>' attribute.
     * @see #getRam3()
     * @generated
     */
    void setRam3(int value);

    /**
     * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.ObjectPicture}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Data objects in the order of their types.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Objects</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getPartitionPicture_Objects()
     * @generated
     */
    List<ObjectPicture> getObjects();

    /**
     * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.MemoryPicture}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Memory objects by zone and offset.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Memory</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getPartitionPicture_Memory()
     * @generated
     */
    List<MemoryPicture> getMemory();

} // PartitionPicture

/**
 */
package org.rums.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partition Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Changes of one partition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.PartitionChange#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.PartitionChange#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.PartitionChange#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getPartitionChange()
 * @generated
 */
public interface PartitionChange extends EObject {
    /**
     * Returns the value of the '<em><b>App Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * AppID, u16; 0 to 10 are reserved.
     * <!-- end-model-doc -->
     * @return the value of the '<em>App Id</em>' attribute.
     * @see #setAppId(int)
     * @see org.rums.model.RumsPackage#getPartitionChange_AppId()
     * @generated
     */
    int getAppId();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionChange#getAppId <em>App Id</em>}' attribute.
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
     * What engineers call the partition; it stays in the profile.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getPartitionChange_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.PartitionChange#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.Change}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Changes, carried out in this order.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Changes</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getPartitionChange_Changes()
     * @generated
     */
    List<Change> getChanges();

} // PartitionChange

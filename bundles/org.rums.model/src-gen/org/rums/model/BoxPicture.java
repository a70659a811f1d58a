/**
 */
package org.rums.model;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.rums.core.licence.Model;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Box Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known of a box.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.BoxPicture#getDeveloperId <em>Developer Id</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getBoxName <em>Box Name</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getModel <em>Model</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getEpoch <em>Epoch</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#isRemoteUpdate <em>Remote Update</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getLatestTime <em>Latest Time</em>}</li>
 *   <li>{@link org.rums.model.BoxPicture#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getBoxPicture()
 * @generated
 */
public interface BoxPicture extends EObject {
    /**
     * Returns the value of the '<em><b>Developer Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Developer ID, u32.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Developer Id</em>' attribute.
     * @see #setDeveloperId(long)
     * @see org.rums.model.RumsPackage#getBoxPicture_DeveloperId()
     * @generated
     */
    long getDeveloperId();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getDeveloperId <em>Developer Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Developer Id</em>' attribute.
     * @see #getDeveloperId()
     * @generated
     */
    void setDeveloperId(long value);

    /**
     * Returns the value of the '<em><b>Box Name</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * BoxName, u32.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Box Name</em>' attribute.
     * @see #setBoxName(long)
     * @see org.rums.model.RumsPackage#getBoxPicture_BoxName()
     * @generated
     */
    long getBoxName();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getBoxName <em>Box Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Box Name</em>' attribute.
     * @see #getBoxName()
     * @generated
     */
    void setBoxName(long value);

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Box label.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.rums.model.RumsPackage#getBoxPicture_Label()
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getLabel <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

    /**
     * Returns the value of the '<em><b>Model</b></em>' attribute.
     * The default value is <code>"VERSA"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Model.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Model</em>' attribute.
     * @see #setModel(Model)
     * @see org.rums.model.RumsPackage#getBoxPicture_Model()
     * @generated
     */
    Model getModel();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getModel <em>Model</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Model</em>' attribute.
     * @see #getModel()
     * @generated
     */
    void setModel(Model value);

    /**
     * Returns the value of the '<em><b>Firmware</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Major version times 256 plus minor version.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Firmware</em>' attribute.
     * @see #setFirmware(int)
     * @see org.rums.model.RumsPackage#getBoxPicture_Firmware()
     * @generated
     */
    int getFirmware();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getFirmware <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Firmware</em>' attribute.
     * @see #getFirmware()
     * @generated
     */
    void setFirmware(int value);

    /**
     * Returns the value of the '<em><b>Epoch</b></em>' attribute.
     * The default value is <code>"1"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Epoch of its key, from 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Epoch</em>' attribute.
     * @see #setEpoch(long)
     * @see org.rums.model.RumsPackage#getBoxPicture_Epoch()
     * @generated
     */
    long getEpoch();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getEpoch <em>Epoch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Epoch</em>' attribute.
     * @see #getEpoch()
     * @generated
     */
    void setEpoch(long value);

    /**
     * Returns the value of the '<em><b>Remote Update</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it takes updates.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Remote Update</em>' attribute.
     * @see #setRemoteUpdate(boolean)
     * @see org.rums.model.RumsPackage#getBoxPicture_RemoteUpdate()
     * @generated
     */
    boolean isRemoteUpdate();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#isRemoteUpdate <em>Remote Update</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Remote Update</em>' attribute.
     * @see #isRemoteUpdate()
     * @generated
     */
    void setRemoteUpdate(boolean value);

    /**
     * Returns the value of the '<em><b>Latest Time</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Latest time that it has seen, where that is known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Latest Time</em>' attribute.
     * @see #setLatestTime(Instant)
     * @see org.rums.model.RumsPackage#getBoxPicture_LatestTime()
     * @generated
     */
    Instant getLatestTime();

    /**
     * Sets the value of the '{@link org.rums.model.BoxPicture#getLatestTime <em>Latest Time</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Latest Time</em>' attribute.
     * @see #getLatestTime()
     * @generated
     */
    void setLatestTime(Instant value);

    /**
     * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.PartitionPicture}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Partitions by AppID.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Partitions</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getBoxPicture_Partitions()
     * @generated
     */
    List<PartitionPicture> getPartitions();

} // BoxPicture

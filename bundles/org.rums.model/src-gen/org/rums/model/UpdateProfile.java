/**
 */
package org.rums.model;

import java.time.Instant;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

import org.rums.core.licence.Model;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Update Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an update does to boxes, written once and issued many times. Its file is signed and encrypted; revision, UUID and recipients lie inside the signature.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.UpdateProfile#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getDeveloperId <em>Developer Id</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getModels <em>Models</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getExpiry <em>Expiry</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#isDemandsState <em>Demands State</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getSavedBy <em>Saved By</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getSavedAt <em>Saved At</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getPartitions <em>Partitions</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#isUnlock <em>Unlock</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#isCloseAll <em>Close All</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#isAllowTimeJump <em>Allow Time Jump</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#isWipe <em>Wipe</em>}</li>
 *   <li>{@link org.rums.model.UpdateProfile#getClockRepair <em>Clock Repair</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getUpdateProfile()
 * @generated
 */
public interface UpdateProfile extends EObject {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Name that people read.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Uuid</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Identity that survives renaming and saving; nothing before the first save.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Uuid</em>' attribute.
     * @see #setUuid(UUID)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Uuid()
     * @generated
     */
    UUID getUuid();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getUuid <em>Uuid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Uuid</em>' attribute.
     * @see #getUuid()
     * @generated
     */
    void setUuid(UUID value);

    /**
     * Returns the value of the '<em><b>Revision</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Counts the saves, from 1; 0 before the first one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Revision</em>' attribute.
     * @see #setRevision(int)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Revision()
     * @generated
     */
    int getRevision();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getRevision <em>Revision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Revision</em>' attribute.
     * @see #getRevision()
     * @generated
     */
    void setRevision(int value);

    /**
     * Returns the value of the '<em><b>Developer Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Developer ID of the boxes, u32.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Developer Id</em>' attribute.
     * @see #setDeveloperId(long)
     * @see org.rums.model.RumsPackage#getUpdateProfile_DeveloperId()
     * @generated
     */
    long getDeveloperId();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getDeveloperId <em>Developer Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Developer Id</em>' attribute.
     * @see #getDeveloperId()
     * @generated
     */
    void setDeveloperId(long value);

    /**
     * Returns the value of the '<em><b>Models</b></em>' attribute list.
     * The list contents are of type {@link org.rums.core.licence.Model}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Models of boxes that it may be issued for.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Models</em>' attribute list.
     * @see org.rums.model.RumsPackage#getUpdateProfile_Models()
     * @generated
     */
    List<Model> getModels();

    /**
     * Returns the value of the '<em><b>Description</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What engineers want to tell each other about it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Description</em>' attribute.
     * @see #setDescription(String)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Description()
     * @generated
     */
    String getDescription();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getDescription <em>Description</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Description</em>' attribute.
     * @see #getDescription()
     * @generated
     */
    void setDescription(String value);

    /**
     * Returns the value of the '<em><b>Expiry</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How long a code may be applied: index into the table of docs/protocol.md, section 4.2; 0 means without end.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Expiry</em>' attribute.
     * @see #setExpiry(int)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Expiry()
     * @generated
     */
    int getExpiry();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getExpiry <em>Expiry</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Expiry</em>' attribute.
     * @see #getExpiry()
     * @generated
     */
    void setExpiry(int value);

    /**
     * Returns the value of the '<em><b>Demands State</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether a code may be made only against a known state of the box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Demands State</em>' attribute.
     * @see #setDemandsState(boolean)
     * @see org.rums.model.RumsPackage#getUpdateProfile_DemandsState()
     * @generated
     */
    boolean isDemandsState();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#isDemandsState <em>Demands State</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Demands State</em>' attribute.
     * @see #isDemandsState()
     * @generated
     */
    void setDemandsState(boolean value);

    /**
     * Returns the value of the '<em><b>Saved By</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Name of the engineer who saved this revision.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Saved By</em>' attribute.
     * @see #setSavedBy(String)
     * @see org.rums.model.RumsPackage#getUpdateProfile_SavedBy()
     * @generated
     */
    String getSavedBy();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getSavedBy <em>Saved By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Saved By</em>' attribute.
     * @see #getSavedBy()
     * @generated
     */
    void setSavedBy(String value);

    /**
     * Returns the value of the '<em><b>Saved At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When this revision was saved.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Saved At</em>' attribute.
     * @see #setSavedAt(Instant)
     * @see org.rums.model.RumsPackage#getUpdateProfile_SavedAt()
     * @generated
     */
    Instant getSavedAt();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getSavedAt <em>Saved At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Saved At</em>' attribute.
     * @see #getSavedAt()
     * @generated
     */
    void setSavedAt(Instant value);

    /**
     * Returns the value of the '<em><b>Recipients</b></em>' attribute list.
     * The list contents are of type {@link org.rums.model.Bytes}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * X.509 certificates (DER) of those who may open the file.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Recipients</em>' attribute list.
     * @see org.rums.model.RumsPackage#getUpdateProfile_Recipients()
     * @generated
     */
    List<Bytes> getRecipients();

    /**
     * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.Parameter}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Values left open until issuing.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Parameters</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getUpdateProfile_Parameters()
     * @generated
     */
    List<Parameter> getParameters();

    /**
     * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.Condition}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What must hold for the box before the update.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Conditions</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getUpdateProfile_Conditions()
     * @generated
     */
    List<Condition> getConditions();

    /**
     * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
     * The list contents are of type {@link org.rums.model.PartitionChange}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Changes of partitions, carried out in this order.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Partitions</em>' containment reference list.
     * @see org.rums.model.RumsPackage#getUpdateProfile_Partitions()
     * @generated
     */
    List<PartitionChange> getPartitions();

    /**
     * Returns the value of the '<em><b>Unlock</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Ends the box's waiting after failed tries.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Unlock</em>' attribute.
     * @see #setUnlock(boolean)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Unlock()
     * @generated
     */
    boolean isUnlock();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#isUnlock <em>Unlock</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Unlock</em>' attribute.
     * @see #isUnlock()
     * @generated
     */
    void setUnlock(boolean value);

    /**
     * Returns the value of the '<em><b>Close All</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Voids every other open transaction of the box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Close All</em>' attribute.
     * @see #setCloseAll(boolean)
     * @see org.rums.model.RumsPackage#getUpdateProfile_CloseAll()
     * @generated
     */
    boolean isCloseAll();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#isCloseAll <em>Close All</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Close All</em>' attribute.
     * @see #isCloseAll()
     * @generated
     */
    void setCloseAll(boolean value);

    /**
     * Returns the value of the '<em><b>Allow Time Jump</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Lets the time of the code move the clock of the box by more than 400 days.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Allow Time Jump</em>' attribute.
     * @see #setAllowTimeJump(boolean)
     * @see org.rums.model.RumsPackage#getUpdateProfile_AllowTimeJump()
     * @generated
     */
    boolean isAllowTimeJump();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#isAllowTimeJump <em>Allow Time Jump</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Allow Time Jump</em>' attribute.
     * @see #isAllowTimeJump()
     * @generated
     */
    void setAllowTimeJump(boolean value);

    /**
     * Returns the value of the '<em><b>Wipe</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Makes the box blank; nothing else may be changed then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Wipe</em>' attribute.
     * @see #setWipe(boolean)
     * @see org.rums.model.RumsPackage#getUpdateProfile_Wipe()
     * @generated
     */
    boolean isWipe();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#isWipe <em>Wipe</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Wipe</em>' attribute.
     * @see #isWipe()
     * @generated
     */
    void setWipe(boolean value);

    /**
     * Returns the value of the '<em><b>Clock Repair</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Sets the clock of the box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Clock Repair</em>' containment reference.
     * @see #setClockRepair(ClockRepair)
     * @see org.rums.model.RumsPackage#getUpdateProfile_ClockRepair()
     * @generated
     */
    ClockRepair getClockRepair();

    /**
     * Sets the value of the '{@link org.rums.model.UpdateProfile#getClockRepair <em>Clock Repair</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Clock Repair</em>' containment reference.
     * @see #getClockRepair()
     * @generated
     */
    void setClockRepair(ClockRepair value);

} // UpdateProfile

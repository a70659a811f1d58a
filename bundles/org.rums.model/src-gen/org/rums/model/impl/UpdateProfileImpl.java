/**
 */
package org.rums.model.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rums.core.licence.Model;

import org.rums.model.Bytes;
import org.rums.model.ClockRepair;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage;
import org.rums.model.UpdateProfile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Update Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getDeveloperId <em>Developer Id</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getExpiry <em>Expiry</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#isDemandsState <em>Demands State</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getSavedBy <em>Saved By</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getSavedAt <em>Saved At</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getPartitions <em>Partitions</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#isUnlock <em>Unlock</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#isCloseAll <em>Close All</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#isAllowTimeJump <em>Allow Time Jump</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#isWipe <em>Wipe</em>}</li>
 *   <li>{@link org.rums.model.impl.UpdateProfileImpl#getClockRepair <em>Clock Repair</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UpdateProfileImpl extends MinimalEObjectImpl.Container implements UpdateProfile {
    /**
     * The default value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected static final String NAME_EDEFAULT = "";

    /**
     * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected String name = NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUuid()
     * @generated
     * @ordered
     */
    protected static final UUID UUID_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUuid()
     * @generated
     * @ordered
     */
    protected UUID uuid = UUID_EDEFAULT;

    /**
     * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRevision()
     * @generated
     * @ordered
     */
    protected static final int REVISION_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRevision()
     * @generated
     * @ordered
     */
    protected int revision = REVISION_EDEFAULT;

    /**
     * The default value of the '{@link #getDeveloperId() <em>Developer Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDeveloperId()
     * @generated
     * @ordered
     */
    protected static final long DEVELOPER_ID_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getDeveloperId() <em>Developer Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDeveloperId()
     * @generated
     * @ordered
     */
    protected long developerId = DEVELOPER_ID_EDEFAULT;

    /**
     * The cached value of the '{@link #getModels() <em>Models</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getModels()
     * @generated
     * @ordered
     */
    protected EList<Model> models;

    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = "";

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The default value of the '{@link #getExpiry() <em>Expiry</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpiry()
     * @generated
     * @ordered
     */
    protected static final int EXPIRY_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getExpiry() <em>Expiry</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpiry()
     * @generated
     * @ordered
     */
    protected int expiry = EXPIRY_EDEFAULT;

    /**
     * The default value of the '{@link #isDemandsState() <em>Demands State</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDemandsState()
     * @generated
     * @ordered
     */
    protected static final boolean DEMANDS_STATE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isDemandsState() <em>Demands State</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDemandsState()
     * @generated
     * @ordered
     */
    protected boolean demandsState = DEMANDS_STATE_EDEFAULT;

    /**
     * The default value of the '{@link #getSavedBy() <em>Saved By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSavedBy()
     * @generated
     * @ordered
     */
    protected static final String SAVED_BY_EDEFAULT = "";

    /**
     * The cached value of the '{@link #getSavedBy() <em>Saved By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSavedBy()
     * @generated
     * @ordered
     */
    protected String savedBy = SAVED_BY_EDEFAULT;

    /**
     * The default value of the '{@link #getSavedAt() <em>Saved At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSavedAt()
     * @generated
     * @ordered
     */
    protected static final Instant SAVED_AT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSavedAt() <em>Saved At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSavedAt()
     * @generated
     * @ordered
     */
    protected Instant savedAt = SAVED_AT_EDEFAULT;

    /**
     * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecipients()
     * @generated
     * @ordered
     */
    protected EList<Bytes> recipients;

    /**
     * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getParameters()
     * @generated
     * @ordered
     */
    protected EList<Parameter> parameters;

    /**
     * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConditions()
     * @generated
     * @ordered
     */
    protected EList<Condition> conditions;

    /**
     * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPartitions()
     * @generated
     * @ordered
     */
    protected EList<PartitionChange> partitions;

    /**
     * The default value of the '{@link #isUnlock() <em>Unlock</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isUnlock()
     * @generated
     * @ordered
     */
    protected static final boolean UNLOCK_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isUnlock() <em>Unlock</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isUnlock()
     * @generated
     * @ordered
     */
    protected boolean unlock = UNLOCK_EDEFAULT;

    /**
     * The default value of the '{@link #isCloseAll() <em>Close All</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCloseAll()
     * @generated
     * @ordered
     */
    protected static final boolean CLOSE_ALL_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isCloseAll() <em>Close All</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCloseAll()
     * @generated
     * @ordered
     */
    protected boolean closeAll = CLOSE_ALL_EDEFAULT;

    /**
     * The default value of the '{@link #isAllowTimeJump() <em>Allow Time Jump</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isAllowTimeJump()
     * @generated
     * @ordered
     */
    protected static final boolean ALLOW_TIME_JUMP_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isAllowTimeJump() <em>Allow Time Jump</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isAllowTimeJump()
     * @generated
     * @ordered
     */
    protected boolean allowTimeJump = ALLOW_TIME_JUMP_EDEFAULT;

    /**
     * The default value of the '{@link #isWipe() <em>Wipe</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isWipe()
     * @generated
     * @ordered
     */
    protected static final boolean WIPE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isWipe() <em>Wipe</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isWipe()
     * @generated
     * @ordered
     */
    protected boolean wipe = WIPE_EDEFAULT;

    /**
     * The cached value of the '{@link #getClockRepair() <em>Clock Repair</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getClockRepair()
     * @generated
     * @ordered
     */
    protected ClockRepair clockRepair;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected UpdateProfileImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.UPDATE_PROFILE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setName(String newName) {
        String oldName = name;
        name = newName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getUuid() {
        return uuid;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUuid(UUID newUuid) {
        UUID oldUuid = uuid;
        uuid = newUuid;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__UUID, oldUuid, uuid));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRevision() {
        return revision;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRevision(int newRevision) {
        int oldRevision = revision;
        revision = newRevision;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__REVISION, oldRevision, revision));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getDeveloperId() {
        return developerId;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDeveloperId(long newDeveloperId) {
        long oldDeveloperId = developerId;
        developerId = newDeveloperId;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__DEVELOPER_ID, oldDeveloperId, developerId));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<Model> getModels() {
        if (models == null) {
            models = new EDataTypeUniqueEList<Model>(Model.class, this, RumsPackage.UPDATE_PROFILE__MODELS);
        }
        return models;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getDescription() {
        return description;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDescription(String newDescription) {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__DESCRIPTION, oldDescription, description));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getExpiry() {
        return expiry;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExpiry(int newExpiry) {
        int oldExpiry = expiry;
        expiry = newExpiry;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__EXPIRY, oldExpiry, expiry));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isDemandsState() {
        return demandsState;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDemandsState(boolean newDemandsState) {
        boolean oldDemandsState = demandsState;
        demandsState = newDemandsState;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__DEMANDS_STATE, oldDemandsState, demandsState));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSavedBy() {
        return savedBy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSavedBy(String newSavedBy) {
        String oldSavedBy = savedBy;
        savedBy = newSavedBy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__SAVED_BY, oldSavedBy, savedBy));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getSavedAt() {
        return savedAt;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSavedAt(Instant newSavedAt) {
        Instant oldSavedAt = savedAt;
        savedAt = newSavedAt;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__SAVED_AT, oldSavedAt, savedAt));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<Bytes> getRecipients() {
        if (recipients == null) {
            recipients = new EDataTypeUniqueEList<Bytes>(Bytes.class, this, RumsPackage.UPDATE_PROFILE__RECIPIENTS);
        }
        return recipients;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<Parameter> getParameters() {
        if (parameters == null) {
            parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, RumsPackage.UPDATE_PROFILE__PARAMETERS);
        }
        return parameters;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<Condition> getConditions() {
        if (conditions == null) {
            conditions = new EObjectContainmentEList<Condition>(Condition.class, this, RumsPackage.UPDATE_PROFILE__CONDITIONS);
        }
        return conditions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<PartitionChange> getPartitions() {
        if (partitions == null) {
            partitions = new EObjectContainmentEList<PartitionChange>(PartitionChange.class, this, RumsPackage.UPDATE_PROFILE__PARTITIONS);
        }
        return partitions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isUnlock() {
        return unlock;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUnlock(boolean newUnlock) {
        boolean oldUnlock = unlock;
        unlock = newUnlock;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__UNLOCK, oldUnlock, unlock));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isCloseAll() {
        return closeAll;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCloseAll(boolean newCloseAll) {
        boolean oldCloseAll = closeAll;
        closeAll = newCloseAll;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__CLOSE_ALL, oldCloseAll, closeAll));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isAllowTimeJump() {
        return allowTimeJump;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAllowTimeJump(boolean newAllowTimeJump) {
        boolean oldAllowTimeJump = allowTimeJump;
        allowTimeJump = newAllowTimeJump;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__ALLOW_TIME_JUMP, oldAllowTimeJump, allowTimeJump));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isWipe() {
        return wipe;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWipe(boolean newWipe) {
        boolean oldWipe = wipe;
        wipe = newWipe;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__WIPE, oldWipe, wipe));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ClockRepair getClockRepair() {
        return clockRepair;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetClockRepair(ClockRepair newClockRepair, NotificationChain msgs) {
        ClockRepair oldClockRepair = clockRepair;
        clockRepair = newClockRepair;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR, oldClockRepair, newClockRepair);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setClockRepair(ClockRepair newClockRepair) {
        if (newClockRepair != clockRepair) {
            NotificationChain msgs = null;
            if (clockRepair != null)
                msgs = ((InternalEObject)clockRepair).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR, null, msgs);
            if (newClockRepair != null)
                msgs = ((InternalEObject)newClockRepair).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR, null, msgs);
            msgs = basicSetClockRepair(newClockRepair, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR, newClockRepair, newClockRepair));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.UPDATE_PROFILE__PARAMETERS:
                return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
            case RumsPackage.UPDATE_PROFILE__CONDITIONS:
                return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
            case RumsPackage.UPDATE_PROFILE__PARTITIONS:
                return ((InternalEList<?>)getPartitions()).basicRemove(otherEnd, msgs);
            case RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR:
                return basicSetClockRepair(null, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.UPDATE_PROFILE__NAME:
                return getName();
            case RumsPackage.UPDATE_PROFILE__UUID:
                return getUuid();
            case RumsPackage.UPDATE_PROFILE__REVISION:
                return getRevision();
            case RumsPackage.UPDATE_PROFILE__DEVELOPER_ID:
                return getDeveloperId();
            case RumsPackage.UPDATE_PROFILE__MODELS:
                return getModels();
            case RumsPackage.UPDATE_PROFILE__DESCRIPTION:
                return getDescription();
            case RumsPackage.UPDATE_PROFILE__EXPIRY:
                return getExpiry();
            case RumsPackage.UPDATE_PROFILE__DEMANDS_STATE:
                return isDemandsState();
            case RumsPackage.UPDATE_PROFILE__SAVED_BY:
                return getSavedBy();
            case RumsPackage.UPDATE_PROFILE__SAVED_AT:
                return getSavedAt();
            case RumsPackage.UPDATE_PROFILE__RECIPIENTS:
                return getRecipients();
            case RumsPackage.UPDATE_PROFILE__PARAMETERS:
                return getParameters();
            case RumsPackage.UPDATE_PROFILE__CONDITIONS:
                return getConditions();
            case RumsPackage.UPDATE_PROFILE__PARTITIONS:
                return getPartitions();
            case RumsPackage.UPDATE_PROFILE__UNLOCK:
                return isUnlock();
            case RumsPackage.UPDATE_PROFILE__CLOSE_ALL:
                return isCloseAll();
            case RumsPackage.UPDATE_PROFILE__ALLOW_TIME_JUMP:
                return isAllowTimeJump();
            case RumsPackage.UPDATE_PROFILE__WIPE:
                return isWipe();
            case RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR:
                return getClockRepair();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case RumsPackage.UPDATE_PROFILE__NAME:
                setName((String)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__UUID:
                setUuid((UUID)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__REVISION:
                setRevision((Integer)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__DEVELOPER_ID:
                setDeveloperId((Long)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__MODELS:
                getModels().clear();
                getModels().addAll((Collection<? extends Model>)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__EXPIRY:
                setExpiry((Integer)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__DEMANDS_STATE:
                setDemandsState((Boolean)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__SAVED_BY:
                setSavedBy((String)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__SAVED_AT:
                setSavedAt((Instant)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__RECIPIENTS:
                getRecipients().clear();
                getRecipients().addAll((Collection<? extends Bytes>)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__PARAMETERS:
                getParameters().clear();
                getParameters().addAll((Collection<? extends Parameter>)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__CONDITIONS:
                getConditions().clear();
                getConditions().addAll((Collection<? extends Condition>)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__PARTITIONS:
                getPartitions().clear();
                getPartitions().addAll((Collection<? extends PartitionChange>)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__UNLOCK:
                setUnlock((Boolean)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__CLOSE_ALL:
                setCloseAll((Boolean)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__ALLOW_TIME_JUMP:
                setAllowTimeJump((Boolean)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__WIPE:
                setWipe((Boolean)newValue);
                return;
            case RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR:
                setClockRepair((ClockRepair)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eUnset(int featureID) {
        switch (featureID) {
            case RumsPackage.UPDATE_PROFILE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__UUID:
                setUuid(UUID_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__REVISION:
                setRevision(REVISION_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__DEVELOPER_ID:
                setDeveloperId(DEVELOPER_ID_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__MODELS:
                getModels().clear();
                return;
            case RumsPackage.UPDATE_PROFILE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__EXPIRY:
                setExpiry(EXPIRY_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__DEMANDS_STATE:
                setDemandsState(DEMANDS_STATE_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__SAVED_BY:
                setSavedBy(SAVED_BY_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__SAVED_AT:
                setSavedAt(SAVED_AT_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__RECIPIENTS:
                getRecipients().clear();
                return;
            case RumsPackage.UPDATE_PROFILE__PARAMETERS:
                getParameters().clear();
                return;
            case RumsPackage.UPDATE_PROFILE__CONDITIONS:
                getConditions().clear();
                return;
            case RumsPackage.UPDATE_PROFILE__PARTITIONS:
                getPartitions().clear();
                return;
            case RumsPackage.UPDATE_PROFILE__UNLOCK:
                setUnlock(UNLOCK_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__CLOSE_ALL:
                setCloseAll(CLOSE_ALL_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__ALLOW_TIME_JUMP:
                setAllowTimeJump(ALLOW_TIME_JUMP_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__WIPE:
                setWipe(WIPE_EDEFAULT);
                return;
            case RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR:
                setClockRepair((ClockRepair)null);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID) {
        switch (featureID) {
            case RumsPackage.UPDATE_PROFILE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case RumsPackage.UPDATE_PROFILE__UUID:
                return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
            case RumsPackage.UPDATE_PROFILE__REVISION:
                return revision != REVISION_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__DEVELOPER_ID:
                return developerId != DEVELOPER_ID_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__MODELS:
                return models != null && !models.isEmpty();
            case RumsPackage.UPDATE_PROFILE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case RumsPackage.UPDATE_PROFILE__EXPIRY:
                return expiry != EXPIRY_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__DEMANDS_STATE:
                return demandsState != DEMANDS_STATE_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__SAVED_BY:
                return SAVED_BY_EDEFAULT == null ? savedBy != null : !SAVED_BY_EDEFAULT.equals(savedBy);
            case RumsPackage.UPDATE_PROFILE__SAVED_AT:
                return SAVED_AT_EDEFAULT == null ? savedAt != null : !SAVED_AT_EDEFAULT.equals(savedAt);
            case RumsPackage.UPDATE_PROFILE__RECIPIENTS:
                return recipients != null && !recipients.isEmpty();
            case RumsPackage.UPDATE_PROFILE__PARAMETERS:
                return parameters != null && !parameters.isEmpty();
            case RumsPackage.UPDATE_PROFILE__CONDITIONS:
                return conditions != null && !conditions.isEmpty();
            case RumsPackage.UPDATE_PROFILE__PARTITIONS:
                return partitions != null && !partitions.isEmpty();
            case RumsPackage.UPDATE_PROFILE__UNLOCK:
                return unlock != UNLOCK_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__CLOSE_ALL:
                return closeAll != CLOSE_ALL_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__ALLOW_TIME_JUMP:
                return allowTimeJump != ALLOW_TIME_JUMP_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__WIPE:
                return wipe != WIPE_EDEFAULT;
            case RumsPackage.UPDATE_PROFILE__CLOCK_REPAIR:
                return clockRepair != null;
        }
        return super.eIsSet(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (name: ");
        result.append(name);
        result.append(", uuid: ");
        result.append(uuid);
        result.append(", revision: ");
        result.append(revision);
        result.append(", developerId: ");
        result.append(developerId);
        result.append(", models: ");
        result.append(models);
        result.append(", description: ");
        result.append(description);
        result.append(", expiry: ");
        result.append(expiry);
        result.append(", demandsState: ");
        result.append(demandsState);
        result.append(", savedBy: ");
        result.append(savedBy);
        result.append(", savedAt: ");
        result.append(savedAt);
        result.append(", recipients: ");
        result.append(recipients);
        result.append(", unlock: ");
        result.append(unlock);
        result.append(", closeAll: ");
        result.append(closeAll);
        result.append(", allowTimeJump: ");
        result.append(allowTimeJump);
        result.append(", wipe: ");
        result.append(wipe);
        result.append(')');
        return result.toString();
    }

} //UpdateProfileImpl

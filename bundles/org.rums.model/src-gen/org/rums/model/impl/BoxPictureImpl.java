/**
 */
package org.rums.model.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rums.core.licence.Model;

import org.rums.model.BoxPicture;
import org.rums.model.PartitionPicture;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Box Picture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getDeveloperId <em>Developer Id</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getBoxName <em>Box Name</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getEpoch <em>Epoch</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#isRemoteUpdate <em>Remote Update</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getLatestTime <em>Latest Time</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxPictureImpl#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoxPictureImpl extends MinimalEObjectImpl.Container implements BoxPicture {
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
     * The default value of the '{@link #getBoxName() <em>Box Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBoxName()
     * @generated
     * @ordered
     */
    protected static final long BOX_NAME_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getBoxName() <em>Box Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBoxName()
     * @generated
     * @ordered
     */
    protected long boxName = BOX_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLabel()
     * @generated
     * @ordered
     */
    protected static final String LABEL_EDEFAULT = "";

    /**
     * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLabel()
     * @generated
     * @ordered
     */
    protected String label = LABEL_EDEFAULT;

    /**
     * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected static final Model MODEL_EDEFAULT = (Model)RumsFactory.eINSTANCE.createFromString(RumsPackage.eINSTANCE.getModel(), "VERSA");

    /**
     * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected Model model = MODEL_EDEFAULT;

    /**
     * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirmware()
     * @generated
     * @ordered
     */
    protected static final int FIRMWARE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirmware()
     * @generated
     * @ordered
     */
    protected int firmware = FIRMWARE_EDEFAULT;

    /**
     * The default value of the '{@link #getEpoch() <em>Epoch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEpoch()
     * @generated
     * @ordered
     */
    protected static final long EPOCH_EDEFAULT = 1L;

    /**
     * The cached value of the '{@link #getEpoch() <em>Epoch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEpoch()
     * @generated
     * @ordered
     */
    protected long epoch = EPOCH_EDEFAULT;

    /**
     * The default value of the '{@link #isRemoteUpdate() <em>Remote Update</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isRemoteUpdate()
     * @generated
     * @ordered
     */
    protected static final boolean REMOTE_UPDATE_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isRemoteUpdate() <em>Remote Update</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isRemoteUpdate()
     * @generated
     * @ordered
     */
    protected boolean remoteUpdate = REMOTE_UPDATE_EDEFAULT;

    /**
     * The default value of the '{@link #getLatestTime() <em>Latest Time</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLatestTime()
     * @generated
     * @ordered
     */
    protected static final Instant LATEST_TIME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLatestTime() <em>Latest Time</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLatestTime()
     * @generated
     * @ordered
     */
    protected Instant latestTime = LATEST_TIME_EDEFAULT;

    /**
     * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPartitions()
     * @generated
     * @ordered
     */
    protected EList<PartitionPicture> partitions;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected BoxPictureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.BOX_PICTURE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__DEVELOPER_ID, oldDeveloperId, developerId));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getBoxName() {
        return boxName;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBoxName(long newBoxName) {
        long oldBoxName = boxName;
        boxName = newBoxName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__BOX_NAME, oldBoxName, boxName));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLabel() {
        return label;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLabel(String newLabel) {
        String oldLabel = label;
        label = newLabel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__LABEL, oldLabel, label));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Model getModel() {
        return model;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setModel(Model newModel) {
        Model oldModel = model;
        model = newModel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__MODEL, oldModel, model));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getFirmware() {
        return firmware;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirmware(int newFirmware) {
        int oldFirmware = firmware;
        firmware = newFirmware;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__FIRMWARE, oldFirmware, firmware));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getEpoch() {
        return epoch;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEpoch(long newEpoch) {
        long oldEpoch = epoch;
        epoch = newEpoch;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__EPOCH, oldEpoch, epoch));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isRemoteUpdate() {
        return remoteUpdate;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRemoteUpdate(boolean newRemoteUpdate) {
        boolean oldRemoteUpdate = remoteUpdate;
        remoteUpdate = newRemoteUpdate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__REMOTE_UPDATE, oldRemoteUpdate, remoteUpdate));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getLatestTime() {
        return latestTime;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLatestTime(Instant newLatestTime) {
        Instant oldLatestTime = latestTime;
        latestTime = newLatestTime;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_PICTURE__LATEST_TIME, oldLatestTime, latestTime));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<PartitionPicture> getPartitions() {
        if (partitions == null) {
            partitions = new EObjectContainmentEList<PartitionPicture>(PartitionPicture.class, this, RumsPackage.BOX_PICTURE__PARTITIONS);
        }
        return partitions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.BOX_PICTURE__PARTITIONS:
                return ((InternalEList<?>)getPartitions()).basicRemove(otherEnd, msgs);
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
            case RumsPackage.BOX_PICTURE__DEVELOPER_ID:
                return getDeveloperId();
            case RumsPackage.BOX_PICTURE__BOX_NAME:
                return getBoxName();
            case RumsPackage.BOX_PICTURE__LABEL:
                return getLabel();
            case RumsPackage.BOX_PICTURE__MODEL:
                return getModel();
            case RumsPackage.BOX_PICTURE__FIRMWARE:
                return getFirmware();
            case RumsPackage.BOX_PICTURE__EPOCH:
                return getEpoch();
            case RumsPackage.BOX_PICTURE__REMOTE_UPDATE:
                return isRemoteUpdate();
            case RumsPackage.BOX_PICTURE__LATEST_TIME:
                return getLatestTime();
            case RumsPackage.BOX_PICTURE__PARTITIONS:
                return getPartitions();
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
            case RumsPackage.BOX_PICTURE__DEVELOPER_ID:
                setDeveloperId((Long)newValue);
                return;
            case RumsPackage.BOX_PICTURE__BOX_NAME:
                setBoxName((Long)newValue);
                return;
            case RumsPackage.BOX_PICTURE__LABEL:
                setLabel((String)newValue);
                return;
            case RumsPackage.BOX_PICTURE__MODEL:
                setModel((Model)newValue);
                return;
            case RumsPackage.BOX_PICTURE__FIRMWARE:
                setFirmware((Integer)newValue);
                return;
            case RumsPackage.BOX_PICTURE__EPOCH:
                setEpoch((Long)newValue);
                return;
            case RumsPackage.BOX_PICTURE__REMOTE_UPDATE:
                setRemoteUpdate((Boolean)newValue);
                return;
            case RumsPackage.BOX_PICTURE__LATEST_TIME:
                setLatestTime((Instant)newValue);
                return;
            case RumsPackage.BOX_PICTURE__PARTITIONS:
                getPartitions().clear();
                getPartitions().addAll((Collection<? extends PartitionPicture>)newValue);
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
            case RumsPackage.BOX_PICTURE__DEVELOPER_ID:
                setDeveloperId(DEVELOPER_ID_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__BOX_NAME:
                setBoxName(BOX_NAME_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__LABEL:
                setLabel(LABEL_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__MODEL:
                setModel(MODEL_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__FIRMWARE:
                setFirmware(FIRMWARE_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__EPOCH:
                setEpoch(EPOCH_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__REMOTE_UPDATE:
                setRemoteUpdate(REMOTE_UPDATE_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__LATEST_TIME:
                setLatestTime(LATEST_TIME_EDEFAULT);
                return;
            case RumsPackage.BOX_PICTURE__PARTITIONS:
                getPartitions().clear();
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
            case RumsPackage.BOX_PICTURE__DEVELOPER_ID:
                return developerId != DEVELOPER_ID_EDEFAULT;
            case RumsPackage.BOX_PICTURE__BOX_NAME:
                return boxName != BOX_NAME_EDEFAULT;
            case RumsPackage.BOX_PICTURE__LABEL:
                return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
            case RumsPackage.BOX_PICTURE__MODEL:
                return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
            case RumsPackage.BOX_PICTURE__FIRMWARE:
                return firmware != FIRMWARE_EDEFAULT;
            case RumsPackage.BOX_PICTURE__EPOCH:
                return epoch != EPOCH_EDEFAULT;
            case RumsPackage.BOX_PICTURE__REMOTE_UPDATE:
                return remoteUpdate != REMOTE_UPDATE_EDEFAULT;
            case RumsPackage.BOX_PICTURE__LATEST_TIME:
                return LATEST_TIME_EDEFAULT == null ? latestTime != null : !LATEST_TIME_EDEFAULT.equals(latestTime);
            case RumsPackage.BOX_PICTURE__PARTITIONS:
                return partitions != null && !partitions.isEmpty();
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
        result.append(" (developerId: ");
        result.append(developerId);
        result.append(", boxName: ");
        result.append(boxName);
        result.append(", label: ");
        result.append(label);
        result.append(", model: ");
        result.append(model);
        result.append(", firmware: ");
        result.append(firmware);
        result.append(", epoch: ");
        result.append(epoch);
        result.append(", remoteUpdate: ");
        result.append(remoteUpdate);
        result.append(", latestTime: ");
        result.append(latestTime);
        result.append(')');
        return result.toString();
    }

} //BoxPictureImpl

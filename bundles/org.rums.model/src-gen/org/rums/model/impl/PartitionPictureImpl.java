/**
 */
package org.rums.model.impl;

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

import org.rums.model.MemoryPicture;
import org.rums.model.ObjectPicture;
import org.rums.model.PartitionPicture;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partition Picture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getRam1 <em>Ram1</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getRam2 <em>Ram2</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getRam3 <em>Ram3</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionPictureImpl#getMemory <em>Memory</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartitionPictureImpl extends MinimalEObjectImpl.Container implements PartitionPicture {
    /**
     * The default value of the '{@link #getAppId() <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppId()
     * @generated
     * @ordered
     */
    protected static final int APP_ID_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getAppId() <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppId()
     * @generated
     * @ordered
     */
    protected int appId = APP_ID_EDEFAULT;

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
     * The default value of the '{@link #getRam1() <em>Ram1</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam1()
     * @generated
     * @ordered
     */
    protected static final int RAM1_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRam1() <em>Ram1</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam1()
     * @generated
     * @ordered
     */
    protected int ram1 = RAM1_EDEFAULT;

    /**
     * The default value of the '{@link #getRam2() <em>Ram2</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam2()
     * @generated
     * @ordered
     */
    protected static final int RAM2_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRam2() <em>Ram2</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam2()
     * @generated
     * @ordered
     */
    protected int ram2 = RAM2_EDEFAULT;

    /**
     * The default value of the '{@link #getRam3() <em>Ram3</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam3()
     * @generated
     * @ordered
     */
    protected static final int RAM3_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRam3() <em>Ram3</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRam3()
     * @generated
     * @ordered
     */
    protected int ram3 = RAM3_EDEFAULT;

    /**
     * The cached value of the '{@link #getObjects() <em>Objects</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getObjects()
     * @generated
     * @ordered
     */
    protected EList<ObjectPicture> objects;

    /**
     * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMemory()
     * @generated
     * @ordered
     */
    protected EList<MemoryPicture> memory;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PartitionPictureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.PARTITION_PICTURE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getAppId() {
        return appId;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAppId(int newAppId) {
        int oldAppId = appId;
        appId = newAppId;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_PICTURE__APP_ID, oldAppId, appId));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_PICTURE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRam1() {
        return ram1;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRam1(int newRam1) {
        int oldRam1 = ram1;
        ram1 = newRam1;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_PICTURE__RAM1, oldRam1, ram1));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRam2() {
        return ram2;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRam2(int newRam2) {
        int oldRam2 = ram2;
        ram2 = newRam2;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_PICTURE__RAM2, oldRam2, ram2));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRam3() {
        return ram3;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRam3(int newRam3) {
        int oldRam3 = ram3;
        ram3 = newRam3;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_PICTURE__RAM3, oldRam3, ram3));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<ObjectPicture> getObjects() {
        if (objects == null) {
            objects = new EObjectContainmentEList<ObjectPicture>(ObjectPicture.class, this, RumsPackage.PARTITION_PICTURE__OBJECTS);
        }
        return objects;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<MemoryPicture> getMemory() {
        if (memory == null) {
            memory = new EObjectContainmentEList<MemoryPicture>(MemoryPicture.class, this, RumsPackage.PARTITION_PICTURE__MEMORY);
        }
        return memory;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.PARTITION_PICTURE__OBJECTS:
                return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
            case RumsPackage.PARTITION_PICTURE__MEMORY:
                return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
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
            case RumsPackage.PARTITION_PICTURE__APP_ID:
                return getAppId();
            case RumsPackage.PARTITION_PICTURE__NAME:
                return getName();
            case RumsPackage.PARTITION_PICTURE__RAM1:
                return getRam1();
            case RumsPackage.PARTITION_PICTURE__RAM2:
                return getRam2();
            case RumsPackage.PARTITION_PICTURE__RAM3:
                return getRam3();
            case RumsPackage.PARTITION_PICTURE__OBJECTS:
                return getObjects();
            case RumsPackage.PARTITION_PICTURE__MEMORY:
                return getMemory();
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
            case RumsPackage.PARTITION_PICTURE__APP_ID:
                setAppId((Integer)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__NAME:
                setName((String)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM1:
                setRam1((Integer)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM2:
                setRam2((Integer)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM3:
                setRam3((Integer)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__OBJECTS:
                getObjects().clear();
                getObjects().addAll((Collection<? extends ObjectPicture>)newValue);
                return;
            case RumsPackage.PARTITION_PICTURE__MEMORY:
                getMemory().clear();
                getMemory().addAll((Collection<? extends MemoryPicture>)newValue);
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
            case RumsPackage.PARTITION_PICTURE__APP_ID:
                setAppId(APP_ID_EDEFAULT);
                return;
            case RumsPackage.PARTITION_PICTURE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM1:
                setRam1(RAM1_EDEFAULT);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM2:
                setRam2(RAM2_EDEFAULT);
                return;
            case RumsPackage.PARTITION_PICTURE__RAM3:
                setRam3(RAM3_EDEFAULT);
                return;
            case RumsPackage.PARTITION_PICTURE__OBJECTS:
                getObjects().clear();
                return;
            case RumsPackage.PARTITION_PICTURE__MEMORY:
                getMemory().clear();
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
            case RumsPackage.PARTITION_PICTURE__APP_ID:
                return appId != APP_ID_EDEFAULT;
            case RumsPackage.PARTITION_PICTURE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case RumsPackage.PARTITION_PICTURE__RAM1:
                return ram1 != RAM1_EDEFAULT;
            case RumsPackage.PARTITION_PICTURE__RAM2:
                return ram2 != RAM2_EDEFAULT;
            case RumsPackage.PARTITION_PICTURE__RAM3:
                return ram3 != RAM3_EDEFAULT;
            case RumsPackage.PARTITION_PICTURE__OBJECTS:
                return objects != null && !objects.isEmpty();
            case RumsPackage.PARTITION_PICTURE__MEMORY:
                return memory != null && !memory.isEmpty();
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
        result.append(" (appId: ");
        result.append(appId);
        result.append(", name: ");
        result.append(name);
        result.append(", ram1: ");
        result.append(ram1);
        result.append(", ram2: ");
        result.append(ram2);
        result.append(", ram3: ");
        result.append(ram3);
        result.append(')');
        return result.toString();
    }

} //PartitionPictureImpl

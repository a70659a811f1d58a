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

import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partition Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.PartitionChangeImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionChangeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.impl.PartitionChangeImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartitionChangeImpl extends MinimalEObjectImpl.Container implements PartitionChange {
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
     * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChanges()
     * @generated
     * @ordered
     */
    protected EList<Change> changes;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PartitionChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.PARTITION_CHANGE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_CHANGE__APP_ID, oldAppId, appId));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.PARTITION_CHANGE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<Change> getChanges() {
        if (changes == null) {
            changes = new EObjectContainmentEList<Change>(Change.class, this, RumsPackage.PARTITION_CHANGE__CHANGES);
        }
        return changes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.PARTITION_CHANGE__CHANGES:
                return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
            case RumsPackage.PARTITION_CHANGE__APP_ID:
                return getAppId();
            case RumsPackage.PARTITION_CHANGE__NAME:
                return getName();
            case RumsPackage.PARTITION_CHANGE__CHANGES:
                return getChanges();
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
            case RumsPackage.PARTITION_CHANGE__APP_ID:
                setAppId((Integer)newValue);
                return;
            case RumsPackage.PARTITION_CHANGE__NAME:
                setName((String)newValue);
                return;
            case RumsPackage.PARTITION_CHANGE__CHANGES:
                getChanges().clear();
                getChanges().addAll((Collection<? extends Change>)newValue);
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
            case RumsPackage.PARTITION_CHANGE__APP_ID:
                setAppId(APP_ID_EDEFAULT);
                return;
            case RumsPackage.PARTITION_CHANGE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case RumsPackage.PARTITION_CHANGE__CHANGES:
                getChanges().clear();
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
            case RumsPackage.PARTITION_CHANGE__APP_ID:
                return appId != APP_ID_EDEFAULT;
            case RumsPackage.PARTITION_CHANGE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case RumsPackage.PARTITION_CHANGE__CHANGES:
                return changes != null && !changes.isEmpty();
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
        result.append(')');
        return result.toString();
    }

} //PartitionChangeImpl

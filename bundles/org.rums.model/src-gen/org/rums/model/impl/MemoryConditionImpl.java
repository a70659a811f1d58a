/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.MemoryCondition;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.MemoryConditionImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryConditionImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryConditionImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryConditionImpl#isPresent <em>Present</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryConditionImpl extends ConditionImpl implements MemoryCondition {
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
     * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getZone()
     * @generated
     * @ordered
     */
    protected static final int ZONE_EDEFAULT = 1;

    /**
     * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getZone()
     * @generated
     * @ordered
     */
    protected int zone = ZONE_EDEFAULT;

    /**
     * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOffset()
     * @generated
     * @ordered
     */
    protected static final int OFFSET_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOffset()
     * @generated
     * @ordered
     */
    protected int offset = OFFSET_EDEFAULT;

    /**
     * The default value of the '{@link #isPresent() <em>Present</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPresent()
     * @generated
     * @ordered
     */
    protected static final boolean PRESENT_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isPresent() <em>Present</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isPresent()
     * @generated
     * @ordered
     */
    protected boolean present = PRESENT_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MemoryConditionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.MEMORY_CONDITION;
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CONDITION__APP_ID, oldAppId, appId));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getZone() {
        return zone;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setZone(int newZone) {
        int oldZone = zone;
        zone = newZone;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CONDITION__ZONE, oldZone, zone));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getOffset() {
        return offset;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOffset(int newOffset) {
        int oldOffset = offset;
        offset = newOffset;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CONDITION__OFFSET, oldOffset, offset));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isPresent() {
        return present;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPresent(boolean newPresent) {
        boolean oldPresent = present;
        present = newPresent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CONDITION__PRESENT, oldPresent, present));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.MEMORY_CONDITION__APP_ID:
                return getAppId();
            case RumsPackage.MEMORY_CONDITION__ZONE:
                return getZone();
            case RumsPackage.MEMORY_CONDITION__OFFSET:
                return getOffset();
            case RumsPackage.MEMORY_CONDITION__PRESENT:
                return isPresent();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case RumsPackage.MEMORY_CONDITION__APP_ID:
                setAppId((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CONDITION__ZONE:
                setZone((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CONDITION__OFFSET:
                setOffset((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CONDITION__PRESENT:
                setPresent((Boolean)newValue);
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
            case RumsPackage.MEMORY_CONDITION__APP_ID:
                setAppId(APP_ID_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CONDITION__ZONE:
                setZone(ZONE_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CONDITION__OFFSET:
                setOffset(OFFSET_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CONDITION__PRESENT:
                setPresent(PRESENT_EDEFAULT);
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
            case RumsPackage.MEMORY_CONDITION__APP_ID:
                return appId != APP_ID_EDEFAULT;
            case RumsPackage.MEMORY_CONDITION__ZONE:
                return zone != ZONE_EDEFAULT;
            case RumsPackage.MEMORY_CONDITION__OFFSET:
                return offset != OFFSET_EDEFAULT;
            case RumsPackage.MEMORY_CONDITION__PRESENT:
                return present != PRESENT_EDEFAULT;
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
        result.append(", zone: ");
        result.append(zone);
        result.append(", offset: ");
        result.append(offset);
        result.append(", present: ");
        result.append(present);
        result.append(')');
        return result.toString();
    }

} //MemoryConditionImpl

/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rums.model.ClockRepair;
import org.rums.model.DateValue;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clock Repair</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.ClockRepairImpl#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.rums.model.impl.ClockRepairImpl#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClockRepairImpl extends MinimalEObjectImpl.Container implements ClockRepair {
    /**
     * The cached value of the '{@link #getSeen() <em>Seen</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSeen()
     * @generated
     * @ordered
     */
    protected DateValue seen;

    /**
     * The cached value of the '{@link #getTime() <em>Time</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTime()
     * @generated
     * @ordered
     */
    protected DateValue time;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ClockRepairImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.CLOCK_REPAIR;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateValue getSeen() {
        return seen;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetSeen(DateValue newSeen, NotificationChain msgs) {
        DateValue oldSeen = seen;
        seen = newSeen;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.CLOCK_REPAIR__SEEN, oldSeen, newSeen);
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
    public void setSeen(DateValue newSeen) {
        if (newSeen != seen) {
            NotificationChain msgs = null;
            if (seen != null)
                msgs = ((InternalEObject)seen).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CLOCK_REPAIR__SEEN, null, msgs);
            if (newSeen != null)
                msgs = ((InternalEObject)newSeen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CLOCK_REPAIR__SEEN, null, msgs);
            msgs = basicSetSeen(newSeen, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.CLOCK_REPAIR__SEEN, newSeen, newSeen));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateValue getTime() {
        return time;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetTime(DateValue newTime, NotificationChain msgs) {
        DateValue oldTime = time;
        time = newTime;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.CLOCK_REPAIR__TIME, oldTime, newTime);
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
    public void setTime(DateValue newTime) {
        if (newTime != time) {
            NotificationChain msgs = null;
            if (time != null)
                msgs = ((InternalEObject)time).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CLOCK_REPAIR__TIME, null, msgs);
            if (newTime != null)
                msgs = ((InternalEObject)newTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CLOCK_REPAIR__TIME, null, msgs);
            msgs = basicSetTime(newTime, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.CLOCK_REPAIR__TIME, newTime, newTime));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.CLOCK_REPAIR__SEEN:
                return basicSetSeen(null, msgs);
            case RumsPackage.CLOCK_REPAIR__TIME:
                return basicSetTime(null, msgs);
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
            case RumsPackage.CLOCK_REPAIR__SEEN:
                return getSeen();
            case RumsPackage.CLOCK_REPAIR__TIME:
                return getTime();
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
            case RumsPackage.CLOCK_REPAIR__SEEN:
                setSeen((DateValue)newValue);
                return;
            case RumsPackage.CLOCK_REPAIR__TIME:
                setTime((DateValue)newValue);
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
            case RumsPackage.CLOCK_REPAIR__SEEN:
                setSeen((DateValue)null);
                return;
            case RumsPackage.CLOCK_REPAIR__TIME:
                setTime((DateValue)null);
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
            case RumsPackage.CLOCK_REPAIR__SEEN:
                return seen != null;
            case RumsPackage.CLOCK_REPAIR__TIME:
                return time != null;
        }
        return super.eIsSet(featureID);
    }

} //ClockRepairImpl

/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.DateChange;
import org.rums.model.DateValue;
import org.rums.model.NumberValue;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Date Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.DateChangeImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.rums.model.impl.DateChangeImpl#getDays <em>Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DateChangeImpl extends ChangeImpl implements DateChange {
    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected DateValue end;

    /**
     * The cached value of the '{@link #getDays() <em>Days</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDays()
     * @generated
     * @ordered
     */
    protected NumberValue days;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected DateChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.DATE_CHANGE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateValue getEnd() {
        return end;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetEnd(DateValue newEnd, NotificationChain msgs) {
        DateValue oldEnd = end;
        end = newEnd;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_CHANGE__END, oldEnd, newEnd);
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
    public void setEnd(DateValue newEnd) {
        if (newEnd != end) {
            NotificationChain msgs = null;
            if (end != null)
                msgs = ((InternalEObject)end).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_CHANGE__END, null, msgs);
            if (newEnd != null)
                msgs = ((InternalEObject)newEnd).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_CHANGE__END, null, msgs);
            msgs = basicSetEnd(newEnd, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_CHANGE__END, newEnd, newEnd));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberValue getDays() {
        return days;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetDays(NumberValue newDays, NotificationChain msgs) {
        NumberValue oldDays = days;
        days = newDays;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_CHANGE__DAYS, oldDays, newDays);
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
    public void setDays(NumberValue newDays) {
        if (newDays != days) {
            NotificationChain msgs = null;
            if (days != null)
                msgs = ((InternalEObject)days).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_CHANGE__DAYS, null, msgs);
            if (newDays != null)
                msgs = ((InternalEObject)newDays).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_CHANGE__DAYS, null, msgs);
            msgs = basicSetDays(newDays, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_CHANGE__DAYS, newDays, newDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.DATE_CHANGE__END:
                return basicSetEnd(null, msgs);
            case RumsPackage.DATE_CHANGE__DAYS:
                return basicSetDays(null, msgs);
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
            case RumsPackage.DATE_CHANGE__END:
                return getEnd();
            case RumsPackage.DATE_CHANGE__DAYS:
                return getDays();
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
            case RumsPackage.DATE_CHANGE__END:
                setEnd((DateValue)newValue);
                return;
            case RumsPackage.DATE_CHANGE__DAYS:
                setDays((NumberValue)newValue);
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
            case RumsPackage.DATE_CHANGE__END:
                setEnd((DateValue)null);
                return;
            case RumsPackage.DATE_CHANGE__DAYS:
                setDays((NumberValue)null);
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
            case RumsPackage.DATE_CHANGE__END:
                return end != null;
            case RumsPackage.DATE_CHANGE__DAYS:
                return days != null;
        }
        return super.eIsSet(featureID);
    }

} //DateChangeImpl

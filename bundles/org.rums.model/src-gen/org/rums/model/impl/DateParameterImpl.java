/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Date Parameter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.DateParameterImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.impl.DateParameterImpl#getEarliest <em>Earliest</em>}</li>
 *   <li>{@link org.rums.model.impl.DateParameterImpl#getLatest <em>Latest</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DateParameterImpl extends ParameterImpl implements DateParameter {
    /**
     * The cached value of the '{@link #getStandard() <em>Standard</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStandard()
     * @generated
     * @ordered
     */
    protected Moment standard;

    /**
     * The cached value of the '{@link #getEarliest() <em>Earliest</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEarliest()
     * @generated
     * @ordered
     */
    protected Moment earliest;

    /**
     * The cached value of the '{@link #getLatest() <em>Latest</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLatest()
     * @generated
     * @ordered
     */
    protected Moment latest;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected DateParameterImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.DATE_PARAMETER;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Moment getStandard() {
        return standard;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetStandard(Moment newStandard, NotificationChain msgs) {
        Moment oldStandard = standard;
        standard = newStandard;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__STANDARD, oldStandard, newStandard);
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
    public void setStandard(Moment newStandard) {
        if (newStandard != standard) {
            NotificationChain msgs = null;
            if (standard != null)
                msgs = ((InternalEObject)standard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__STANDARD, null, msgs);
            if (newStandard != null)
                msgs = ((InternalEObject)newStandard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__STANDARD, null, msgs);
            msgs = basicSetStandard(newStandard, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__STANDARD, newStandard, newStandard));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Moment getEarliest() {
        return earliest;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetEarliest(Moment newEarliest, NotificationChain msgs) {
        Moment oldEarliest = earliest;
        earliest = newEarliest;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__EARLIEST, oldEarliest, newEarliest);
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
    public void setEarliest(Moment newEarliest) {
        if (newEarliest != earliest) {
            NotificationChain msgs = null;
            if (earliest != null)
                msgs = ((InternalEObject)earliest).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__EARLIEST, null, msgs);
            if (newEarliest != null)
                msgs = ((InternalEObject)newEarliest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__EARLIEST, null, msgs);
            msgs = basicSetEarliest(newEarliest, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__EARLIEST, newEarliest, newEarliest));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Moment getLatest() {
        return latest;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetLatest(Moment newLatest, NotificationChain msgs) {
        Moment oldLatest = latest;
        latest = newLatest;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__LATEST, oldLatest, newLatest);
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
    public void setLatest(Moment newLatest) {
        if (newLatest != latest) {
            NotificationChain msgs = null;
            if (latest != null)
                msgs = ((InternalEObject)latest).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__LATEST, null, msgs);
            if (newLatest != null)
                msgs = ((InternalEObject)newLatest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.DATE_PARAMETER__LATEST, null, msgs);
            msgs = basicSetLatest(newLatest, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.DATE_PARAMETER__LATEST, newLatest, newLatest));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.DATE_PARAMETER__STANDARD:
                return basicSetStandard(null, msgs);
            case RumsPackage.DATE_PARAMETER__EARLIEST:
                return basicSetEarliest(null, msgs);
            case RumsPackage.DATE_PARAMETER__LATEST:
                return basicSetLatest(null, msgs);
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
            case RumsPackage.DATE_PARAMETER__STANDARD:
                return getStandard();
            case RumsPackage.DATE_PARAMETER__EARLIEST:
                return getEarliest();
            case RumsPackage.DATE_PARAMETER__LATEST:
                return getLatest();
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
            case RumsPackage.DATE_PARAMETER__STANDARD:
                setStandard((Moment)newValue);
                return;
            case RumsPackage.DATE_PARAMETER__EARLIEST:
                setEarliest((Moment)newValue);
                return;
            case RumsPackage.DATE_PARAMETER__LATEST:
                setLatest((Moment)newValue);
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
            case RumsPackage.DATE_PARAMETER__STANDARD:
                setStandard((Moment)null);
                return;
            case RumsPackage.DATE_PARAMETER__EARLIEST:
                setEarliest((Moment)null);
                return;
            case RumsPackage.DATE_PARAMETER__LATEST:
                setLatest((Moment)null);
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
            case RumsPackage.DATE_PARAMETER__STANDARD:
                return standard != null;
            case RumsPackage.DATE_PARAMETER__EARLIEST:
                return earliest != null;
            case RumsPackage.DATE_PARAMETER__LATEST:
                return latest != null;
        }
        return super.eIsSet(featureID);
    }

} //DateParameterImpl

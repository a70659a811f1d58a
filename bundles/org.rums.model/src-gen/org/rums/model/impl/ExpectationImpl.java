/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rums.core.licence.Comparison;

import org.rums.model.DateValue;
import org.rums.model.Expectation;
import org.rums.model.NumberValue;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.ExpectationImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.rums.model.impl.ExpectationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.rums.model.impl.ExpectationImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectationImpl extends MinimalEObjectImpl.Container implements Expectation {
    /**
     * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected static final Comparison COMPARISON_EDEFAULT = (Comparison)RumsFactory.eINSTANCE.createFromString(RumsPackage.eINSTANCE.getComparison(), "PRESENT");

    /**
     * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected Comparison comparison = COMPARISON_EDEFAULT;

    /**
     * The cached value of the '{@link #getNumber() <em>Number</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNumber()
     * @generated
     * @ordered
     */
    protected NumberValue number;

    /**
     * The cached value of the '{@link #getDate() <em>Date</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected DateValue date;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ExpectationImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.EXPECTATION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Comparison getComparison() {
        return comparison;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setComparison(Comparison newComparison) {
        Comparison oldComparison = comparison;
        comparison = newComparison;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.EXPECTATION__COMPARISON, oldComparison, comparison));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberValue getNumber() {
        return number;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetNumber(NumberValue newNumber, NotificationChain msgs) {
        NumberValue oldNumber = number;
        number = newNumber;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.EXPECTATION__NUMBER, oldNumber, newNumber);
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
    public void setNumber(NumberValue newNumber) {
        if (newNumber != number) {
            NotificationChain msgs = null;
            if (number != null)
                msgs = ((InternalEObject)number).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.EXPECTATION__NUMBER, null, msgs);
            if (newNumber != null)
                msgs = ((InternalEObject)newNumber).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.EXPECTATION__NUMBER, null, msgs);
            msgs = basicSetNumber(newNumber, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.EXPECTATION__NUMBER, newNumber, newNumber));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateValue getDate() {
        return date;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetDate(DateValue newDate, NotificationChain msgs) {
        DateValue oldDate = date;
        date = newDate;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.EXPECTATION__DATE, oldDate, newDate);
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
    public void setDate(DateValue newDate) {
        if (newDate != date) {
            NotificationChain msgs = null;
            if (date != null)
                msgs = ((InternalEObject)date).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.EXPECTATION__DATE, null, msgs);
            if (newDate != null)
                msgs = ((InternalEObject)newDate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.EXPECTATION__DATE, null, msgs);
            msgs = basicSetDate(newDate, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.EXPECTATION__DATE, newDate, newDate));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.EXPECTATION__NUMBER:
                return basicSetNumber(null, msgs);
            case RumsPackage.EXPECTATION__DATE:
                return basicSetDate(null, msgs);
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
            case RumsPackage.EXPECTATION__COMPARISON:
                return getComparison();
            case RumsPackage.EXPECTATION__NUMBER:
                return getNumber();
            case RumsPackage.EXPECTATION__DATE:
                return getDate();
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
            case RumsPackage.EXPECTATION__COMPARISON:
                setComparison((Comparison)newValue);
                return;
            case RumsPackage.EXPECTATION__NUMBER:
                setNumber((NumberValue)newValue);
                return;
            case RumsPackage.EXPECTATION__DATE:
                setDate((DateValue)newValue);
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
            case RumsPackage.EXPECTATION__COMPARISON:
                setComparison(COMPARISON_EDEFAULT);
                return;
            case RumsPackage.EXPECTATION__NUMBER:
                setNumber((NumberValue)null);
                return;
            case RumsPackage.EXPECTATION__DATE:
                setDate((DateValue)null);
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
            case RumsPackage.EXPECTATION__COMPARISON:
                return COMPARISON_EDEFAULT == null ? comparison != null : !COMPARISON_EDEFAULT.equals(comparison);
            case RumsPackage.EXPECTATION__NUMBER:
                return number != null;
            case RumsPackage.EXPECTATION__DATE:
                return date != null;
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
        result.append(" (comparison: ");
        result.append(comparison);
        result.append(')');
        return result.toString();
    }

} //ExpectationImpl

/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.NumberParameter;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Parameter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.NumberParameterImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.impl.NumberParameterImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.rums.model.impl.NumberParameterImpl#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberParameterImpl extends ParameterImpl implements NumberParameter {
    /**
     * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStandard()
     * @generated
     * @ordered
     */
    protected static final Long STANDARD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStandard()
     * @generated
     * @ordered
     */
    protected Long standard = STANDARD_EDEFAULT;

    /**
     * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLeast()
     * @generated
     * @ordered
     */
    protected static final Long LEAST_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLeast()
     * @generated
     * @ordered
     */
    protected Long least = LEAST_EDEFAULT;

    /**
     * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMost()
     * @generated
     * @ordered
     */
    protected static final Long MOST_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMost()
     * @generated
     * @ordered
     */
    protected Long most = MOST_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected NumberParameterImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.NUMBER_PARAMETER;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Long getStandard() {
        return standard;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStandard(Long newStandard) {
        Long oldStandard = standard;
        standard = newStandard;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_PARAMETER__STANDARD, oldStandard, standard));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Long getLeast() {
        return least;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLeast(Long newLeast) {
        Long oldLeast = least;
        least = newLeast;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_PARAMETER__LEAST, oldLeast, least));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Long getMost() {
        return most;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMost(Long newMost) {
        Long oldMost = most;
        most = newMost;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_PARAMETER__MOST, oldMost, most));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.NUMBER_PARAMETER__STANDARD:
                return getStandard();
            case RumsPackage.NUMBER_PARAMETER__LEAST:
                return getLeast();
            case RumsPackage.NUMBER_PARAMETER__MOST:
                return getMost();
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
            case RumsPackage.NUMBER_PARAMETER__STANDARD:
                setStandard((Long)newValue);
                return;
            case RumsPackage.NUMBER_PARAMETER__LEAST:
                setLeast((Long)newValue);
                return;
            case RumsPackage.NUMBER_PARAMETER__MOST:
                setMost((Long)newValue);
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
            case RumsPackage.NUMBER_PARAMETER__STANDARD:
                setStandard(STANDARD_EDEFAULT);
                return;
            case RumsPackage.NUMBER_PARAMETER__LEAST:
                setLeast(LEAST_EDEFAULT);
                return;
            case RumsPackage.NUMBER_PARAMETER__MOST:
                setMost(MOST_EDEFAULT);
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
            case RumsPackage.NUMBER_PARAMETER__STANDARD:
                return STANDARD_EDEFAULT == null ? standard != null : !STANDARD_EDEFAULT.equals(standard);
            case RumsPackage.NUMBER_PARAMETER__LEAST:
                return LEAST_EDEFAULT == null ? least != null : !LEAST_EDEFAULT.equals(least);
            case RumsPackage.NUMBER_PARAMETER__MOST:
                return MOST_EDEFAULT == null ? most != null : !MOST_EDEFAULT.equals(most);
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
        result.append(" (standard: ");
        result.append(standard);
        result.append(", least: ");
        result.append(least);
        result.append(", most: ");
        result.append(most);
        result.append(')');
        return result.toString();
    }

} //NumberParameterImpl

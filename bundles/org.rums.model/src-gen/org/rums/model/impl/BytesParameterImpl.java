/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bytes Parameter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.BytesParameterImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rums.model.impl.BytesParameterImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.impl.BytesParameterImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.rums.model.impl.BytesParameterImpl#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BytesParameterImpl extends ParameterImpl implements BytesParameter {
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final BytesKind KIND_EDEFAULT = BytesKind.TEXT;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected BytesKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStandard()
     * @generated
     * @ordered
     */
    protected static final Bytes STANDARD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStandard()
     * @generated
     * @ordered
     */
    protected Bytes standard = STANDARD_EDEFAULT;

    /**
     * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLeast()
     * @generated
     * @ordered
     */
    protected static final Integer LEAST_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLeast()
     * @generated
     * @ordered
     */
    protected Integer least = LEAST_EDEFAULT;

    /**
     * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMost()
     * @generated
     * @ordered
     */
    protected static final Integer MOST_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMost()
     * @generated
     * @ordered
     */
    protected Integer most = MOST_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected BytesParameterImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.BYTES_PARAMETER;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BytesKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(BytesKind newKind) {
        BytesKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_PARAMETER__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Bytes getStandard() {
        return standard;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStandard(Bytes newStandard) {
        Bytes oldStandard = standard;
        standard = newStandard;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_PARAMETER__STANDARD, oldStandard, standard));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Integer getLeast() {
        return least;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLeast(Integer newLeast) {
        Integer oldLeast = least;
        least = newLeast;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_PARAMETER__LEAST, oldLeast, least));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Integer getMost() {
        return most;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMost(Integer newMost) {
        Integer oldMost = most;
        most = newMost;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_PARAMETER__MOST, oldMost, most));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.BYTES_PARAMETER__KIND:
                return getKind();
            case RumsPackage.BYTES_PARAMETER__STANDARD:
                return getStandard();
            case RumsPackage.BYTES_PARAMETER__LEAST:
                return getLeast();
            case RumsPackage.BYTES_PARAMETER__MOST:
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
            case RumsPackage.BYTES_PARAMETER__KIND:
                setKind((BytesKind)newValue);
                return;
            case RumsPackage.BYTES_PARAMETER__STANDARD:
                setStandard((Bytes)newValue);
                return;
            case RumsPackage.BYTES_PARAMETER__LEAST:
                setLeast((Integer)newValue);
                return;
            case RumsPackage.BYTES_PARAMETER__MOST:
                setMost((Integer)newValue);
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
            case RumsPackage.BYTES_PARAMETER__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case RumsPackage.BYTES_PARAMETER__STANDARD:
                setStandard(STANDARD_EDEFAULT);
                return;
            case RumsPackage.BYTES_PARAMETER__LEAST:
                setLeast(LEAST_EDEFAULT);
                return;
            case RumsPackage.BYTES_PARAMETER__MOST:
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
            case RumsPackage.BYTES_PARAMETER__KIND:
                return kind != KIND_EDEFAULT;
            case RumsPackage.BYTES_PARAMETER__STANDARD:
                return STANDARD_EDEFAULT == null ? standard != null : !STANDARD_EDEFAULT.equals(standard);
            case RumsPackage.BYTES_PARAMETER__LEAST:
                return LEAST_EDEFAULT == null ? least != null : !LEAST_EDEFAULT.equals(least);
            case RumsPackage.BYTES_PARAMETER__MOST:
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
        result.append(" (kind: ");
        result.append(kind);
        result.append(", standard: ");
        result.append(standard);
        result.append(", least: ");
        result.append(least);
        result.append(", most: ");
        result.append(most);
        result.append(')');
        return result.toString();
    }

} //BytesParameterImpl

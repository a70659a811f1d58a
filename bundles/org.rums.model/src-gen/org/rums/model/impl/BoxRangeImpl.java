/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.BoxRange;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Box Range</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.BoxRangeImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.rums.model.impl.BoxRangeImpl#getLast <em>Last</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoxRangeImpl extends ConditionImpl implements BoxRange {
    /**
     * The default value of the '{@link #getFirst() <em>First</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirst()
     * @generated
     * @ordered
     */
    protected static final long FIRST_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getFirst() <em>First</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirst()
     * @generated
     * @ordered
     */
    protected long first = FIRST_EDEFAULT;

    /**
     * The default value of the '{@link #getLast() <em>Last</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLast()
     * @generated
     * @ordered
     */
    protected static final long LAST_EDEFAULT = 4294967295L;

    /**
     * The cached value of the '{@link #getLast() <em>Last</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLast()
     * @generated
     * @ordered
     */
    protected long last = LAST_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected BoxRangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.BOX_RANGE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getFirst() {
        return first;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirst(long newFirst) {
        long oldFirst = first;
        first = newFirst;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_RANGE__FIRST, oldFirst, first));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getLast() {
        return last;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLast(long newLast) {
        long oldLast = last;
        last = newLast;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BOX_RANGE__LAST, oldLast, last));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.BOX_RANGE__FIRST:
                return getFirst();
            case RumsPackage.BOX_RANGE__LAST:
                return getLast();
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
            case RumsPackage.BOX_RANGE__FIRST:
                setFirst((Long)newValue);
                return;
            case RumsPackage.BOX_RANGE__LAST:
                setLast((Long)newValue);
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
            case RumsPackage.BOX_RANGE__FIRST:
                setFirst(FIRST_EDEFAULT);
                return;
            case RumsPackage.BOX_RANGE__LAST:
                setLast(LAST_EDEFAULT);
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
            case RumsPackage.BOX_RANGE__FIRST:
                return first != FIRST_EDEFAULT;
            case RumsPackage.BOX_RANGE__LAST:
                return last != LAST_EDEFAULT;
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
        result.append(" (first: ");
        result.append(first);
        result.append(", last: ");
        result.append(last);
        result.append(')');
        return result.toString();
    }

} //BoxRangeImpl

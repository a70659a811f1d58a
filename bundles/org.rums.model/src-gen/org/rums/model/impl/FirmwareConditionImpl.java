/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.FirmwareCondition;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firmware Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.FirmwareConditionImpl#getFirmware <em>Firmware</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirmwareConditionImpl extends ConditionImpl implements FirmwareCondition {
    /**
     * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirmware()
     * @generated
     * @ordered
     */
    protected static final int FIRMWARE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirmware()
     * @generated
     * @ordered
     */
    protected int firmware = FIRMWARE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected FirmwareConditionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.FIRMWARE_CONDITION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getFirmware() {
        return firmware;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirmware(int newFirmware) {
        int oldFirmware = firmware;
        firmware = newFirmware;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.FIRMWARE_CONDITION__FIRMWARE, oldFirmware, firmware));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.FIRMWARE_CONDITION__FIRMWARE:
                return getFirmware();
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
            case RumsPackage.FIRMWARE_CONDITION__FIRMWARE:
                setFirmware((Integer)newValue);
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
            case RumsPackage.FIRMWARE_CONDITION__FIRMWARE:
                setFirmware(FIRMWARE_EDEFAULT);
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
            case RumsPackage.FIRMWARE_CONDITION__FIRMWARE:
                return firmware != FIRMWARE_EDEFAULT;
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
        result.append(" (firmware: ");
        result.append(firmware);
        result.append(')');
        return result.toString();
    }

} //FirmwareConditionImpl

/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firmware Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The box has at least this firmware.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.FirmwareCondition#getFirmware <em>Firmware</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getFirmwareCondition()
 * @generated
 */
public interface FirmwareCondition extends Condition {
    /**
     * Returns the value of the '<em><b>Firmware</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Major version times 256 plus minor version.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Firmware</em>' attribute.
     * @see #setFirmware(int)
     * @see org.rums.model.RumsPackage#getFirmwareCondition_Firmware()
     * @generated
     */
    int getFirmware();

    /**
     * Sets the value of the '{@link org.rums.model.FirmwareCondition#getFirmware <em>Firmware</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Firmware</em>' attribute.
     * @see #getFirmware()
     * @generated
     */
    void setFirmware(int value);

} // FirmwareCondition

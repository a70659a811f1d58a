/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.rums.model.RumsPackage
 * @generated
 */
public interface RumsFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    RumsFactory eINSTANCE = org.rums.model.impl.RumsFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Update Profile</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Update Profile</em>'.
     * @generated
     */
    UpdateProfile createUpdateProfile();

    /**
     * Returns a new object of class '<em>Partition Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Partition Change</em>'.
     * @generated
     */
    PartitionChange createPartitionChange();

    /**
     * Returns a new object of class '<em>Number Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Number Change</em>'.
     * @generated
     */
    NumberChange createNumberChange();

    /**
     * Returns a new object of class '<em>Date Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Date Change</em>'.
     * @generated
     */
    DateChange createDateChange();

    /**
     * Returns a new object of class '<em>Password Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Password Change</em>'.
     * @generated
     */
    PasswordChange createPasswordChange();

    /**
     * Returns a new object of class '<em>Signature Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Signature Change</em>'.
     * @generated
     */
    SignatureChange createSignatureChange();

    /**
     * Returns a new object of class '<em>Memory Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Memory Change</em>'.
     * @generated
     */
    MemoryChange createMemoryChange();

    /**
     * Returns a new object of class '<em>Clock Repair</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Clock Repair</em>'.
     * @generated
     */
    ClockRepair createClockRepair();

    /**
     * Returns a new object of class '<em>Number Value</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Number Value</em>'.
     * @generated
     */
    NumberValue createNumberValue();

    /**
     * Returns a new object of class '<em>Date Value</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Date Value</em>'.
     * @generated
     */
    DateValue createDateValue();

    /**
     * Returns a new object of class '<em>Bytes Value</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Bytes Value</em>'.
     * @generated
     */
    BytesValue createBytesValue();

    /**
     * Returns a new object of class '<em>Expectation</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Expectation</em>'.
     * @generated
     */
    Expectation createExpectation();

    /**
     * Returns a new object of class '<em>Model Condition</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Model Condition</em>'.
     * @generated
     */
    ModelCondition createModelCondition();

    /**
     * Returns a new object of class '<em>Firmware Condition</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Firmware Condition</em>'.
     * @generated
     */
    FirmwareCondition createFirmwareCondition();

    /**
     * Returns a new object of class '<em>Box Range</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Box Range</em>'.
     * @generated
     */
    BoxRange createBoxRange();

    /**
     * Returns a new object of class '<em>Object Condition</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Object Condition</em>'.
     * @generated
     */
    ObjectCondition createObjectCondition();

    /**
     * Returns a new object of class '<em>Memory Condition</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Memory Condition</em>'.
     * @generated
     */
    MemoryCondition createMemoryCondition();

    /**
     * Returns a new object of class '<em>Number Parameter</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Number Parameter</em>'.
     * @generated
     */
    NumberParameter createNumberParameter();

    /**
     * Returns a new object of class '<em>Date Parameter</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Date Parameter</em>'.
     * @generated
     */
    DateParameter createDateParameter();

    /**
     * Returns a new object of class '<em>Bytes Parameter</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Bytes Parameter</em>'.
     * @generated
     */
    BytesParameter createBytesParameter();

    /**
     * Returns a new object of class '<em>Moment</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Moment</em>'.
     * @generated
     */
    Moment createMoment();

    /**
     * Returns a new object of class '<em>Box Picture</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Box Picture</em>'.
     * @generated
     */
    BoxPicture createBoxPicture();

    /**
     * Returns a new object of class '<em>Partition Picture</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Partition Picture</em>'.
     * @generated
     */
    PartitionPicture createPartitionPicture();

    /**
     * Returns a new object of class '<em>Object Picture</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Object Picture</em>'.
     * @generated
     */
    ObjectPicture createObjectPicture();

    /**
     * Returns a new object of class '<em>Memory Picture</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Memory Picture</em>'.
     * @generated
     */
    MemoryPicture createMemoryPicture();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    RumsPackage getRumsPackage();

} //RumsFactory

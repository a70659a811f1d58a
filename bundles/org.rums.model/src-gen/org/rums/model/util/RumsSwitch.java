/**
 */
package org.rums.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.rums.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.rums.model.RumsPackage
 * @generated
 */
public class RumsSwitch<T> extends Switch<T> {
    /**
     * The cached model package
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static RumsPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RumsSwitch() {
        if (modelPackage == null) {
            modelPackage = RumsPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage) {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject) {
        switch (classifierID) {
            case RumsPackage.UPDATE_PROFILE: {
                UpdateProfile updateProfile = (UpdateProfile)theEObject;
                T result = caseUpdateProfile(updateProfile);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.PARTITION_CHANGE: {
                PartitionChange partitionChange = (PartitionChange)theEObject;
                T result = casePartitionChange(partitionChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.CHANGE: {
                Change change = (Change)theEObject;
                T result = caseChange(change);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.NUMBER_CHANGE: {
                NumberChange numberChange = (NumberChange)theEObject;
                T result = caseNumberChange(numberChange);
                if (result == null) result = caseChange(numberChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.DATE_CHANGE: {
                DateChange dateChange = (DateChange)theEObject;
                T result = caseDateChange(dateChange);
                if (result == null) result = caseChange(dateChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.PASSWORD_CHANGE: {
                PasswordChange passwordChange = (PasswordChange)theEObject;
                T result = casePasswordChange(passwordChange);
                if (result == null) result = caseChange(passwordChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.SIGNATURE_CHANGE: {
                SignatureChange signatureChange = (SignatureChange)theEObject;
                T result = caseSignatureChange(signatureChange);
                if (result == null) result = caseChange(signatureChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.MEMORY_CHANGE: {
                MemoryChange memoryChange = (MemoryChange)theEObject;
                T result = caseMemoryChange(memoryChange);
                if (result == null) result = caseChange(memoryChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.CLOCK_REPAIR: {
                ClockRepair clockRepair = (ClockRepair)theEObject;
                T result = caseClockRepair(clockRepair);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.VALUE: {
                Value value = (Value)theEObject;
                T result = caseValue(value);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.NUMBER_VALUE: {
                NumberValue numberValue = (NumberValue)theEObject;
                T result = caseNumberValue(numberValue);
                if (result == null) result = caseValue(numberValue);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.DATE_VALUE: {
                DateValue dateValue = (DateValue)theEObject;
                T result = caseDateValue(dateValue);
                if (result == null) result = caseValue(dateValue);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.BYTES_VALUE: {
                BytesValue bytesValue = (BytesValue)theEObject;
                T result = caseBytesValue(bytesValue);
                if (result == null) result = caseValue(bytesValue);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.EXPECTATION: {
                Expectation expectation = (Expectation)theEObject;
                T result = caseExpectation(expectation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.CONDITION: {
                Condition condition = (Condition)theEObject;
                T result = caseCondition(condition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.MODEL_CONDITION: {
                ModelCondition modelCondition = (ModelCondition)theEObject;
                T result = caseModelCondition(modelCondition);
                if (result == null) result = caseCondition(modelCondition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.FIRMWARE_CONDITION: {
                FirmwareCondition firmwareCondition = (FirmwareCondition)theEObject;
                T result = caseFirmwareCondition(firmwareCondition);
                if (result == null) result = caseCondition(firmwareCondition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.BOX_RANGE: {
                BoxRange boxRange = (BoxRange)theEObject;
                T result = caseBoxRange(boxRange);
                if (result == null) result = caseCondition(boxRange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.OBJECT_CONDITION: {
                ObjectCondition objectCondition = (ObjectCondition)theEObject;
                T result = caseObjectCondition(objectCondition);
                if (result == null) result = caseCondition(objectCondition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.MEMORY_CONDITION: {
                MemoryCondition memoryCondition = (MemoryCondition)theEObject;
                T result = caseMemoryCondition(memoryCondition);
                if (result == null) result = caseCondition(memoryCondition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.PARAMETER: {
                Parameter parameter = (Parameter)theEObject;
                T result = caseParameter(parameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.NUMBER_PARAMETER: {
                NumberParameter numberParameter = (NumberParameter)theEObject;
                T result = caseNumberParameter(numberParameter);
                if (result == null) result = caseParameter(numberParameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.DATE_PARAMETER: {
                DateParameter dateParameter = (DateParameter)theEObject;
                T result = caseDateParameter(dateParameter);
                if (result == null) result = caseParameter(dateParameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.BYTES_PARAMETER: {
                BytesParameter bytesParameter = (BytesParameter)theEObject;
                T result = caseBytesParameter(bytesParameter);
                if (result == null) result = caseParameter(bytesParameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.MOMENT: {
                Moment moment = (Moment)theEObject;
                T result = caseMoment(moment);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.BOX_PICTURE: {
                BoxPicture boxPicture = (BoxPicture)theEObject;
                T result = caseBoxPicture(boxPicture);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.PARTITION_PICTURE: {
                PartitionPicture partitionPicture = (PartitionPicture)theEObject;
                T result = casePartitionPicture(partitionPicture);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.OBJECT_PICTURE: {
                ObjectPicture objectPicture = (ObjectPicture)theEObject;
                T result = caseObjectPicture(objectPicture);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case RumsPackage.MEMORY_PICTURE: {
                MemoryPicture memoryPicture = (MemoryPicture)theEObject;
                T result = caseMemoryPicture(memoryPicture);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Update Profile</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Update Profile</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseUpdateProfile(UpdateProfile object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Partition Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Partition Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePartitionChange(PartitionChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseChange(Change object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Number Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Number Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNumberChange(NumberChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Date Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Date Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDateChange(DateChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Password Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Password Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePasswordChange(PasswordChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Signature Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Signature Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSignatureChange(SignatureChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Memory Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Memory Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMemoryChange(MemoryChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Clock Repair</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Clock Repair</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseClockRepair(ClockRepair object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Value</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseValue(Value object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Number Value</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Number Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNumberValue(NumberValue object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Date Value</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Date Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDateValue(DateValue object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Bytes Value</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Bytes Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseBytesValue(BytesValue object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Expectation</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Expectation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseExpectation(Expectation object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCondition(Condition object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Model Condition</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Model Condition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseModelCondition(ModelCondition object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Firmware Condition</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Firmware Condition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFirmwareCondition(FirmwareCondition object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Box Range</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Box Range</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseBoxRange(BoxRange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Object Condition</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Object Condition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseObjectCondition(ObjectCondition object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Memory Condition</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Memory Condition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMemoryCondition(MemoryCondition object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseParameter(Parameter object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Number Parameter</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Number Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNumberParameter(NumberParameter object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Date Parameter</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Date Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDateParameter(DateParameter object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Bytes Parameter</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Bytes Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseBytesParameter(BytesParameter object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Moment</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Moment</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMoment(Moment object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Box Picture</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Box Picture</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseBoxPicture(BoxPicture object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Partition Picture</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Partition Picture</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePartitionPicture(PartitionPicture object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Object Picture</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Object Picture</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseObjectPicture(ObjectPicture object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Memory Picture</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Memory Picture</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMemoryPicture(MemoryPicture object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object) {
        return null;
    }

} //RumsSwitch

/**
 */
package org.rums.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.rums.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.rums.model.RumsPackage
 * @generated
 */
public class RumsAdapterFactory extends AdapterFactoryImpl {
    /**
     * The cached model package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static RumsPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RumsAdapterFactory() {
        if (modelPackage == null) {
            modelPackage = RumsPackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * <!-- begin-user-doc -->
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * <!-- end-user-doc -->
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object) {
        if (object == modelPackage) {
            return true;
        }
        if (object instanceof EObject) {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected RumsSwitch<Adapter> modelSwitch =
        new RumsSwitch<Adapter>() {
            @Override
            public Adapter caseUpdateProfile(UpdateProfile object) {
                return createUpdateProfileAdapter();
            }
            @Override
            public Adapter casePartitionChange(PartitionChange object) {
                return createPartitionChangeAdapter();
            }
            @Override
            public Adapter caseChange(Change object) {
                return createChangeAdapter();
            }
            @Override
            public Adapter caseNumberChange(NumberChange object) {
                return createNumberChangeAdapter();
            }
            @Override
            public Adapter caseDateChange(DateChange object) {
                return createDateChangeAdapter();
            }
            @Override
            public Adapter casePasswordChange(PasswordChange object) {
                return createPasswordChangeAdapter();
            }
            @Override
            public Adapter caseSignatureChange(SignatureChange object) {
                return createSignatureChangeAdapter();
            }
            @Override
            public Adapter caseMemoryChange(MemoryChange object) {
                return createMemoryChangeAdapter();
            }
            @Override
            public Adapter caseClockRepair(ClockRepair object) {
                return createClockRepairAdapter();
            }
            @Override
            public Adapter caseValue(Value object) {
                return createValueAdapter();
            }
            @Override
            public Adapter caseNumberValue(NumberValue object) {
                return createNumberValueAdapter();
            }
            @Override
            public Adapter caseDateValue(DateValue object) {
                return createDateValueAdapter();
            }
            @Override
            public Adapter caseBytesValue(BytesValue object) {
                return createBytesValueAdapter();
            }
            @Override
            public Adapter caseExpectation(Expectation object) {
                return createExpectationAdapter();
            }
            @Override
            public Adapter caseCondition(Condition object) {
                return createConditionAdapter();
            }
            @Override
            public Adapter caseModelCondition(ModelCondition object) {
                return createModelConditionAdapter();
            }
            @Override
            public Adapter caseFirmwareCondition(FirmwareCondition object) {
                return createFirmwareConditionAdapter();
            }
            @Override
            public Adapter caseBoxRange(BoxRange object) {
                return createBoxRangeAdapter();
            }
            @Override
            public Adapter caseObjectCondition(ObjectCondition object) {
                return createObjectConditionAdapter();
            }
            @Override
            public Adapter caseMemoryCondition(MemoryCondition object) {
                return createMemoryConditionAdapter();
            }
            @Override
            public Adapter caseParameter(Parameter object) {
                return createParameterAdapter();
            }
            @Override
            public Adapter caseNumberParameter(NumberParameter object) {
                return createNumberParameterAdapter();
            }
            @Override
            public Adapter caseDateParameter(DateParameter object) {
                return createDateParameterAdapter();
            }
            @Override
            public Adapter caseBytesParameter(BytesParameter object) {
                return createBytesParameterAdapter();
            }
            @Override
            public Adapter caseMoment(Moment object) {
                return createMomentAdapter();
            }
            @Override
            public Adapter caseBoxPicture(BoxPicture object) {
                return createBoxPictureAdapter();
            }
            @Override
            public Adapter casePartitionPicture(PartitionPicture object) {
                return createPartitionPictureAdapter();
            }
            @Override
            public Adapter caseObjectPicture(ObjectPicture object) {
                return createObjectPictureAdapter();
            }
            @Override
            public Adapter caseMemoryPicture(MemoryPicture object) {
                return createMemoryPictureAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object) {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target) {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.UpdateProfile <em>Update Profile</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.UpdateProfile
     * @generated
     */
    public Adapter createUpdateProfileAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.PartitionChange <em>Partition Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.PartitionChange
     * @generated
     */
    public Adapter createPartitionChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Change <em>Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Change
     * @generated
     */
    public Adapter createChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.NumberChange <em>Number Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.NumberChange
     * @generated
     */
    public Adapter createNumberChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.DateChange <em>Date Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.DateChange
     * @generated
     */
    public Adapter createDateChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.PasswordChange <em>Password Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.PasswordChange
     * @generated
     */
    public Adapter createPasswordChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.SignatureChange <em>Signature Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.SignatureChange
     * @generated
     */
    public Adapter createSignatureChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.MemoryChange <em>Memory Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.MemoryChange
     * @generated
     */
    public Adapter createMemoryChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.ClockRepair <em>Clock Repair</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.ClockRepair
     * @generated
     */
    public Adapter createClockRepairAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Value <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Value
     * @generated
     */
    public Adapter createValueAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.NumberValue <em>Number Value</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.NumberValue
     * @generated
     */
    public Adapter createNumberValueAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.DateValue <em>Date Value</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.DateValue
     * @generated
     */
    public Adapter createDateValueAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.BytesValue <em>Bytes Value</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.BytesValue
     * @generated
     */
    public Adapter createBytesValueAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Expectation <em>Expectation</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Expectation
     * @generated
     */
    public Adapter createExpectationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Condition <em>Condition</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Condition
     * @generated
     */
    public Adapter createConditionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.ModelCondition <em>Model Condition</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.ModelCondition
     * @generated
     */
    public Adapter createModelConditionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.FirmwareCondition <em>Firmware Condition</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.FirmwareCondition
     * @generated
     */
    public Adapter createFirmwareConditionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.BoxRange <em>Box Range</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.BoxRange
     * @generated
     */
    public Adapter createBoxRangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.ObjectCondition <em>Object Condition</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.ObjectCondition
     * @generated
     */
    public Adapter createObjectConditionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.MemoryCondition <em>Memory Condition</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.MemoryCondition
     * @generated
     */
    public Adapter createMemoryConditionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Parameter <em>Parameter</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Parameter
     * @generated
     */
    public Adapter createParameterAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.NumberParameter <em>Number Parameter</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.NumberParameter
     * @generated
     */
    public Adapter createNumberParameterAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.DateParameter <em>Date Parameter</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.DateParameter
     * @generated
     */
    public Adapter createDateParameterAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.BytesParameter <em>Bytes Parameter</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.BytesParameter
     * @generated
     */
    public Adapter createBytesParameterAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.Moment <em>Moment</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.Moment
     * @generated
     */
    public Adapter createMomentAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.BoxPicture <em>Box Picture</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.BoxPicture
     * @generated
     */
    public Adapter createBoxPictureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.PartitionPicture <em>Partition Picture</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.PartitionPicture
     * @generated
     */
    public Adapter createPartitionPictureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.ObjectPicture <em>Object Picture</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.ObjectPicture
     * @generated
     */
    public Adapter createObjectPictureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.rums.model.MemoryPicture <em>Memory Picture</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.rums.model.MemoryPicture
     * @generated
     */
    public Adapter createMemoryPictureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * <!-- begin-user-doc -->
     * This default implementation returns null.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter() {
        return null;
    }

} //RumsAdapterFactory

/**
 */
package org.rums.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;

import org.rums.model.BoxPicture;
import org.rums.model.BoxRange;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.Condition;
import org.rums.model.DateChange;
import org.rums.model.DateParameter;
import org.rums.model.DateValue;
import org.rums.model.Expectation;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.MemoryPicture;
import org.rums.model.ModelCondition;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.NumberValue;
import org.rums.model.ObjectCondition;
import org.rums.model.ObjectPicture;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.PartitionPicture;
import org.rums.model.PasswordChange;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;
import org.rums.model.SignatureChange;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RumsPackageImpl extends EPackageImpl implements RumsPackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass updateProfileEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass partitionChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass changeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass numberChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass dateChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass passwordChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass signatureChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass memoryChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass clockRepairEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass valueEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass numberValueEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass dateValueEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass bytesValueEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass expectationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass conditionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass modelConditionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass firmwareConditionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass boxRangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass objectConditionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass memoryConditionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass parameterEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass numberParameterEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass dateParameterEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass bytesParameterEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass momentEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass boxPictureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass partitionPictureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass objectPictureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass memoryPictureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum bytesFormEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum bytesKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum momentKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType modelEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType verbEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType objectTypeEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType comparisonEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType bytesEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType instantEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType uuidEDataType = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.rums.model.RumsPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private RumsPackageImpl() {
        super(eNS_URI, RumsFactory.eINSTANCE);
    }
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link RumsPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static RumsPackage init() {
        if (isInited) return (RumsPackage)EPackage.Registry.INSTANCE.getEPackage(RumsPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredRumsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        RumsPackageImpl theRumsPackage = registeredRumsPackage instanceof RumsPackageImpl ? (RumsPackageImpl)registeredRumsPackage : new RumsPackageImpl();

        isInited = true;

        // Create package meta-data objects
        theRumsPackage.createPackageContents();

        // Initialize created meta-data
        theRumsPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theRumsPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(RumsPackage.eNS_URI, theRumsPackage);
        return theRumsPackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getUpdateProfile() {
        return updateProfileEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Name() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Uuid() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Revision() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_DeveloperId() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Models() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Description() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Expiry() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_DemandsState() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_SavedBy() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_SavedAt() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Recipients() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getUpdateProfile_Parameters() {
        return (EReference)updateProfileEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getUpdateProfile_Conditions() {
        return (EReference)updateProfileEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getUpdateProfile_Partitions() {
        return (EReference)updateProfileEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Unlock() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_CloseAll() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(15);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_AllowTimeJump() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(16);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUpdateProfile_Wipe() {
        return (EAttribute)updateProfileEClass.getEStructuralFeatures().get(17);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getUpdateProfile_ClockRepair() {
        return (EReference)updateProfileEClass.getEStructuralFeatures().get(18);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPartitionChange() {
        return partitionChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionChange_AppId() {
        return (EAttribute)partitionChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionChange_Name() {
        return (EAttribute)partitionChangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPartitionChange_Changes() {
        return (EReference)partitionChangeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getChange() {
        return changeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getChange_Operation() {
        return (EAttribute)changeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getChange_OnlyIf() {
        return (EReference)changeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getNumberChange() {
        return numberChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNumberChange_Object() {
        return (EAttribute)numberChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNumberChange_Value() {
        return (EReference)numberChangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getDateChange() {
        return dateChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getDateChange_End() {
        return (EReference)dateChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getDateChange_Days() {
        return (EReference)dateChangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPasswordChange() {
        return passwordChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPasswordChange_Password() {
        return (EReference)passwordChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSignatureChange() {
        return signatureChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSignatureChange_Signature() {
        return (EReference)signatureChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMemoryChange() {
        return memoryChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryChange_Zone() {
        return (EAttribute)memoryChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryChange_Offset() {
        return (EAttribute)memoryChangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryChange_Length() {
        return (EAttribute)memoryChangeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryChange_Name() {
        return (EAttribute)memoryChangeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMemoryChange_Content() {
        return (EReference)memoryChangeEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getClockRepair() {
        return clockRepairEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getClockRepair_Seen() {
        return (EReference)clockRepairEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getClockRepair_Time() {
        return (EReference)clockRepairEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getValue() {
        return valueEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getValue_Parameter() {
        return (EAttribute)valueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getNumberValue() {
        return numberValueEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNumberValue_Number() {
        return (EAttribute)numberValueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getDateValue() {
        return dateValueEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getDateValue_Date() {
        return (EAttribute)dateValueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getBytesValue() {
        return bytesValueEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesValue_Bytes() {
        return (EAttribute)bytesValueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesValue_Form() {
        return (EAttribute)bytesValueEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesValue_File() {
        return (EAttribute)bytesValueEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getExpectation() {
        return expectationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getExpectation_Comparison() {
        return (EAttribute)expectationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getExpectation_Number() {
        return (EReference)expectationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getExpectation_Date() {
        return (EReference)expectationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCondition() {
        return conditionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getModelCondition() {
        return modelConditionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getModelCondition_Models() {
        return (EAttribute)modelConditionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getFirmwareCondition() {
        return firmwareConditionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFirmwareCondition_Firmware() {
        return (EAttribute)firmwareConditionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getBoxRange() {
        return boxRangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxRange_First() {
        return (EAttribute)boxRangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxRange_Last() {
        return (EAttribute)boxRangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getObjectCondition() {
        return objectConditionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectCondition_AppId() {
        return (EAttribute)objectConditionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectCondition_Object() {
        return (EAttribute)objectConditionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getObjectCondition_Expected() {
        return (EReference)objectConditionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMemoryCondition() {
        return memoryConditionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryCondition_AppId() {
        return (EAttribute)memoryConditionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryCondition_Zone() {
        return (EAttribute)memoryConditionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryCondition_Offset() {
        return (EAttribute)memoryConditionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryCondition_Present() {
        return (EAttribute)memoryConditionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getParameter() {
        return parameterEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getParameter_Name() {
        return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getParameter_Description() {
        return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getParameter_Column() {
        return (EAttribute)parameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getNumberParameter() {
        return numberParameterEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNumberParameter_Standard() {
        return (EAttribute)numberParameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNumberParameter_Least() {
        return (EAttribute)numberParameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNumberParameter_Most() {
        return (EAttribute)numberParameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getDateParameter() {
        return dateParameterEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getDateParameter_Standard() {
        return (EReference)dateParameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getDateParameter_Earliest() {
        return (EReference)dateParameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getDateParameter_Latest() {
        return (EReference)dateParameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getBytesParameter() {
        return bytesParameterEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesParameter_Kind() {
        return (EAttribute)bytesParameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesParameter_Standard() {
        return (EAttribute)bytesParameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesParameter_Least() {
        return (EAttribute)bytesParameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBytesParameter_Most() {
        return (EAttribute)bytesParameterEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMoment() {
        return momentEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMoment_Count() {
        return (EAttribute)momentEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMoment_Date() {
        return (EAttribute)momentEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMoment_Amount() {
        return (EAttribute)momentEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getBoxPicture() {
        return boxPictureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_DeveloperId() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_BoxName() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_Label() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_Model() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_Firmware() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_Epoch() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_RemoteUpdate() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getBoxPicture_LatestTime() {
        return (EAttribute)boxPictureEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getBoxPicture_Partitions() {
        return (EReference)boxPictureEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPartitionPicture() {
        return partitionPictureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionPicture_AppId() {
        return (EAttribute)partitionPictureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionPicture_Name() {
        return (EAttribute)partitionPictureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionPicture_Ram1() {
        return (EAttribute)partitionPictureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionPicture_Ram2() {
        return (EAttribute)partitionPictureEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartitionPicture_Ram3() {
        return (EAttribute)partitionPictureEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPartitionPicture_Objects() {
        return (EReference)partitionPictureEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPartitionPicture_Memory() {
        return (EReference)partitionPictureEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getObjectPicture() {
        return objectPictureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectPicture_Object() {
        return (EAttribute)objectPictureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectPicture_Number() {
        return (EAttribute)objectPictureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectPicture_Granted() {
        return (EAttribute)objectPictureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjectPicture_Stamp() {
        return (EAttribute)objectPictureEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMemoryPicture() {
        return memoryPictureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryPicture_Zone() {
        return (EAttribute)memoryPictureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryPicture_Offset() {
        return (EAttribute)memoryPictureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryPicture_Length() {
        return (EAttribute)memoryPictureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryPicture_Name() {
        return (EAttribute)memoryPictureEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMemoryPicture_Content() {
        return (EAttribute)memoryPictureEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getBytesForm() {
        return bytesFormEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getBytesKind() {
        return bytesKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getMomentKind() {
        return momentKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getModel() {
        return modelEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getVerb() {
        return verbEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getObjectType() {
        return objectTypeEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getComparison() {
        return comparisonEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getBytes() {
        return bytesEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getInstant() {
        return instantEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getUuid() {
        return uuidEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RumsFactory getRumsFactory() {
        return (RumsFactory)getEFactoryInstance();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void createPackageContents() {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        updateProfileEClass = createEClass(UPDATE_PROFILE);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__NAME);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__UUID);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__REVISION);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__DEVELOPER_ID);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__MODELS);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__DESCRIPTION);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__EXPIRY);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__DEMANDS_STATE);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__SAVED_BY);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__SAVED_AT);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__RECIPIENTS);
        createEReference(updateProfileEClass, UPDATE_PROFILE__PARAMETERS);
        createEReference(updateProfileEClass, UPDATE_PROFILE__CONDITIONS);
        createEReference(updateProfileEClass, UPDATE_PROFILE__PARTITIONS);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__UNLOCK);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__CLOSE_ALL);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__ALLOW_TIME_JUMP);
        createEAttribute(updateProfileEClass, UPDATE_PROFILE__WIPE);
        createEReference(updateProfileEClass, UPDATE_PROFILE__CLOCK_REPAIR);

        partitionChangeEClass = createEClass(PARTITION_CHANGE);
        createEAttribute(partitionChangeEClass, PARTITION_CHANGE__APP_ID);
        createEAttribute(partitionChangeEClass, PARTITION_CHANGE__NAME);
        createEReference(partitionChangeEClass, PARTITION_CHANGE__CHANGES);

        changeEClass = createEClass(CHANGE);
        createEAttribute(changeEClass, CHANGE__OPERATION);
        createEReference(changeEClass, CHANGE__ONLY_IF);

        numberChangeEClass = createEClass(NUMBER_CHANGE);
        createEAttribute(numberChangeEClass, NUMBER_CHANGE__OBJECT);
        createEReference(numberChangeEClass, NUMBER_CHANGE__VALUE);

        dateChangeEClass = createEClass(DATE_CHANGE);
        createEReference(dateChangeEClass, DATE_CHANGE__END);
        createEReference(dateChangeEClass, DATE_CHANGE__DAYS);

        passwordChangeEClass = createEClass(PASSWORD_CHANGE);
        createEReference(passwordChangeEClass, PASSWORD_CHANGE__PASSWORD);

        signatureChangeEClass = createEClass(SIGNATURE_CHANGE);
        createEReference(signatureChangeEClass, SIGNATURE_CHANGE__SIGNATURE);

        memoryChangeEClass = createEClass(MEMORY_CHANGE);
        createEAttribute(memoryChangeEClass, MEMORY_CHANGE__ZONE);
        createEAttribute(memoryChangeEClass, MEMORY_CHANGE__OFFSET);
        createEAttribute(memoryChangeEClass, MEMORY_CHANGE__LENGTH);
        createEAttribute(memoryChangeEClass, MEMORY_CHANGE__NAME);
        createEReference(memoryChangeEClass, MEMORY_CHANGE__CONTENT);

        clockRepairEClass = createEClass(CLOCK_REPAIR);
        createEReference(clockRepairEClass, CLOCK_REPAIR__SEEN);
        createEReference(clockRepairEClass, CLOCK_REPAIR__TIME);

        valueEClass = createEClass(VALUE);
        createEAttribute(valueEClass, VALUE__PARAMETER);

        numberValueEClass = createEClass(NUMBER_VALUE);
        createEAttribute(numberValueEClass, NUMBER_VALUE__NUMBER);

        dateValueEClass = createEClass(DATE_VALUE);
        createEAttribute(dateValueEClass, DATE_VALUE__DATE);

        bytesValueEClass = createEClass(BYTES_VALUE);
        createEAttribute(bytesValueEClass, BYTES_VALUE__BYTES);
        createEAttribute(bytesValueEClass, BYTES_VALUE__FORM);
        createEAttribute(bytesValueEClass, BYTES_VALUE__FILE);

        expectationEClass = createEClass(EXPECTATION);
        createEAttribute(expectationEClass, EXPECTATION__COMPARISON);
        createEReference(expectationEClass, EXPECTATION__NUMBER);
        createEReference(expectationEClass, EXPECTATION__DATE);

        conditionEClass = createEClass(CONDITION);

        modelConditionEClass = createEClass(MODEL_CONDITION);
        createEAttribute(modelConditionEClass, MODEL_CONDITION__MODELS);

        firmwareConditionEClass = createEClass(FIRMWARE_CONDITION);
        createEAttribute(firmwareConditionEClass, FIRMWARE_CONDITION__FIRMWARE);

        boxRangeEClass = createEClass(BOX_RANGE);
        createEAttribute(boxRangeEClass, BOX_RANGE__FIRST);
        createEAttribute(boxRangeEClass, BOX_RANGE__LAST);

        objectConditionEClass = createEClass(OBJECT_CONDITION);
        createEAttribute(objectConditionEClass, OBJECT_CONDITION__APP_ID);
        createEAttribute(objectConditionEClass, OBJECT_CONDITION__OBJECT);
        createEReference(objectConditionEClass, OBJECT_CONDITION__EXPECTED);

        memoryConditionEClass = createEClass(MEMORY_CONDITION);
        createEAttribute(memoryConditionEClass, MEMORY_CONDITION__APP_ID);
        createEAttribute(memoryConditionEClass, MEMORY_CONDITION__ZONE);
        createEAttribute(memoryConditionEClass, MEMORY_CONDITION__OFFSET);
        createEAttribute(memoryConditionEClass, MEMORY_CONDITION__PRESENT);

        parameterEClass = createEClass(PARAMETER);
        createEAttribute(parameterEClass, PARAMETER__NAME);
        createEAttribute(parameterEClass, PARAMETER__DESCRIPTION);
        createEAttribute(parameterEClass, PARAMETER__COLUMN);

        numberParameterEClass = createEClass(NUMBER_PARAMETER);
        createEAttribute(numberParameterEClass, NUMBER_PARAMETER__STANDARD);
        createEAttribute(numberParameterEClass, NUMBER_PARAMETER__LEAST);
        createEAttribute(numberParameterEClass, NUMBER_PARAMETER__MOST);

        dateParameterEClass = createEClass(DATE_PARAMETER);
        createEReference(dateParameterEClass, DATE_PARAMETER__STANDARD);
        createEReference(dateParameterEClass, DATE_PARAMETER__EARLIEST);
        createEReference(dateParameterEClass, DATE_PARAMETER__LATEST);

        bytesParameterEClass = createEClass(BYTES_PARAMETER);
        createEAttribute(bytesParameterEClass, BYTES_PARAMETER__KIND);
        createEAttribute(bytesParameterEClass, BYTES_PARAMETER__STANDARD);
        createEAttribute(bytesParameterEClass, BYTES_PARAMETER__LEAST);
        createEAttribute(bytesParameterEClass, BYTES_PARAMETER__MOST);

        momentEClass = createEClass(MOMENT);
        createEAttribute(momentEClass, MOMENT__COUNT);
        createEAttribute(momentEClass, MOMENT__DATE);
        createEAttribute(momentEClass, MOMENT__AMOUNT);

        boxPictureEClass = createEClass(BOX_PICTURE);
        createEAttribute(boxPictureEClass, BOX_PICTURE__DEVELOPER_ID);
        createEAttribute(boxPictureEClass, BOX_PICTURE__BOX_NAME);
        createEAttribute(boxPictureEClass, BOX_PICTURE__LABEL);
        createEAttribute(boxPictureEClass, BOX_PICTURE__MODEL);
        createEAttribute(boxPictureEClass, BOX_PICTURE__FIRMWARE);
        createEAttribute(boxPictureEClass, BOX_PICTURE__EPOCH);
        createEAttribute(boxPictureEClass, BOX_PICTURE__REMOTE_UPDATE);
        createEAttribute(boxPictureEClass, BOX_PICTURE__LATEST_TIME);
        createEReference(boxPictureEClass, BOX_PICTURE__PARTITIONS);

        partitionPictureEClass = createEClass(PARTITION_PICTURE);
        createEAttribute(partitionPictureEClass, PARTITION_PICTURE__APP_ID);
        createEAttribute(partitionPictureEClass, PARTITION_PICTURE__NAME);
        createEAttribute(partitionPictureEClass, PARTITION_PICTURE__RAM1);
        createEAttribute(partitionPictureEClass, PARTITION_PICTURE__RAM2);
        createEAttribute(partitionPictureEClass, PARTITION_PICTURE__RAM3);
        createEReference(partitionPictureEClass, PARTITION_PICTURE__OBJECTS);
        createEReference(partitionPictureEClass, PARTITION_PICTURE__MEMORY);

        objectPictureEClass = createEClass(OBJECT_PICTURE);
        createEAttribute(objectPictureEClass, OBJECT_PICTURE__OBJECT);
        createEAttribute(objectPictureEClass, OBJECT_PICTURE__NUMBER);
        createEAttribute(objectPictureEClass, OBJECT_PICTURE__GRANTED);
        createEAttribute(objectPictureEClass, OBJECT_PICTURE__STAMP);

        memoryPictureEClass = createEClass(MEMORY_PICTURE);
        createEAttribute(memoryPictureEClass, MEMORY_PICTURE__ZONE);
        createEAttribute(memoryPictureEClass, MEMORY_PICTURE__OFFSET);
        createEAttribute(memoryPictureEClass, MEMORY_PICTURE__LENGTH);
        createEAttribute(memoryPictureEClass, MEMORY_PICTURE__NAME);
        createEAttribute(memoryPictureEClass, MEMORY_PICTURE__CONTENT);

        // Create enums
        bytesFormEEnum = createEEnum(BYTES_FORM);
        bytesKindEEnum = createEEnum(BYTES_KIND);
        momentKindEEnum = createEEnum(MOMENT_KIND);

        // Create data types
        modelEDataType = createEDataType(MODEL);
        verbEDataType = createEDataType(VERB);
        objectTypeEDataType = createEDataType(OBJECT_TYPE);
        comparisonEDataType = createEDataType(COMPARISON);
        bytesEDataType = createEDataType(BYTES);
        instantEDataType = createEDataType(INSTANT);
        uuidEDataType = createEDataType(UUID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void initializePackageContents() {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        numberChangeEClass.getESuperTypes().add(this.getChange());
        dateChangeEClass.getESuperTypes().add(this.getChange());
        passwordChangeEClass.getESuperTypes().add(this.getChange());
        signatureChangeEClass.getESuperTypes().add(this.getChange());
        memoryChangeEClass.getESuperTypes().add(this.getChange());
        numberValueEClass.getESuperTypes().add(this.getValue());
        dateValueEClass.getESuperTypes().add(this.getValue());
        bytesValueEClass.getESuperTypes().add(this.getValue());
        modelConditionEClass.getESuperTypes().add(this.getCondition());
        firmwareConditionEClass.getESuperTypes().add(this.getCondition());
        boxRangeEClass.getESuperTypes().add(this.getCondition());
        objectConditionEClass.getESuperTypes().add(this.getCondition());
        memoryConditionEClass.getESuperTypes().add(this.getCondition());
        numberParameterEClass.getESuperTypes().add(this.getParameter());
        dateParameterEClass.getESuperTypes().add(this.getParameter());
        bytesParameterEClass.getESuperTypes().add(this.getParameter());

        // Initialize classes, features, and operations; add parameters
        initEClass(updateProfileEClass, UpdateProfile.class, "UpdateProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getUpdateProfile_Name(), ecorePackage.getEString(), "name", "", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Uuid(), this.getUuid(), "uuid", null, 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Revision(), ecorePackage.getEInt(), "revision", "0", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_DeveloperId(), ecorePackage.getELong(), "developerId", "0", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Models(), this.getModel(), "models", null, 0, -1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Description(), ecorePackage.getEString(), "description", "", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Expiry(), ecorePackage.getEInt(), "expiry", "0", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_DemandsState(), ecorePackage.getEBoolean(), "demandsState", "false", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_SavedBy(), ecorePackage.getEString(), "savedBy", "", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_SavedAt(), this.getInstant(), "savedAt", null, 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Recipients(), this.getBytes(), "recipients", null, 0, -1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getUpdateProfile_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getUpdateProfile_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getUpdateProfile_Partitions(), this.getPartitionChange(), null, "partitions", null, 0, -1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Unlock(), ecorePackage.getEBoolean(), "unlock", "false", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_CloseAll(), ecorePackage.getEBoolean(), "closeAll", "false", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_AllowTimeJump(), ecorePackage.getEBoolean(), "allowTimeJump", "false", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUpdateProfile_Wipe(), ecorePackage.getEBoolean(), "wipe", "false", 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getUpdateProfile_ClockRepair(), this.getClockRepair(), null, "clockRepair", null, 0, 1, UpdateProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(partitionChangeEClass, PartitionChange.class, "PartitionChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPartitionChange_AppId(), ecorePackage.getEInt(), "appId", "0", 0, 1, PartitionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartitionChange_Name(), ecorePackage.getEString(), "name", "", 0, 1, PartitionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPartitionChange_Changes(), this.getChange(), null, "changes", null, 0, -1, PartitionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(changeEClass, Change.class, "Change", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getChange_Operation(), this.getVerb(), "operation", "SET", 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getChange_OnlyIf(), this.getExpectation(), null, "onlyIf", null, 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(numberChangeEClass, NumberChange.class, "NumberChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNumberChange_Object(), this.getObjectType(), "object", "USAGE_COUNTER", 0, 1, NumberChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNumberChange_Value(), this.getNumberValue(), null, "value", null, 0, 1, NumberChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dateChangeEClass, DateChange.class, "DateChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getDateChange_End(), this.getDateValue(), null, "end", null, 0, 1, DateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDateChange_Days(), this.getNumberValue(), null, "days", null, 0, 1, DateChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(passwordChangeEClass, PasswordChange.class, "PasswordChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getPasswordChange_Password(), this.getBytesValue(), null, "password", null, 0, 1, PasswordChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(signatureChangeEClass, SignatureChange.class, "SignatureChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSignatureChange_Signature(), this.getBytesValue(), null, "signature", null, 0, 1, SignatureChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(memoryChangeEClass, MemoryChange.class, "MemoryChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMemoryChange_Zone(), ecorePackage.getEInt(), "zone", "1", 0, 1, MemoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryChange_Offset(), ecorePackage.getEInt(), "offset", "0", 0, 1, MemoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryChange_Length(), ecorePackage.getEInt(), "length", "0", 0, 1, MemoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryChange_Name(), ecorePackage.getEString(), "name", "", 0, 1, MemoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMemoryChange_Content(), this.getBytesValue(), null, "content", null, 0, 1, MemoryChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(clockRepairEClass, ClockRepair.class, "ClockRepair", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getClockRepair_Seen(), this.getDateValue(), null, "seen", null, 0, 1, ClockRepair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getClockRepair_Time(), this.getDateValue(), null, "time", null, 0, 1, ClockRepair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(valueEClass, Value.class, "Value", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getValue_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(numberValueEClass, NumberValue.class, "NumberValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNumberValue_Number(), ecorePackage.getELongObject(), "number", null, 0, 1, NumberValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dateValueEClass, DateValue.class, "DateValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDateValue_Date(), this.getInstant(), "date", null, 0, 1, DateValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(bytesValueEClass, BytesValue.class, "BytesValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getBytesValue_Bytes(), this.getBytes(), "bytes", null, 0, 1, BytesValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBytesValue_Form(), this.getBytesForm(), "form", "HEX", 0, 1, BytesValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBytesValue_File(), ecorePackage.getEString(), "file", null, 0, 1, BytesValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getExpectation_Comparison(), this.getComparison(), "comparison", "PRESENT", 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExpectation_Number(), this.getNumberValue(), null, "number", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExpectation_Date(), this.getDateValue(), null, "date", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(conditionEClass, Condition.class, "Condition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(modelConditionEClass, ModelCondition.class, "ModelCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getModelCondition_Models(), this.getModel(), "models", null, 0, -1, ModelCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(firmwareConditionEClass, FirmwareCondition.class, "FirmwareCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFirmwareCondition_Firmware(), ecorePackage.getEInt(), "firmware", "0", 0, 1, FirmwareCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(boxRangeEClass, BoxRange.class, "BoxRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getBoxRange_First(), ecorePackage.getELong(), "first", "0", 0, 1, BoxRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxRange_Last(), ecorePackage.getELong(), "last", "4294967295", 0, 1, BoxRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(objectConditionEClass, ObjectCondition.class, "ObjectCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getObjectCondition_AppId(), ecorePackage.getEInt(), "appId", "0", 0, 1, ObjectCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjectCondition_Object(), this.getObjectType(), "object", "USAGE_COUNTER", 0, 1, ObjectCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getObjectCondition_Expected(), this.getExpectation(), null, "expected", null, 0, 1, ObjectCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(memoryConditionEClass, MemoryCondition.class, "MemoryCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMemoryCondition_AppId(), ecorePackage.getEInt(), "appId", "0", 0, 1, MemoryCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryCondition_Zone(), ecorePackage.getEInt(), "zone", "1", 0, 1, MemoryCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryCondition_Offset(), ecorePackage.getEInt(), "offset", "0", 0, 1, MemoryCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryCondition_Present(), ecorePackage.getEBoolean(), "present", "true", 0, 1, MemoryCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(parameterEClass, Parameter.class, "Parameter", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", "", 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParameter_Description(), ecorePackage.getEString(), "description", "", 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getParameter_Column(), ecorePackage.getEString(), "column", "", 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(numberParameterEClass, NumberParameter.class, "NumberParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNumberParameter_Standard(), ecorePackage.getELongObject(), "standard", null, 0, 1, NumberParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getNumberParameter_Least(), ecorePackage.getELongObject(), "least", null, 0, 1, NumberParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getNumberParameter_Most(), ecorePackage.getELongObject(), "most", null, 0, 1, NumberParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dateParameterEClass, DateParameter.class, "DateParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getDateParameter_Standard(), this.getMoment(), null, "standard", null, 0, 1, DateParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDateParameter_Earliest(), this.getMoment(), null, "earliest", null, 0, 1, DateParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDateParameter_Latest(), this.getMoment(), null, "latest", null, 0, 1, DateParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(bytesParameterEClass, BytesParameter.class, "BytesParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getBytesParameter_Kind(), this.getBytesKind(), "kind", "TEXT", 0, 1, BytesParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBytesParameter_Standard(), this.getBytes(), "standard", null, 0, 1, BytesParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBytesParameter_Least(), ecorePackage.getEIntegerObject(), "least", null, 0, 1, BytesParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBytesParameter_Most(), ecorePackage.getEIntegerObject(), "most", null, 0, 1, BytesParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(momentEClass, Moment.class, "Moment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMoment_Count(), this.getMomentKind(), "count", "FIXED", 0, 1, Moment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMoment_Date(), this.getInstant(), "date", null, 0, 1, Moment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMoment_Amount(), ecorePackage.getEInt(), "amount", "0", 0, 1, Moment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(boxPictureEClass, BoxPicture.class, "BoxPicture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getBoxPicture_DeveloperId(), ecorePackage.getELong(), "developerId", "0", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_BoxName(), ecorePackage.getELong(), "boxName", "0", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_Label(), ecorePackage.getEString(), "label", "", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_Model(), this.getModel(), "model", "VERSA", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_Firmware(), ecorePackage.getEInt(), "firmware", "0", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_Epoch(), ecorePackage.getELong(), "epoch", "1", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_RemoteUpdate(), ecorePackage.getEBoolean(), "remoteUpdate", "true", 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBoxPicture_LatestTime(), this.getInstant(), "latestTime", null, 0, 1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getBoxPicture_Partitions(), this.getPartitionPicture(), null, "partitions", null, 0, -1, BoxPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(partitionPictureEClass, PartitionPicture.class, "PartitionPicture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPartitionPicture_AppId(), ecorePackage.getEInt(), "appId", "0", 0, 1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartitionPicture_Name(), ecorePackage.getEString(), "name", "", 0, 1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartitionPicture_Ram1(), ecorePackage.getEInt(), "ram1", "0", 0, 1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartitionPicture_Ram2(), ecorePackage.getEInt(), "ram2", "0", 0, 1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartitionPicture_Ram3(), ecorePackage.getEInt(), "ram3", "0", 0, 1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPartitionPicture_Objects(), this.getObjectPicture(), null, "objects", null, 0, -1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPartitionPicture_Memory(), this.getMemoryPicture(), null, "memory", null, 0, -1, PartitionPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(objectPictureEClass, ObjectPicture.class, "ObjectPicture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getObjectPicture_Object(), this.getObjectType(), "object", "USAGE_COUNTER", 0, 1, ObjectPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjectPicture_Number(), ecorePackage.getELong(), "number", "0", 0, 1, ObjectPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjectPicture_Granted(), ecorePackage.getELong(), "granted", "0", 0, 1, ObjectPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjectPicture_Stamp(), this.getInstant(), "stamp", null, 0, 1, ObjectPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(memoryPictureEClass, MemoryPicture.class, "MemoryPicture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMemoryPicture_Zone(), ecorePackage.getEInt(), "zone", "1", 0, 1, MemoryPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryPicture_Offset(), ecorePackage.getEInt(), "offset", "0", 0, 1, MemoryPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryPicture_Length(), ecorePackage.getEInt(), "length", "1", 0, 1, MemoryPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryPicture_Name(), ecorePackage.getEString(), "name", "", 0, 1, MemoryPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMemoryPicture_Content(), this.getBytes(), "content", null, 0, 1, MemoryPicture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(bytesFormEEnum, BytesForm.class, "BytesForm");
        addEEnumLiteral(bytesFormEEnum, BytesForm.HEX);
        addEEnumLiteral(bytesFormEEnum, BytesForm.TEXT);
        addEEnumLiteral(bytesFormEEnum, BytesForm.FILE);

        initEEnum(bytesKindEEnum, BytesKind.class, "BytesKind");
        addEEnumLiteral(bytesKindEEnum, BytesKind.TEXT);
        addEEnumLiteral(bytesKindEEnum, BytesKind.BYTES);
        addEEnumLiteral(bytesKindEEnum, BytesKind.PASSWORD);

        initEEnum(momentKindEEnum, MomentKind.class, "MomentKind");
        addEEnumLiteral(momentKindEEnum, MomentKind.FIXED);
        addEEnumLiteral(momentKindEEnum, MomentKind.DAYS);
        addEEnumLiteral(momentKindEEnum, MomentKind.MONTHS);

        // Initialize data types
        initEDataType(modelEDataType, Model.class, "Model", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(verbEDataType, Verb.class, "Verb", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(objectTypeEDataType, ObjectType.class, "ObjectType", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(comparisonEDataType, Comparison.class, "Comparison", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(bytesEDataType, Bytes.class, "Bytes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(uuidEDataType, java.util.UUID.class, "Uuid", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

        // Create resource
        createResource(eNS_URI);
    }

} //RumsPackageImpl

/**
 */
package org.rums.model.impl;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;

import org.rums.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RumsFactoryImpl extends EFactoryImpl implements RumsFactory {
    /**
     * Creates the default factory implementation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static RumsFactory init() {
        try {
            RumsFactory theRumsFactory = (RumsFactory)EPackage.Registry.INSTANCE.getEFactory(RumsPackage.eNS_URI);
            if (theRumsFactory != null) {
                return theRumsFactory;
            }
        }
        catch (Exception exception) {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new RumsFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RumsFactoryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EObject create(EClass eClass) {
        switch (eClass.getClassifierID()) {
            case RumsPackage.UPDATE_PROFILE: return createUpdateProfile();
            case RumsPackage.PARTITION_CHANGE: return createPartitionChange();
            case RumsPackage.NUMBER_CHANGE: return createNumberChange();
            case RumsPackage.DATE_CHANGE: return createDateChange();
            case RumsPackage.PASSWORD_CHANGE: return createPasswordChange();
            case RumsPackage.SIGNATURE_CHANGE: return createSignatureChange();
            case RumsPackage.MEMORY_CHANGE: return createMemoryChange();
            case RumsPackage.CLOCK_REPAIR: return createClockRepair();
            case RumsPackage.NUMBER_VALUE: return createNumberValue();
            case RumsPackage.DATE_VALUE: return createDateValue();
            case RumsPackage.BYTES_VALUE: return createBytesValue();
            case RumsPackage.EXPECTATION: return createExpectation();
            case RumsPackage.MODEL_CONDITION: return createModelCondition();
            case RumsPackage.FIRMWARE_CONDITION: return createFirmwareCondition();
            case RumsPackage.BOX_RANGE: return createBoxRange();
            case RumsPackage.OBJECT_CONDITION: return createObjectCondition();
            case RumsPackage.MEMORY_CONDITION: return createMemoryCondition();
            case RumsPackage.NUMBER_PARAMETER: return createNumberParameter();
            case RumsPackage.DATE_PARAMETER: return createDateParameter();
            case RumsPackage.BYTES_PARAMETER: return createBytesParameter();
            case RumsPackage.MOMENT: return createMoment();
            case RumsPackage.BOX_PICTURE: return createBoxPicture();
            case RumsPackage.PARTITION_PICTURE: return createPartitionPicture();
            case RumsPackage.OBJECT_PICTURE: return createObjectPicture();
            case RumsPackage.MEMORY_PICTURE: return createMemoryPicture();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue) {
        switch (eDataType.getClassifierID()) {
            case RumsPackage.BYTES_FORM:
                return createBytesFormFromString(eDataType, initialValue);
            case RumsPackage.BYTES_KIND:
                return createBytesKindFromString(eDataType, initialValue);
            case RumsPackage.MOMENT_KIND:
                return createMomentKindFromString(eDataType, initialValue);
            case RumsPackage.MODEL:
                return createModelFromString(eDataType, initialValue);
            case RumsPackage.VERB:
                return createVerbFromString(eDataType, initialValue);
            case RumsPackage.OBJECT_TYPE:
                return createObjectTypeFromString(eDataType, initialValue);
            case RumsPackage.COMPARISON:
                return createComparisonFromString(eDataType, initialValue);
            case RumsPackage.BYTES:
                return createBytesFromString(eDataType, initialValue);
            case RumsPackage.INSTANT:
                return createInstantFromString(eDataType, initialValue);
            case RumsPackage.UUID:
                return createUuidFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue) {
        switch (eDataType.getClassifierID()) {
            case RumsPackage.BYTES_FORM:
                return convertBytesFormToString(eDataType, instanceValue);
            case RumsPackage.BYTES_KIND:
                return convertBytesKindToString(eDataType, instanceValue);
            case RumsPackage.MOMENT_KIND:
                return convertMomentKindToString(eDataType, instanceValue);
            case RumsPackage.MODEL:
                return convertModelToString(eDataType, instanceValue);
            case RumsPackage.VERB:
                return convertVerbToString(eDataType, instanceValue);
            case RumsPackage.OBJECT_TYPE:
                return convertObjectTypeToString(eDataType, instanceValue);
            case RumsPackage.COMPARISON:
                return convertComparisonToString(eDataType, instanceValue);
            case RumsPackage.BYTES:
                return convertBytesToString(eDataType, instanceValue);
            case RumsPackage.INSTANT:
                return convertInstantToString(eDataType, instanceValue);
            case RumsPackage.UUID:
                return convertUuidToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UpdateProfile createUpdateProfile() {
        UpdateProfileImpl updateProfile = new UpdateProfileImpl();
        return updateProfile;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartitionChange createPartitionChange() {
        PartitionChangeImpl partitionChange = new PartitionChangeImpl();
        return partitionChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberChange createNumberChange() {
        NumberChangeImpl numberChange = new NumberChangeImpl();
        return numberChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateChange createDateChange() {
        DateChangeImpl dateChange = new DateChangeImpl();
        return dateChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PasswordChange createPasswordChange() {
        PasswordChangeImpl passwordChange = new PasswordChangeImpl();
        return passwordChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SignatureChange createSignatureChange() {
        SignatureChangeImpl signatureChange = new SignatureChangeImpl();
        return signatureChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MemoryChange createMemoryChange() {
        MemoryChangeImpl memoryChange = new MemoryChangeImpl();
        return memoryChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ClockRepair createClockRepair() {
        ClockRepairImpl clockRepair = new ClockRepairImpl();
        return clockRepair;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberValue createNumberValue() {
        NumberValueImpl numberValue = new NumberValueImpl();
        return numberValue;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateValue createDateValue() {
        DateValueImpl dateValue = new DateValueImpl();
        return dateValue;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BytesValue createBytesValue() {
        BytesValueImpl bytesValue = new BytesValueImpl();
        return bytesValue;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Expectation createExpectation() {
        ExpectationImpl expectation = new ExpectationImpl();
        return expectation;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ModelCondition createModelCondition() {
        ModelConditionImpl modelCondition = new ModelConditionImpl();
        return modelCondition;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public FirmwareCondition createFirmwareCondition() {
        FirmwareConditionImpl firmwareCondition = new FirmwareConditionImpl();
        return firmwareCondition;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BoxRange createBoxRange() {
        BoxRangeImpl boxRange = new BoxRangeImpl();
        return boxRange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ObjectCondition createObjectCondition() {
        ObjectConditionImpl objectCondition = new ObjectConditionImpl();
        return objectCondition;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MemoryCondition createMemoryCondition() {
        MemoryConditionImpl memoryCondition = new MemoryConditionImpl();
        return memoryCondition;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberParameter createNumberParameter() {
        NumberParameterImpl numberParameter = new NumberParameterImpl();
        return numberParameter;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DateParameter createDateParameter() {
        DateParameterImpl dateParameter = new DateParameterImpl();
        return dateParameter;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BytesParameter createBytesParameter() {
        BytesParameterImpl bytesParameter = new BytesParameterImpl();
        return bytesParameter;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Moment createMoment() {
        MomentImpl moment = new MomentImpl();
        return moment;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BoxPicture createBoxPicture() {
        BoxPictureImpl boxPicture = new BoxPictureImpl();
        return boxPicture;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartitionPicture createPartitionPicture() {
        PartitionPictureImpl partitionPicture = new PartitionPictureImpl();
        return partitionPicture;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ObjectPicture createObjectPicture() {
        ObjectPictureImpl objectPicture = new ObjectPictureImpl();
        return objectPicture;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MemoryPicture createMemoryPicture() {
        MemoryPictureImpl memoryPicture = new MemoryPictureImpl();
        return memoryPicture;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public BytesForm createBytesFormFromString(EDataType eDataType, String initialValue) {
        BytesForm result = BytesForm.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertBytesFormToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public BytesKind createBytesKindFromString(EDataType eDataType, String initialValue) {
        BytesKind result = BytesKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertBytesKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MomentKind createMomentKindFromString(EDataType eDataType, String initialValue) {
        MomentKind result = MomentKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertMomentKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Model createModelFromString(EDataType eDataType, String initialValue) {
        return (Model)super.createFromString(eDataType, initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertModelToString(EDataType eDataType, Object instanceValue) {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Verb createVerbFromString(EDataType eDataType, String initialValue) {
        return (Verb)super.createFromString(eDataType, initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertVerbToString(EDataType eDataType, Object instanceValue) {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ObjectType createObjectTypeFromString(EDataType eDataType, String initialValue) {
        return (ObjectType)super.createFromString(eDataType, initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertObjectTypeToString(EDataType eDataType, Object instanceValue) {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
        return (Comparison)super.createFromString(eDataType, initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Bytes createBytes(final String it) {
        return it == null ? null : Bytes.ofHex(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Bytes createBytesFromString(EDataType eDataType, String initialValue) {
        return createBytes(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertBytes(final Bytes it) {
        return it == null ? null : it.toHex();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertBytesToString(EDataType eDataType, Object instanceValue) {
        return convertBytes((Bytes)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Instant createInstant(final String it) {
        return it == null ? null : Instant.parse(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Instant createInstantFromString(EDataType eDataType, String initialValue) {
        return createInstant(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInstant(final Instant it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInstantToString(EDataType eDataType, Object instanceValue) {
        return convertInstant((Instant)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public UUID createUuid(final String it) {
        return it == null ? null : UUID.fromString(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public UUID createUuidFromString(EDataType eDataType, String initialValue) {
        return createUuid(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertUuid(final UUID it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertUuidToString(EDataType eDataType, Object instanceValue) {
        return convertUuid((UUID)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RumsPackage getRumsPackage() {
        return (RumsPackage)getEPackage();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @deprecated
     * @generated
     */
    @Deprecated
    public static RumsPackage getPackage() {
        return RumsPackage.eINSTANCE;
    }

} //RumsFactoryImpl

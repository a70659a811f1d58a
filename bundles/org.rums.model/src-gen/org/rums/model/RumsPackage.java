/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Update profiles and pictures of boxes. The last part of the nsURI is the version of the file format.
 * <!-- end-model-doc -->
 * @see org.rums.model.RumsFactory
 * @generated
 */
public interface RumsPackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "model";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "http://www.rums.org/model/1";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "rums";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    RumsPackage eINSTANCE = org.rums.model.impl.RumsPackageImpl.init();

    /**
     * The meta object id for the '{@link org.rums.model.impl.UpdateProfileImpl <em>Update Profile</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.UpdateProfileImpl
     * @see org.rums.model.impl.RumsPackageImpl#getUpdateProfile()
     * @generated
     */
    int UPDATE_PROFILE = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__NAME = 0;

    /**
     * The feature id for the '<em><b>Uuid</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__UUID = 1;

    /**
     * The feature id for the '<em><b>Revision</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__REVISION = 2;

    /**
     * The feature id for the '<em><b>Developer Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__DEVELOPER_ID = 3;

    /**
     * The feature id for the '<em><b>Models</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__MODELS = 4;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__DESCRIPTION = 5;

    /**
     * The feature id for the '<em><b>Expiry</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__EXPIRY = 6;

    /**
     * The feature id for the '<em><b>Demands State</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__DEMANDS_STATE = 7;

    /**
     * The feature id for the '<em><b>Saved By</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__SAVED_BY = 8;

    /**
     * The feature id for the '<em><b>Saved At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__SAVED_AT = 9;

    /**
     * The feature id for the '<em><b>Recipients</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__RECIPIENTS = 10;

    /**
     * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__PARAMETERS = 11;

    /**
     * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__CONDITIONS = 12;

    /**
     * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__PARTITIONS = 13;

    /**
     * The feature id for the '<em><b>Unlock</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__UNLOCK = 14;

    /**
     * The feature id for the '<em><b>Close All</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__CLOSE_ALL = 15;

    /**
     * The feature id for the '<em><b>Allow Time Jump</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__ALLOW_TIME_JUMP = 16;

    /**
     * The feature id for the '<em><b>Wipe</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__WIPE = 17;

    /**
     * The feature id for the '<em><b>Clock Repair</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE__CLOCK_REPAIR = 18;

    /**
     * The number of structural features of the '<em>Update Profile</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE_FEATURE_COUNT = 19;

    /**
     * The number of operations of the '<em>Update Profile</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UPDATE_PROFILE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.PartitionChangeImpl <em>Partition Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.PartitionChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getPartitionChange()
     * @generated
     */
    int PARTITION_CHANGE = 1;

    /**
     * The feature id for the '<em><b>App Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_CHANGE__APP_ID = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_CHANGE__NAME = 1;

    /**
     * The feature id for the '<em><b>Changes</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_CHANGE__CHANGES = 2;

    /**
     * The number of structural features of the '<em>Partition Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_CHANGE_FEATURE_COUNT = 3;

    /**
     * The number of operations of the '<em>Partition Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_CHANGE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ChangeImpl <em>Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getChange()
     * @generated
     */
    int CHANGE = 2;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CHANGE__OPERATION = 0;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CHANGE__ONLY_IF = 1;

    /**
     * The number of structural features of the '<em>Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CHANGE_FEATURE_COUNT = 2;

    /**
     * The number of operations of the '<em>Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CHANGE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.NumberChangeImpl <em>Number Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.NumberChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getNumberChange()
     * @generated
     */
    int NUMBER_CHANGE = 3;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE__OPERATION = CHANGE__OPERATION;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE__ONLY_IF = CHANGE__ONLY_IF;

    /**
     * The feature id for the '<em><b>Object</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE__OBJECT = CHANGE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Value</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE__VALUE = CHANGE_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Number Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Number Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_CHANGE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.DateChangeImpl <em>Date Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.DateChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getDateChange()
     * @generated
     */
    int DATE_CHANGE = 4;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE__OPERATION = CHANGE__OPERATION;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE__ONLY_IF = CHANGE__ONLY_IF;

    /**
     * The feature id for the '<em><b>End</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE__END = CHANGE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Days</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE__DAYS = CHANGE_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Date Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Date Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_CHANGE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.PasswordChangeImpl <em>Password Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.PasswordChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getPasswordChange()
     * @generated
     */
    int PASSWORD_CHANGE = 5;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PASSWORD_CHANGE__OPERATION = CHANGE__OPERATION;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PASSWORD_CHANGE__ONLY_IF = CHANGE__ONLY_IF;

    /**
     * The feature id for the '<em><b>Password</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PASSWORD_CHANGE__PASSWORD = CHANGE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Password Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PASSWORD_CHANGE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Password Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PASSWORD_CHANGE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.SignatureChangeImpl <em>Signature Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.SignatureChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getSignatureChange()
     * @generated
     */
    int SIGNATURE_CHANGE = 6;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_CHANGE__OPERATION = CHANGE__OPERATION;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_CHANGE__ONLY_IF = CHANGE__ONLY_IF;

    /**
     * The feature id for the '<em><b>Signature</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_CHANGE__SIGNATURE = CHANGE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Signature Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_CHANGE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Signature Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_CHANGE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.MemoryChangeImpl <em>Memory Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.MemoryChangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getMemoryChange()
     * @generated
     */
    int MEMORY_CHANGE = 7;

    /**
     * The feature id for the '<em><b>Operation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__OPERATION = CHANGE__OPERATION;

    /**
     * The feature id for the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__ONLY_IF = CHANGE__ONLY_IF;

    /**
     * The feature id for the '<em><b>Zone</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__ZONE = CHANGE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Offset</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__OFFSET = CHANGE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Length</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__LENGTH = CHANGE_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__NAME = CHANGE_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Content</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE__CONTENT = CHANGE_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Memory Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Memory Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CHANGE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ClockRepairImpl <em>Clock Repair</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ClockRepairImpl
     * @see org.rums.model.impl.RumsPackageImpl#getClockRepair()
     * @generated
     */
    int CLOCK_REPAIR = 8;

    /**
     * The feature id for the '<em><b>Seen</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOCK_REPAIR__SEEN = 0;

    /**
     * The feature id for the '<em><b>Time</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOCK_REPAIR__TIME = 1;

    /**
     * The number of structural features of the '<em>Clock Repair</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOCK_REPAIR_FEATURE_COUNT = 2;

    /**
     * The number of operations of the '<em>Clock Repair</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOCK_REPAIR_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ValueImpl <em>Value</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ValueImpl
     * @see org.rums.model.impl.RumsPackageImpl#getValue()
     * @generated
     */
    int VALUE = 9;

    /**
     * The feature id for the '<em><b>Parameter</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VALUE__PARAMETER = 0;

    /**
     * The number of structural features of the '<em>Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VALUE_FEATURE_COUNT = 1;

    /**
     * The number of operations of the '<em>Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VALUE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.NumberValueImpl <em>Number Value</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.NumberValueImpl
     * @see org.rums.model.impl.RumsPackageImpl#getNumberValue()
     * @generated
     */
    int NUMBER_VALUE = 10;

    /**
     * The feature id for the '<em><b>Parameter</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_VALUE__PARAMETER = VALUE__PARAMETER;

    /**
     * The feature id for the '<em><b>Number</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_VALUE__NUMBER = VALUE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Number Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Number Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_VALUE_OPERATION_COUNT = VALUE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.DateValueImpl <em>Date Value</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.DateValueImpl
     * @see org.rums.model.impl.RumsPackageImpl#getDateValue()
     * @generated
     */
    int DATE_VALUE = 11;

    /**
     * The feature id for the '<em><b>Parameter</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_VALUE__PARAMETER = VALUE__PARAMETER;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_VALUE__DATE = VALUE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Date Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Date Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_VALUE_OPERATION_COUNT = VALUE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.BytesValueImpl <em>Bytes Value</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.BytesValueImpl
     * @see org.rums.model.impl.RumsPackageImpl#getBytesValue()
     * @generated
     */
    int BYTES_VALUE = 12;

    /**
     * The feature id for the '<em><b>Parameter</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE__PARAMETER = VALUE__PARAMETER;

    /**
     * The feature id for the '<em><b>Bytes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE__BYTES = VALUE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Form</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE__FORM = VALUE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE__FILE = VALUE_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Bytes Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE_FEATURE_COUNT = VALUE_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Bytes Value</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_VALUE_OPERATION_COUNT = VALUE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ExpectationImpl <em>Expectation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ExpectationImpl
     * @see org.rums.model.impl.RumsPackageImpl#getExpectation()
     * @generated
     */
    int EXPECTATION = 13;

    /**
     * The feature id for the '<em><b>Comparison</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPECTATION__COMPARISON = 0;

    /**
     * The feature id for the '<em><b>Number</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPECTATION__NUMBER = 1;

    /**
     * The feature id for the '<em><b>Date</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPECTATION__DATE = 2;

    /**
     * The number of structural features of the '<em>Expectation</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPECTATION_FEATURE_COUNT = 3;

    /**
     * The number of operations of the '<em>Expectation</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPECTATION_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ConditionImpl <em>Condition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ConditionImpl
     * @see org.rums.model.impl.RumsPackageImpl#getCondition()
     * @generated
     */
    int CONDITION = 14;

    /**
     * The number of structural features of the '<em>Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONDITION_FEATURE_COUNT = 0;

    /**
     * The number of operations of the '<em>Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONDITION_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ModelConditionImpl <em>Model Condition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ModelConditionImpl
     * @see org.rums.model.impl.RumsPackageImpl#getModelCondition()
     * @generated
     */
    int MODEL_CONDITION = 15;

    /**
     * The feature id for the '<em><b>Models</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MODEL_CONDITION__MODELS = CONDITION_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Model Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MODEL_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Model Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MODEL_CONDITION_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.FirmwareConditionImpl <em>Firmware Condition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.FirmwareConditionImpl
     * @see org.rums.model.impl.RumsPackageImpl#getFirmwareCondition()
     * @generated
     */
    int FIRMWARE_CONDITION = 16;

    /**
     * The feature id for the '<em><b>Firmware</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FIRMWARE_CONDITION__FIRMWARE = CONDITION_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Firmware Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FIRMWARE_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Firmware Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FIRMWARE_CONDITION_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.BoxRangeImpl <em>Box Range</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.BoxRangeImpl
     * @see org.rums.model.impl.RumsPackageImpl#getBoxRange()
     * @generated
     */
    int BOX_RANGE = 17;

    /**
     * The feature id for the '<em><b>First</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_RANGE__FIRST = CONDITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Last</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_RANGE__LAST = CONDITION_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Box Range</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_RANGE_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Box Range</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_RANGE_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ObjectConditionImpl <em>Object Condition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ObjectConditionImpl
     * @see org.rums.model.impl.RumsPackageImpl#getObjectCondition()
     * @generated
     */
    int OBJECT_CONDITION = 18;

    /**
     * The feature id for the '<em><b>App Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_CONDITION__APP_ID = CONDITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Object</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_CONDITION__OBJECT = CONDITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Expected</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_CONDITION__EXPECTED = CONDITION_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Object Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Object Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_CONDITION_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.MemoryConditionImpl <em>Memory Condition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.MemoryConditionImpl
     * @see org.rums.model.impl.RumsPackageImpl#getMemoryCondition()
     * @generated
     */
    int MEMORY_CONDITION = 19;

    /**
     * The feature id for the '<em><b>App Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION__APP_ID = CONDITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Zone</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION__ZONE = CONDITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Offset</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION__OFFSET = CONDITION_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Present</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION__PRESENT = CONDITION_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Memory Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Memory Condition</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_CONDITION_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ParameterImpl <em>Parameter</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ParameterImpl
     * @see org.rums.model.impl.RumsPackageImpl#getParameter()
     * @generated
     */
    int PARAMETER = 20;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARAMETER__NAME = 0;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARAMETER__DESCRIPTION = 1;

    /**
     * The feature id for the '<em><b>Column</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARAMETER__COLUMN = 2;

    /**
     * The number of structural features of the '<em>Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARAMETER_FEATURE_COUNT = 3;

    /**
     * The number of operations of the '<em>Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARAMETER_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.NumberParameterImpl <em>Number Parameter</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.NumberParameterImpl
     * @see org.rums.model.impl.RumsPackageImpl#getNumberParameter()
     * @generated
     */
    int NUMBER_PARAMETER = 21;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__NAME = PARAMETER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__DESCRIPTION = PARAMETER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Column</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__COLUMN = PARAMETER__COLUMN;

    /**
     * The feature id for the '<em><b>Standard</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__STANDARD = PARAMETER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Least</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__LEAST = PARAMETER_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Most</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER__MOST = PARAMETER_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Number Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Number Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NUMBER_PARAMETER_OPERATION_COUNT = PARAMETER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.DateParameterImpl <em>Date Parameter</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.DateParameterImpl
     * @see org.rums.model.impl.RumsPackageImpl#getDateParameter()
     * @generated
     */
    int DATE_PARAMETER = 22;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__NAME = PARAMETER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__DESCRIPTION = PARAMETER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Column</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__COLUMN = PARAMETER__COLUMN;

    /**
     * The feature id for the '<em><b>Standard</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__STANDARD = PARAMETER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Earliest</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__EARLIEST = PARAMETER_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Latest</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER__LATEST = PARAMETER_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Date Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Date Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DATE_PARAMETER_OPERATION_COUNT = PARAMETER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.BytesParameterImpl <em>Bytes Parameter</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.BytesParameterImpl
     * @see org.rums.model.impl.RumsPackageImpl#getBytesParameter()
     * @generated
     */
    int BYTES_PARAMETER = 23;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__NAME = PARAMETER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__DESCRIPTION = PARAMETER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Column</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__COLUMN = PARAMETER__COLUMN;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__KIND = PARAMETER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Standard</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__STANDARD = PARAMETER_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Least</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__LEAST = PARAMETER_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Most</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER__MOST = PARAMETER_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Bytes Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Bytes Parameter</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BYTES_PARAMETER_OPERATION_COUNT = PARAMETER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.MomentImpl <em>Moment</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.MomentImpl
     * @see org.rums.model.impl.RumsPackageImpl#getMoment()
     * @generated
     */
    int MOMENT = 24;

    /**
     * The feature id for the '<em><b>Count</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MOMENT__COUNT = 0;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MOMENT__DATE = 1;

    /**
     * The feature id for the '<em><b>Amount</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MOMENT__AMOUNT = 2;

    /**
     * The number of structural features of the '<em>Moment</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MOMENT_FEATURE_COUNT = 3;

    /**
     * The number of operations of the '<em>Moment</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MOMENT_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.BoxPictureImpl <em>Box Picture</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.BoxPictureImpl
     * @see org.rums.model.impl.RumsPackageImpl#getBoxPicture()
     * @generated
     */
    int BOX_PICTURE = 25;

    /**
     * The feature id for the '<em><b>Developer Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__DEVELOPER_ID = 0;

    /**
     * The feature id for the '<em><b>Box Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__BOX_NAME = 1;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__LABEL = 2;

    /**
     * The feature id for the '<em><b>Model</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__MODEL = 3;

    /**
     * The feature id for the '<em><b>Firmware</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__FIRMWARE = 4;

    /**
     * The feature id for the '<em><b>Epoch</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__EPOCH = 5;

    /**
     * The feature id for the '<em><b>Remote Update</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__REMOTE_UPDATE = 6;

    /**
     * The feature id for the '<em><b>Latest Time</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__LATEST_TIME = 7;

    /**
     * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE__PARTITIONS = 8;

    /**
     * The number of structural features of the '<em>Box Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE_FEATURE_COUNT = 9;

    /**
     * The number of operations of the '<em>Box Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int BOX_PICTURE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.PartitionPictureImpl <em>Partition Picture</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.PartitionPictureImpl
     * @see org.rums.model.impl.RumsPackageImpl#getPartitionPicture()
     * @generated
     */
    int PARTITION_PICTURE = 26;

    /**
     * The feature id for the '<em><b>App Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__APP_ID = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__NAME = 1;

    /**
     * The feature id for the '<em><b>Ram1</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__RAM1 = 2;

    /**
     * The feature id for the '<em><b>Ram2</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__RAM2 = 3;

    /**
     * The feature id for the '<em><b>Ram3</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__RAM3 = 4;

    /**
     * The feature id for the '<em><b>Objects</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__OBJECTS = 5;

    /**
     * The feature id for the '<em><b>Memory</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE__MEMORY = 6;

    /**
     * The number of structural features of the '<em>Partition Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE_FEATURE_COUNT = 7;

    /**
     * The number of operations of the '<em>Partition Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTITION_PICTURE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.ObjectPictureImpl <em>Object Picture</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.ObjectPictureImpl
     * @see org.rums.model.impl.RumsPackageImpl#getObjectPicture()
     * @generated
     */
    int OBJECT_PICTURE = 27;

    /**
     * The feature id for the '<em><b>Object</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE__OBJECT = 0;

    /**
     * The feature id for the '<em><b>Number</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE__NUMBER = 1;

    /**
     * The feature id for the '<em><b>Granted</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE__GRANTED = 2;

    /**
     * The feature id for the '<em><b>Stamp</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE__STAMP = 3;

    /**
     * The number of structural features of the '<em>Object Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE_FEATURE_COUNT = 4;

    /**
     * The number of operations of the '<em>Object Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECT_PICTURE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.impl.MemoryPictureImpl <em>Memory Picture</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.impl.MemoryPictureImpl
     * @see org.rums.model.impl.RumsPackageImpl#getMemoryPicture()
     * @generated
     */
    int MEMORY_PICTURE = 28;

    /**
     * The feature id for the '<em><b>Zone</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE__ZONE = 0;

    /**
     * The feature id for the '<em><b>Offset</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE__OFFSET = 1;

    /**
     * The feature id for the '<em><b>Length</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE__LENGTH = 2;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE__NAME = 3;

    /**
     * The feature id for the '<em><b>Content</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE__CONTENT = 4;

    /**
     * The number of structural features of the '<em>Memory Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE_FEATURE_COUNT = 5;

    /**
     * The number of operations of the '<em>Memory Picture</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEMORY_PICTURE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.rums.model.BytesForm <em>Bytes Form</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.BytesForm
     * @see org.rums.model.impl.RumsPackageImpl#getBytesForm()
     * @generated
     */
    int BYTES_FORM = 29;

    /**
     * The meta object id for the '{@link org.rums.model.BytesKind <em>Bytes Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.BytesKind
     * @see org.rums.model.impl.RumsPackageImpl#getBytesKind()
     * @generated
     */
    int BYTES_KIND = 30;

    /**
     * The meta object id for the '{@link org.rums.model.MomentKind <em>Moment Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.MomentKind
     * @see org.rums.model.impl.RumsPackageImpl#getMomentKind()
     * @generated
     */
    int MOMENT_KIND = 31;

    /**
     * The meta object id for the '<em>Model</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.core.licence.Model
     * @see org.rums.model.impl.RumsPackageImpl#getModel()
     * @generated
     */
    int MODEL = 32;

    /**
     * The meta object id for the '<em>Verb</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.core.licence.Verb
     * @see org.rums.model.impl.RumsPackageImpl#getVerb()
     * @generated
     */
    int VERB = 33;

    /**
     * The meta object id for the '<em>Object Type</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.core.licence.ObjectType
     * @see org.rums.model.impl.RumsPackageImpl#getObjectType()
     * @generated
     */
    int OBJECT_TYPE = 34;

    /**
     * The meta object id for the '<em>Comparison</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.core.licence.Comparison
     * @see org.rums.model.impl.RumsPackageImpl#getComparison()
     * @generated
     */
    int COMPARISON = 35;

    /**
     * The meta object id for the '<em>Bytes</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.rums.model.Bytes
     * @see org.rums.model.impl.RumsPackageImpl#getBytes()
     * @generated
     */
    int BYTES = 36;

    /**
     * The meta object id for the '<em>Instant</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.time.Instant
     * @see org.rums.model.impl.RumsPackageImpl#getInstant()
     * @generated
     */
    int INSTANT = 37;

    /**
     * The meta object id for the '<em>Uuid</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.util.UUID
     * @see org.rums.model.impl.RumsPackageImpl#getUuid()
     * @generated
     */
    int UUID = 38;


    /**
     * Returns the meta object for class '{@link org.rums.model.UpdateProfile <em>Update Profile</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Update Profile</em>'.
     * @see org.rums.model.UpdateProfile
     * @generated
     */
    EClass getUpdateProfile();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.UpdateProfile#getName()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Name();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getUuid <em>Uuid</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Uuid</em>'.
     * @see org.rums.model.UpdateProfile#getUuid()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Uuid();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getRevision <em>Revision</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Revision</em>'.
     * @see org.rums.model.UpdateProfile#getRevision()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Revision();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getDeveloperId <em>Developer Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Developer Id</em>'.
     * @see org.rums.model.UpdateProfile#getDeveloperId()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_DeveloperId();

    /**
     * Returns the meta object for the attribute list '{@link org.rums.model.UpdateProfile#getModels <em>Models</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Models</em>'.
     * @see org.rums.model.UpdateProfile#getModels()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Models();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getDescription <em>Description</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Description</em>'.
     * @see org.rums.model.UpdateProfile#getDescription()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Description();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getExpiry <em>Expiry</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Expiry</em>'.
     * @see org.rums.model.UpdateProfile#getExpiry()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Expiry();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#isDemandsState <em>Demands State</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Demands State</em>'.
     * @see org.rums.model.UpdateProfile#isDemandsState()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_DemandsState();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getSavedBy <em>Saved By</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Saved By</em>'.
     * @see org.rums.model.UpdateProfile#getSavedBy()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_SavedBy();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#getSavedAt <em>Saved At</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Saved At</em>'.
     * @see org.rums.model.UpdateProfile#getSavedAt()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_SavedAt();

    /**
     * Returns the meta object for the attribute list '{@link org.rums.model.UpdateProfile#getRecipients <em>Recipients</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Recipients</em>'.
     * @see org.rums.model.UpdateProfile#getRecipients()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Recipients();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.UpdateProfile#getParameters <em>Parameters</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Parameters</em>'.
     * @see org.rums.model.UpdateProfile#getParameters()
     * @see #getUpdateProfile()
     * @generated
     */
    EReference getUpdateProfile_Parameters();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.UpdateProfile#getConditions <em>Conditions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Conditions</em>'.
     * @see org.rums.model.UpdateProfile#getConditions()
     * @see #getUpdateProfile()
     * @generated
     */
    EReference getUpdateProfile_Conditions();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.UpdateProfile#getPartitions <em>Partitions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Partitions</em>'.
     * @see org.rums.model.UpdateProfile#getPartitions()
     * @see #getUpdateProfile()
     * @generated
     */
    EReference getUpdateProfile_Partitions();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#isUnlock <em>Unlock</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Unlock</em>'.
     * @see org.rums.model.UpdateProfile#isUnlock()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Unlock();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#isCloseAll <em>Close All</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Close All</em>'.
     * @see org.rums.model.UpdateProfile#isCloseAll()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_CloseAll();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#isAllowTimeJump <em>Allow Time Jump</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Allow Time Jump</em>'.
     * @see org.rums.model.UpdateProfile#isAllowTimeJump()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_AllowTimeJump();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.UpdateProfile#isWipe <em>Wipe</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Wipe</em>'.
     * @see org.rums.model.UpdateProfile#isWipe()
     * @see #getUpdateProfile()
     * @generated
     */
    EAttribute getUpdateProfile_Wipe();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.UpdateProfile#getClockRepair <em>Clock Repair</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Clock Repair</em>'.
     * @see org.rums.model.UpdateProfile#getClockRepair()
     * @see #getUpdateProfile()
     * @generated
     */
    EReference getUpdateProfile_ClockRepair();

    /**
     * Returns the meta object for class '{@link org.rums.model.PartitionChange <em>Partition Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Partition Change</em>'.
     * @see org.rums.model.PartitionChange
     * @generated
     */
    EClass getPartitionChange();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionChange#getAppId <em>App Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>App Id</em>'.
     * @see org.rums.model.PartitionChange#getAppId()
     * @see #getPartitionChange()
     * @generated
     */
    EAttribute getPartitionChange_AppId();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionChange#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.PartitionChange#getName()
     * @see #getPartitionChange()
     * @generated
     */
    EAttribute getPartitionChange_Name();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.PartitionChange#getChanges <em>Changes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Changes</em>'.
     * @see org.rums.model.PartitionChange#getChanges()
     * @see #getPartitionChange()
     * @generated
     */
    EReference getPartitionChange_Changes();

    /**
     * Returns the meta object for class '{@link org.rums.model.Change <em>Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Change</em>'.
     * @see org.rums.model.Change
     * @generated
     */
    EClass getChange();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Change#getOperation <em>Operation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Operation</em>'.
     * @see org.rums.model.Change#getOperation()
     * @see #getChange()
     * @generated
     */
    EAttribute getChange_Operation();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.Change#getOnlyIf <em>Only If</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Only If</em>'.
     * @see org.rums.model.Change#getOnlyIf()
     * @see #getChange()
     * @generated
     */
    EReference getChange_OnlyIf();

    /**
     * Returns the meta object for class '{@link org.rums.model.NumberChange <em>Number Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Number Change</em>'.
     * @see org.rums.model.NumberChange
     * @generated
     */
    EClass getNumberChange();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.NumberChange#getObject <em>Object</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Object</em>'.
     * @see org.rums.model.NumberChange#getObject()
     * @see #getNumberChange()
     * @generated
     */
    EAttribute getNumberChange_Object();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.NumberChange#getValue <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Value</em>'.
     * @see org.rums.model.NumberChange#getValue()
     * @see #getNumberChange()
     * @generated
     */
    EReference getNumberChange_Value();

    /**
     * Returns the meta object for class '{@link org.rums.model.DateChange <em>Date Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Date Change</em>'.
     * @see org.rums.model.DateChange
     * @generated
     */
    EClass getDateChange();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.DateChange#getEnd <em>End</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>End</em>'.
     * @see org.rums.model.DateChange#getEnd()
     * @see #getDateChange()
     * @generated
     */
    EReference getDateChange_End();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.DateChange#getDays <em>Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Days</em>'.
     * @see org.rums.model.DateChange#getDays()
     * @see #getDateChange()
     * @generated
     */
    EReference getDateChange_Days();

    /**
     * Returns the meta object for class '{@link org.rums.model.PasswordChange <em>Password Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Password Change</em>'.
     * @see org.rums.model.PasswordChange
     * @generated
     */
    EClass getPasswordChange();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.PasswordChange#getPassword <em>Password</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Password</em>'.
     * @see org.rums.model.PasswordChange#getPassword()
     * @see #getPasswordChange()
     * @generated
     */
    EReference getPasswordChange_Password();

    /**
     * Returns the meta object for class '{@link org.rums.model.SignatureChange <em>Signature Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Signature Change</em>'.
     * @see org.rums.model.SignatureChange
     * @generated
     */
    EClass getSignatureChange();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.SignatureChange#getSignature <em>Signature</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Signature</em>'.
     * @see org.rums.model.SignatureChange#getSignature()
     * @see #getSignatureChange()
     * @generated
     */
    EReference getSignatureChange_Signature();

    /**
     * Returns the meta object for class '{@link org.rums.model.MemoryChange <em>Memory Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Memory Change</em>'.
     * @see org.rums.model.MemoryChange
     * @generated
     */
    EClass getMemoryChange();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryChange#getZone <em>Zone</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Zone</em>'.
     * @see org.rums.model.MemoryChange#getZone()
     * @see #getMemoryChange()
     * @generated
     */
    EAttribute getMemoryChange_Zone();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryChange#getOffset <em>Offset</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Offset</em>'.
     * @see org.rums.model.MemoryChange#getOffset()
     * @see #getMemoryChange()
     * @generated
     */
    EAttribute getMemoryChange_Offset();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryChange#getLength <em>Length</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Length</em>'.
     * @see org.rums.model.MemoryChange#getLength()
     * @see #getMemoryChange()
     * @generated
     */
    EAttribute getMemoryChange_Length();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryChange#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.MemoryChange#getName()
     * @see #getMemoryChange()
     * @generated
     */
    EAttribute getMemoryChange_Name();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.MemoryChange#getContent <em>Content</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Content</em>'.
     * @see org.rums.model.MemoryChange#getContent()
     * @see #getMemoryChange()
     * @generated
     */
    EReference getMemoryChange_Content();

    /**
     * Returns the meta object for class '{@link org.rums.model.ClockRepair <em>Clock Repair</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Clock Repair</em>'.
     * @see org.rums.model.ClockRepair
     * @generated
     */
    EClass getClockRepair();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.ClockRepair#getSeen <em>Seen</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Seen</em>'.
     * @see org.rums.model.ClockRepair#getSeen()
     * @see #getClockRepair()
     * @generated
     */
    EReference getClockRepair_Seen();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.ClockRepair#getTime <em>Time</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Time</em>'.
     * @see org.rums.model.ClockRepair#getTime()
     * @see #getClockRepair()
     * @generated
     */
    EReference getClockRepair_Time();

    /**
     * Returns the meta object for class '{@link org.rums.model.Value <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Value</em>'.
     * @see org.rums.model.Value
     * @generated
     */
    EClass getValue();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Value#getParameter <em>Parameter</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Parameter</em>'.
     * @see org.rums.model.Value#getParameter()
     * @see #getValue()
     * @generated
     */
    EAttribute getValue_Parameter();

    /**
     * Returns the meta object for class '{@link org.rums.model.NumberValue <em>Number Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Number Value</em>'.
     * @see org.rums.model.NumberValue
     * @generated
     */
    EClass getNumberValue();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.NumberValue#getNumber <em>Number</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Number</em>'.
     * @see org.rums.model.NumberValue#getNumber()
     * @see #getNumberValue()
     * @generated
     */
    EAttribute getNumberValue_Number();

    /**
     * Returns the meta object for class '{@link org.rums.model.DateValue <em>Date Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Date Value</em>'.
     * @see org.rums.model.DateValue
     * @generated
     */
    EClass getDateValue();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.DateValue#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.rums.model.DateValue#getDate()
     * @see #getDateValue()
     * @generated
     */
    EAttribute getDateValue_Date();

    /**
     * Returns the meta object for class '{@link org.rums.model.BytesValue <em>Bytes Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Bytes Value</em>'.
     * @see org.rums.model.BytesValue
     * @generated
     */
    EClass getBytesValue();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesValue#getBytes <em>Bytes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Bytes</em>'.
     * @see org.rums.model.BytesValue#getBytes()
     * @see #getBytesValue()
     * @generated
     */
    EAttribute getBytesValue_Bytes();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesValue#getForm <em>Form</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Form</em>'.
     * @see org.rums.model.BytesValue#getForm()
     * @see #getBytesValue()
     * @generated
     */
    EAttribute getBytesValue_Form();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesValue#getFile <em>File</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>File</em>'.
     * @see org.rums.model.BytesValue#getFile()
     * @see #getBytesValue()
     * @generated
     */
    EAttribute getBytesValue_File();

    /**
     * Returns the meta object for class '{@link org.rums.model.Expectation <em>Expectation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Expectation</em>'.
     * @see org.rums.model.Expectation
     * @generated
     */
    EClass getExpectation();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Expectation#getComparison <em>Comparison</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Comparison</em>'.
     * @see org.rums.model.Expectation#getComparison()
     * @see #getExpectation()
     * @generated
     */
    EAttribute getExpectation_Comparison();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.Expectation#getNumber <em>Number</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Number</em>'.
     * @see org.rums.model.Expectation#getNumber()
     * @see #getExpectation()
     * @generated
     */
    EReference getExpectation_Number();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.Expectation#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Date</em>'.
     * @see org.rums.model.Expectation#getDate()
     * @see #getExpectation()
     * @generated
     */
    EReference getExpectation_Date();

    /**
     * Returns the meta object for class '{@link org.rums.model.Condition <em>Condition</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Condition</em>'.
     * @see org.rums.model.Condition
     * @generated
     */
    EClass getCondition();

    /**
     * Returns the meta object for class '{@link org.rums.model.ModelCondition <em>Model Condition</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Model Condition</em>'.
     * @see org.rums.model.ModelCondition
     * @generated
     */
    EClass getModelCondition();

    /**
     * Returns the meta object for the attribute list '{@link org.rums.model.ModelCondition#getModels <em>Models</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Models</em>'.
     * @see org.rums.model.ModelCondition#getModels()
     * @see #getModelCondition()
     * @generated
     */
    EAttribute getModelCondition_Models();

    /**
     * Returns the meta object for class '{@link org.rums.model.FirmwareCondition <em>Firmware Condition</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Firmware Condition</em>'.
     * @see org.rums.model.FirmwareCondition
     * @generated
     */
    EClass getFirmwareCondition();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.FirmwareCondition#getFirmware <em>Firmware</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Firmware</em>'.
     * @see org.rums.model.FirmwareCondition#getFirmware()
     * @see #getFirmwareCondition()
     * @generated
     */
    EAttribute getFirmwareCondition_Firmware();

    /**
     * Returns the meta object for class '{@link org.rums.model.BoxRange <em>Box Range</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Box Range</em>'.
     * @see org.rums.model.BoxRange
     * @generated
     */
    EClass getBoxRange();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxRange#getFirst <em>First</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>First</em>'.
     * @see org.rums.model.BoxRange#getFirst()
     * @see #getBoxRange()
     * @generated
     */
    EAttribute getBoxRange_First();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxRange#getLast <em>Last</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Last</em>'.
     * @see org.rums.model.BoxRange#getLast()
     * @see #getBoxRange()
     * @generated
     */
    EAttribute getBoxRange_Last();

    /**
     * Returns the meta object for class '{@link org.rums.model.ObjectCondition <em>Object Condition</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Object Condition</em>'.
     * @see org.rums.model.ObjectCondition
     * @generated
     */
    EClass getObjectCondition();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectCondition#getAppId <em>App Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>App Id</em>'.
     * @see org.rums.model.ObjectCondition#getAppId()
     * @see #getObjectCondition()
     * @generated
     */
    EAttribute getObjectCondition_AppId();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectCondition#getObject <em>Object</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Object</em>'.
     * @see org.rums.model.ObjectCondition#getObject()
     * @see #getObjectCondition()
     * @generated
     */
    EAttribute getObjectCondition_Object();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.ObjectCondition#getExpected <em>Expected</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Expected</em>'.
     * @see org.rums.model.ObjectCondition#getExpected()
     * @see #getObjectCondition()
     * @generated
     */
    EReference getObjectCondition_Expected();

    /**
     * Returns the meta object for class '{@link org.rums.model.MemoryCondition <em>Memory Condition</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Memory Condition</em>'.
     * @see org.rums.model.MemoryCondition
     * @generated
     */
    EClass getMemoryCondition();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryCondition#getAppId <em>App Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>App Id</em>'.
     * @see org.rums.model.MemoryCondition#getAppId()
     * @see #getMemoryCondition()
     * @generated
     */
    EAttribute getMemoryCondition_AppId();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryCondition#getZone <em>Zone</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Zone</em>'.
     * @see org.rums.model.MemoryCondition#getZone()
     * @see #getMemoryCondition()
     * @generated
     */
    EAttribute getMemoryCondition_Zone();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryCondition#getOffset <em>Offset</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Offset</em>'.
     * @see org.rums.model.MemoryCondition#getOffset()
     * @see #getMemoryCondition()
     * @generated
     */
    EAttribute getMemoryCondition_Offset();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryCondition#isPresent <em>Present</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Present</em>'.
     * @see org.rums.model.MemoryCondition#isPresent()
     * @see #getMemoryCondition()
     * @generated
     */
    EAttribute getMemoryCondition_Present();

    /**
     * Returns the meta object for class '{@link org.rums.model.Parameter <em>Parameter</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Parameter</em>'.
     * @see org.rums.model.Parameter
     * @generated
     */
    EClass getParameter();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Parameter#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.Parameter#getName()
     * @see #getParameter()
     * @generated
     */
    EAttribute getParameter_Name();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Parameter#getDescription <em>Description</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Description</em>'.
     * @see org.rums.model.Parameter#getDescription()
     * @see #getParameter()
     * @generated
     */
    EAttribute getParameter_Description();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Parameter#getColumn <em>Column</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Column</em>'.
     * @see org.rums.model.Parameter#getColumn()
     * @see #getParameter()
     * @generated
     */
    EAttribute getParameter_Column();

    /**
     * Returns the meta object for class '{@link org.rums.model.NumberParameter <em>Number Parameter</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Number Parameter</em>'.
     * @see org.rums.model.NumberParameter
     * @generated
     */
    EClass getNumberParameter();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.NumberParameter#getStandard <em>Standard</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Standard</em>'.
     * @see org.rums.model.NumberParameter#getStandard()
     * @see #getNumberParameter()
     * @generated
     */
    EAttribute getNumberParameter_Standard();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.NumberParameter#getLeast <em>Least</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Least</em>'.
     * @see org.rums.model.NumberParameter#getLeast()
     * @see #getNumberParameter()
     * @generated
     */
    EAttribute getNumberParameter_Least();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.NumberParameter#getMost <em>Most</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Most</em>'.
     * @see org.rums.model.NumberParameter#getMost()
     * @see #getNumberParameter()
     * @generated
     */
    EAttribute getNumberParameter_Most();

    /**
     * Returns the meta object for class '{@link org.rums.model.DateParameter <em>Date Parameter</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Date Parameter</em>'.
     * @see org.rums.model.DateParameter
     * @generated
     */
    EClass getDateParameter();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.DateParameter#getStandard <em>Standard</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Standard</em>'.
     * @see org.rums.model.DateParameter#getStandard()
     * @see #getDateParameter()
     * @generated
     */
    EReference getDateParameter_Standard();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.DateParameter#getEarliest <em>Earliest</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Earliest</em>'.
     * @see org.rums.model.DateParameter#getEarliest()
     * @see #getDateParameter()
     * @generated
     */
    EReference getDateParameter_Earliest();

    /**
     * Returns the meta object for the containment reference '{@link org.rums.model.DateParameter#getLatest <em>Latest</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Latest</em>'.
     * @see org.rums.model.DateParameter#getLatest()
     * @see #getDateParameter()
     * @generated
     */
    EReference getDateParameter_Latest();

    /**
     * Returns the meta object for class '{@link org.rums.model.BytesParameter <em>Bytes Parameter</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Bytes Parameter</em>'.
     * @see org.rums.model.BytesParameter
     * @generated
     */
    EClass getBytesParameter();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesParameter#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.rums.model.BytesParameter#getKind()
     * @see #getBytesParameter()
     * @generated
     */
    EAttribute getBytesParameter_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesParameter#getStandard <em>Standard</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Standard</em>'.
     * @see org.rums.model.BytesParameter#getStandard()
     * @see #getBytesParameter()
     * @generated
     */
    EAttribute getBytesParameter_Standard();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesParameter#getLeast <em>Least</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Least</em>'.
     * @see org.rums.model.BytesParameter#getLeast()
     * @see #getBytesParameter()
     * @generated
     */
    EAttribute getBytesParameter_Least();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BytesParameter#getMost <em>Most</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Most</em>'.
     * @see org.rums.model.BytesParameter#getMost()
     * @see #getBytesParameter()
     * @generated
     */
    EAttribute getBytesParameter_Most();

    /**
     * Returns the meta object for class '{@link org.rums.model.Moment <em>Moment</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Moment</em>'.
     * @see org.rums.model.Moment
     * @generated
     */
    EClass getMoment();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Moment#getCount <em>Count</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Count</em>'.
     * @see org.rums.model.Moment#getCount()
     * @see #getMoment()
     * @generated
     */
    EAttribute getMoment_Count();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Moment#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.rums.model.Moment#getDate()
     * @see #getMoment()
     * @generated
     */
    EAttribute getMoment_Date();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.Moment#getAmount <em>Amount</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Amount</em>'.
     * @see org.rums.model.Moment#getAmount()
     * @see #getMoment()
     * @generated
     */
    EAttribute getMoment_Amount();

    /**
     * Returns the meta object for class '{@link org.rums.model.BoxPicture <em>Box Picture</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Box Picture</em>'.
     * @see org.rums.model.BoxPicture
     * @generated
     */
    EClass getBoxPicture();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getDeveloperId <em>Developer Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Developer Id</em>'.
     * @see org.rums.model.BoxPicture#getDeveloperId()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_DeveloperId();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getBoxName <em>Box Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Box Name</em>'.
     * @see org.rums.model.BoxPicture#getBoxName()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_BoxName();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getLabel <em>Label</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.rums.model.BoxPicture#getLabel()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_Label();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getModel <em>Model</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Model</em>'.
     * @see org.rums.model.BoxPicture#getModel()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_Model();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getFirmware <em>Firmware</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Firmware</em>'.
     * @see org.rums.model.BoxPicture#getFirmware()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_Firmware();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getEpoch <em>Epoch</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Epoch</em>'.
     * @see org.rums.model.BoxPicture#getEpoch()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_Epoch();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#isRemoteUpdate <em>Remote Update</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Remote Update</em>'.
     * @see org.rums.model.BoxPicture#isRemoteUpdate()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_RemoteUpdate();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.BoxPicture#getLatestTime <em>Latest Time</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Latest Time</em>'.
     * @see org.rums.model.BoxPicture#getLatestTime()
     * @see #getBoxPicture()
     * @generated
     */
    EAttribute getBoxPicture_LatestTime();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.BoxPicture#getPartitions <em>Partitions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Partitions</em>'.
     * @see org.rums.model.BoxPicture#getPartitions()
     * @see #getBoxPicture()
     * @generated
     */
    EReference getBoxPicture_Partitions();

    /**
     * Returns the meta object for class '{@link org.rums.model.PartitionPicture <em>Partition Picture</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Partition Picture</em>'.
     * @see org.rums.model.PartitionPicture
     * @generated
     */
    EClass getPartitionPicture();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionPicture#getAppId <em>App Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>App Id</em>'.
     * @see org.rums.model.PartitionPicture#getAppId()
     * @see #getPartitionPicture()
     * @generated
     */
    EAttribute getPartitionPicture_AppId();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionPicture#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.PartitionPicture#getName()
     * @see #getPartitionPicture()
     * @generated
     */
    EAttribute getPartitionPicture_Name();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionPicture#getRam1 <em>Ram1</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Ram1</em>'.
     * @see org.rums.model.PartitionPicture#getRam1()
     * @see #getPartitionPicture()
     * @generated
     */
    EAttribute getPartitionPicture_Ram1();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionPicture#getRam2 <em>Ram2</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Ram2</em>'.
     * @see org.rums.model.PartitionPicture#getRam2()
     * @see #getPartitionPicture()
     * @generated
     */
    EAttribute getPartitionPicture_Ram2();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.PartitionPicture#getRam3 <em>Ram3</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Ram3</em>'.
     * @see org.rums.model.PartitionPicture#getRam3()
     * @see #getPartitionPicture()
     * @generated
     */
    EAttribute getPartitionPicture_Ram3();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.PartitionPicture#getObjects <em>Objects</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Objects</em>'.
     * @see org.rums.model.PartitionPicture#getObjects()
     * @see #getPartitionPicture()
     * @generated
     */
    EReference getPartitionPicture_Objects();

    /**
     * Returns the meta object for the containment reference list '{@link org.rums.model.PartitionPicture#getMemory <em>Memory</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Memory</em>'.
     * @see org.rums.model.PartitionPicture#getMemory()
     * @see #getPartitionPicture()
     * @generated
     */
    EReference getPartitionPicture_Memory();

    /**
     * Returns the meta object for class '{@link org.rums.model.ObjectPicture <em>Object Picture</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Object Picture</em>'.
     * @see org.rums.model.ObjectPicture
     * @generated
     */
    EClass getObjectPicture();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectPicture#getObject <em>Object</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Object</em>'.
     * @see org.rums.model.ObjectPicture#getObject()
     * @see #getObjectPicture()
     * @generated
     */
    EAttribute getObjectPicture_Object();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectPicture#getNumber <em>Number</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Number</em>'.
     * @see org.rums.model.ObjectPicture#getNumber()
     * @see #getObjectPicture()
     * @generated
     */
    EAttribute getObjectPicture_Number();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectPicture#getGranted <em>Granted</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Granted</em>'.
     * @see org.rums.model.ObjectPicture#getGranted()
     * @see #getObjectPicture()
     * @generated
     */
    EAttribute getObjectPicture_Granted();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.ObjectPicture#getStamp <em>Stamp</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Stamp</em>'.
     * @see org.rums.model.ObjectPicture#getStamp()
     * @see #getObjectPicture()
     * @generated
     */
    EAttribute getObjectPicture_Stamp();

    /**
     * Returns the meta object for class '{@link org.rums.model.MemoryPicture <em>Memory Picture</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Memory Picture</em>'.
     * @see org.rums.model.MemoryPicture
     * @generated
     */
    EClass getMemoryPicture();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryPicture#getZone <em>Zone</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Zone</em>'.
     * @see org.rums.model.MemoryPicture#getZone()
     * @see #getMemoryPicture()
     * @generated
     */
    EAttribute getMemoryPicture_Zone();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryPicture#getOffset <em>Offset</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Offset</em>'.
     * @see org.rums.model.MemoryPicture#getOffset()
     * @see #getMemoryPicture()
     * @generated
     */
    EAttribute getMemoryPicture_Offset();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryPicture#getLength <em>Length</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Length</em>'.
     * @see org.rums.model.MemoryPicture#getLength()
     * @see #getMemoryPicture()
     * @generated
     */
    EAttribute getMemoryPicture_Length();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryPicture#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.rums.model.MemoryPicture#getName()
     * @see #getMemoryPicture()
     * @generated
     */
    EAttribute getMemoryPicture_Name();

    /**
     * Returns the meta object for the attribute '{@link org.rums.model.MemoryPicture#getContent <em>Content</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Content</em>'.
     * @see org.rums.model.MemoryPicture#getContent()
     * @see #getMemoryPicture()
     * @generated
     */
    EAttribute getMemoryPicture_Content();

    /**
     * Returns the meta object for enum '{@link org.rums.model.BytesForm <em>Bytes Form</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Bytes Form</em>'.
     * @see org.rums.model.BytesForm
     * @generated
     */
    EEnum getBytesForm();

    /**
     * Returns the meta object for enum '{@link org.rums.model.BytesKind <em>Bytes Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Bytes Kind</em>'.
     * @see org.rums.model.BytesKind
     * @generated
     */
    EEnum getBytesKind();

    /**
     * Returns the meta object for enum '{@link org.rums.model.MomentKind <em>Moment Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Moment Kind</em>'.
     * @see org.rums.model.MomentKind
     * @generated
     */
    EEnum getMomentKind();

    /**
     * Returns the meta object for data type '{@link org.rums.core.licence.Model <em>Model</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Model of a box.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Model</em>'.
     * @see org.rums.core.licence.Model
     * @generated
     */
    EDataType getModel();

    /**
     * Returns the meta object for data type '{@link org.rums.core.licence.Verb <em>Verb</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a change does.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Verb</em>'.
     * @see org.rums.core.licence.Verb
     * @generated
     */
    EDataType getVerb();

    /**
     * Returns the meta object for data type '{@link org.rums.core.licence.ObjectType <em>Object Type</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Type of an object.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Object Type</em>'.
     * @see org.rums.core.licence.ObjectType
     * @generated
     */
    EDataType getObjectType();

    /**
     * Returns the meta object for data type '{@link org.rums.core.licence.Comparison <em>Comparison</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a condition compares.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Comparison</em>'.
     * @see org.rums.core.licence.Comparison
     * @generated
     */
    EDataType getComparison();

    /**
     * Returns the meta object for data type '{@link org.rums.model.Bytes <em>Bytes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes, written as hexadecimal digits.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Bytes</em>'.
     * @see org.rums.model.Bytes
     * @generated
     */
    EDataType getBytes();

    /**
     * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A second of time, written by ISO 8601 in UTC.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Instant</em>'.
     * @see java.time.Instant
     * @generated
     */
    EDataType getInstant();

    /**
     * Returns the meta object for data type '{@link java.util.UUID <em>Uuid</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An identity.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Uuid</em>'.
     * @see java.util.UUID
     * @generated
     */
    EDataType getUuid();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    RumsFactory getRumsFactory();

    /**
     * <!-- begin-user-doc -->
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each operation of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * <!-- end-user-doc -->
     * @generated
     */
    interface Literals {
        /**
         * The meta object literal for the '{@link org.rums.model.impl.UpdateProfileImpl <em>Update Profile</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.UpdateProfileImpl
         * @see org.rums.model.impl.RumsPackageImpl#getUpdateProfile()
         * @generated
         */
        EClass UPDATE_PROFILE = eINSTANCE.getUpdateProfile();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__NAME = eINSTANCE.getUpdateProfile_Name();

        /**
         * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__UUID = eINSTANCE.getUpdateProfile_Uuid();

        /**
         * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__REVISION = eINSTANCE.getUpdateProfile_Revision();

        /**
         * The meta object literal for the '<em><b>Developer Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__DEVELOPER_ID = eINSTANCE.getUpdateProfile_DeveloperId();

        /**
         * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__MODELS = eINSTANCE.getUpdateProfile_Models();

        /**
         * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__DESCRIPTION = eINSTANCE.getUpdateProfile_Description();

        /**
         * The meta object literal for the '<em><b>Expiry</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__EXPIRY = eINSTANCE.getUpdateProfile_Expiry();

        /**
         * The meta object literal for the '<em><b>Demands State</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__DEMANDS_STATE = eINSTANCE.getUpdateProfile_DemandsState();

        /**
         * The meta object literal for the '<em><b>Saved By</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__SAVED_BY = eINSTANCE.getUpdateProfile_SavedBy();

        /**
         * The meta object literal for the '<em><b>Saved At</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__SAVED_AT = eINSTANCE.getUpdateProfile_SavedAt();

        /**
         * The meta object literal for the '<em><b>Recipients</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__RECIPIENTS = eINSTANCE.getUpdateProfile_Recipients();

        /**
         * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference UPDATE_PROFILE__PARAMETERS = eINSTANCE.getUpdateProfile_Parameters();

        /**
         * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference UPDATE_PROFILE__CONDITIONS = eINSTANCE.getUpdateProfile_Conditions();

        /**
         * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference UPDATE_PROFILE__PARTITIONS = eINSTANCE.getUpdateProfile_Partitions();

        /**
         * The meta object literal for the '<em><b>Unlock</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__UNLOCK = eINSTANCE.getUpdateProfile_Unlock();

        /**
         * The meta object literal for the '<em><b>Close All</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__CLOSE_ALL = eINSTANCE.getUpdateProfile_CloseAll();

        /**
         * The meta object literal for the '<em><b>Allow Time Jump</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__ALLOW_TIME_JUMP = eINSTANCE.getUpdateProfile_AllowTimeJump();

        /**
         * The meta object literal for the '<em><b>Wipe</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UPDATE_PROFILE__WIPE = eINSTANCE.getUpdateProfile_Wipe();

        /**
         * The meta object literal for the '<em><b>Clock Repair</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference UPDATE_PROFILE__CLOCK_REPAIR = eINSTANCE.getUpdateProfile_ClockRepair();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.PartitionChangeImpl <em>Partition Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.PartitionChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getPartitionChange()
         * @generated
         */
        EClass PARTITION_CHANGE = eINSTANCE.getPartitionChange();

        /**
         * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_CHANGE__APP_ID = eINSTANCE.getPartitionChange_AppId();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_CHANGE__NAME = eINSTANCE.getPartitionChange_Name();

        /**
         * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTITION_CHANGE__CHANGES = eINSTANCE.getPartitionChange_Changes();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ChangeImpl <em>Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getChange()
         * @generated
         */
        EClass CHANGE = eINSTANCE.getChange();

        /**
         * The meta object literal for the '<em><b>Operation</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CHANGE__OPERATION = eINSTANCE.getChange_Operation();

        /**
         * The meta object literal for the '<em><b>Only If</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CHANGE__ONLY_IF = eINSTANCE.getChange_OnlyIf();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.NumberChangeImpl <em>Number Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.NumberChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getNumberChange()
         * @generated
         */
        EClass NUMBER_CHANGE = eINSTANCE.getNumberChange();

        /**
         * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NUMBER_CHANGE__OBJECT = eINSTANCE.getNumberChange_Object();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NUMBER_CHANGE__VALUE = eINSTANCE.getNumberChange_Value();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.DateChangeImpl <em>Date Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.DateChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getDateChange()
         * @generated
         */
        EClass DATE_CHANGE = eINSTANCE.getDateChange();

        /**
         * The meta object literal for the '<em><b>End</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference DATE_CHANGE__END = eINSTANCE.getDateChange_End();

        /**
         * The meta object literal for the '<em><b>Days</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference DATE_CHANGE__DAYS = eINSTANCE.getDateChange_Days();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.PasswordChangeImpl <em>Password Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.PasswordChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getPasswordChange()
         * @generated
         */
        EClass PASSWORD_CHANGE = eINSTANCE.getPasswordChange();

        /**
         * The meta object literal for the '<em><b>Password</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PASSWORD_CHANGE__PASSWORD = eINSTANCE.getPasswordChange_Password();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.SignatureChangeImpl <em>Signature Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.SignatureChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getSignatureChange()
         * @generated
         */
        EClass SIGNATURE_CHANGE = eINSTANCE.getSignatureChange();

        /**
         * The meta object literal for the '<em><b>Signature</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SIGNATURE_CHANGE__SIGNATURE = eINSTANCE.getSignatureChange_Signature();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.MemoryChangeImpl <em>Memory Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.MemoryChangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getMemoryChange()
         * @generated
         */
        EClass MEMORY_CHANGE = eINSTANCE.getMemoryChange();

        /**
         * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CHANGE__ZONE = eINSTANCE.getMemoryChange_Zone();

        /**
         * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CHANGE__OFFSET = eINSTANCE.getMemoryChange_Offset();

        /**
         * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CHANGE__LENGTH = eINSTANCE.getMemoryChange_Length();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CHANGE__NAME = eINSTANCE.getMemoryChange_Name();

        /**
         * The meta object literal for the '<em><b>Content</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MEMORY_CHANGE__CONTENT = eINSTANCE.getMemoryChange_Content();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ClockRepairImpl <em>Clock Repair</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ClockRepairImpl
         * @see org.rums.model.impl.RumsPackageImpl#getClockRepair()
         * @generated
         */
        EClass CLOCK_REPAIR = eINSTANCE.getClockRepair();

        /**
         * The meta object literal for the '<em><b>Seen</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CLOCK_REPAIR__SEEN = eINSTANCE.getClockRepair_Seen();

        /**
         * The meta object literal for the '<em><b>Time</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CLOCK_REPAIR__TIME = eINSTANCE.getClockRepair_Time();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ValueImpl <em>Value</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ValueImpl
         * @see org.rums.model.impl.RumsPackageImpl#getValue()
         * @generated
         */
        EClass VALUE = eINSTANCE.getValue();

        /**
         * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute VALUE__PARAMETER = eINSTANCE.getValue_Parameter();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.NumberValueImpl <em>Number Value</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.NumberValueImpl
         * @see org.rums.model.impl.RumsPackageImpl#getNumberValue()
         * @generated
         */
        EClass NUMBER_VALUE = eINSTANCE.getNumberValue();

        /**
         * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NUMBER_VALUE__NUMBER = eINSTANCE.getNumberValue_Number();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.DateValueImpl <em>Date Value</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.DateValueImpl
         * @see org.rums.model.impl.RumsPackageImpl#getDateValue()
         * @generated
         */
        EClass DATE_VALUE = eINSTANCE.getDateValue();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute DATE_VALUE__DATE = eINSTANCE.getDateValue_Date();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.BytesValueImpl <em>Bytes Value</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.BytesValueImpl
         * @see org.rums.model.impl.RumsPackageImpl#getBytesValue()
         * @generated
         */
        EClass BYTES_VALUE = eINSTANCE.getBytesValue();

        /**
         * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_VALUE__BYTES = eINSTANCE.getBytesValue_Bytes();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_VALUE__FORM = eINSTANCE.getBytesValue_Form();

        /**
         * The meta object literal for the '<em><b>File</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_VALUE__FILE = eINSTANCE.getBytesValue_File();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ExpectationImpl <em>Expectation</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ExpectationImpl
         * @see org.rums.model.impl.RumsPackageImpl#getExpectation()
         * @generated
         */
        EClass EXPECTATION = eINSTANCE.getExpectation();

        /**
         * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EXPECTATION__COMPARISON = eINSTANCE.getExpectation_Comparison();

        /**
         * The meta object literal for the '<em><b>Number</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EXPECTATION__NUMBER = eINSTANCE.getExpectation_Number();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EXPECTATION__DATE = eINSTANCE.getExpectation_Date();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ConditionImpl <em>Condition</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ConditionImpl
         * @see org.rums.model.impl.RumsPackageImpl#getCondition()
         * @generated
         */
        EClass CONDITION = eINSTANCE.getCondition();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ModelConditionImpl <em>Model Condition</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ModelConditionImpl
         * @see org.rums.model.impl.RumsPackageImpl#getModelCondition()
         * @generated
         */
        EClass MODEL_CONDITION = eINSTANCE.getModelCondition();

        /**
         * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MODEL_CONDITION__MODELS = eINSTANCE.getModelCondition_Models();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.FirmwareConditionImpl <em>Firmware Condition</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.FirmwareConditionImpl
         * @see org.rums.model.impl.RumsPackageImpl#getFirmwareCondition()
         * @generated
         */
        EClass FIRMWARE_CONDITION = eINSTANCE.getFirmwareCondition();

        /**
         * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FIRMWARE_CONDITION__FIRMWARE = eINSTANCE.getFirmwareCondition_Firmware();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.BoxRangeImpl <em>Box Range</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.BoxRangeImpl
         * @see org.rums.model.impl.RumsPackageImpl#getBoxRange()
         * @generated
         */
        EClass BOX_RANGE = eINSTANCE.getBoxRange();

        /**
         * The meta object literal for the '<em><b>First</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_RANGE__FIRST = eINSTANCE.getBoxRange_First();

        /**
         * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_RANGE__LAST = eINSTANCE.getBoxRange_Last();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ObjectConditionImpl <em>Object Condition</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ObjectConditionImpl
         * @see org.rums.model.impl.RumsPackageImpl#getObjectCondition()
         * @generated
         */
        EClass OBJECT_CONDITION = eINSTANCE.getObjectCondition();

        /**
         * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_CONDITION__APP_ID = eINSTANCE.getObjectCondition_AppId();

        /**
         * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_CONDITION__OBJECT = eINSTANCE.getObjectCondition_Object();

        /**
         * The meta object literal for the '<em><b>Expected</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OBJECT_CONDITION__EXPECTED = eINSTANCE.getObjectCondition_Expected();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.MemoryConditionImpl <em>Memory Condition</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.MemoryConditionImpl
         * @see org.rums.model.impl.RumsPackageImpl#getMemoryCondition()
         * @generated
         */
        EClass MEMORY_CONDITION = eINSTANCE.getMemoryCondition();

        /**
         * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CONDITION__APP_ID = eINSTANCE.getMemoryCondition_AppId();

        /**
         * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CONDITION__ZONE = eINSTANCE.getMemoryCondition_Zone();

        /**
         * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CONDITION__OFFSET = eINSTANCE.getMemoryCondition_Offset();

        /**
         * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_CONDITION__PRESENT = eINSTANCE.getMemoryCondition_Present();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ParameterImpl <em>Parameter</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ParameterImpl
         * @see org.rums.model.impl.RumsPackageImpl#getParameter()
         * @generated
         */
        EClass PARAMETER = eINSTANCE.getParameter();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

        /**
         * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARAMETER__DESCRIPTION = eINSTANCE.getParameter_Description();

        /**
         * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARAMETER__COLUMN = eINSTANCE.getParameter_Column();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.NumberParameterImpl <em>Number Parameter</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.NumberParameterImpl
         * @see org.rums.model.impl.RumsPackageImpl#getNumberParameter()
         * @generated
         */
        EClass NUMBER_PARAMETER = eINSTANCE.getNumberParameter();

        /**
         * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NUMBER_PARAMETER__STANDARD = eINSTANCE.getNumberParameter_Standard();

        /**
         * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NUMBER_PARAMETER__LEAST = eINSTANCE.getNumberParameter_Least();

        /**
         * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NUMBER_PARAMETER__MOST = eINSTANCE.getNumberParameter_Most();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.DateParameterImpl <em>Date Parameter</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.DateParameterImpl
         * @see org.rums.model.impl.RumsPackageImpl#getDateParameter()
         * @generated
         */
        EClass DATE_PARAMETER = eINSTANCE.getDateParameter();

        /**
         * The meta object literal for the '<em><b>Standard</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference DATE_PARAMETER__STANDARD = eINSTANCE.getDateParameter_Standard();

        /**
         * The meta object literal for the '<em><b>Earliest</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference DATE_PARAMETER__EARLIEST = eINSTANCE.getDateParameter_Earliest();

        /**
         * The meta object literal for the '<em><b>Latest</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference DATE_PARAMETER__LATEST = eINSTANCE.getDateParameter_Latest();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.BytesParameterImpl <em>Bytes Parameter</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.BytesParameterImpl
         * @see org.rums.model.impl.RumsPackageImpl#getBytesParameter()
         * @generated
         */
        EClass BYTES_PARAMETER = eINSTANCE.getBytesParameter();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_PARAMETER__KIND = eINSTANCE.getBytesParameter_Kind();

        /**
         * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_PARAMETER__STANDARD = eINSTANCE.getBytesParameter_Standard();

        /**
         * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_PARAMETER__LEAST = eINSTANCE.getBytesParameter_Least();

        /**
         * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BYTES_PARAMETER__MOST = eINSTANCE.getBytesParameter_Most();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.MomentImpl <em>Moment</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.MomentImpl
         * @see org.rums.model.impl.RumsPackageImpl#getMoment()
         * @generated
         */
        EClass MOMENT = eINSTANCE.getMoment();

        /**
         * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MOMENT__COUNT = eINSTANCE.getMoment_Count();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MOMENT__DATE = eINSTANCE.getMoment_Date();

        /**
         * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MOMENT__AMOUNT = eINSTANCE.getMoment_Amount();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.BoxPictureImpl <em>Box Picture</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.BoxPictureImpl
         * @see org.rums.model.impl.RumsPackageImpl#getBoxPicture()
         * @generated
         */
        EClass BOX_PICTURE = eINSTANCE.getBoxPicture();

        /**
         * The meta object literal for the '<em><b>Developer Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__DEVELOPER_ID = eINSTANCE.getBoxPicture_DeveloperId();

        /**
         * The meta object literal for the '<em><b>Box Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__BOX_NAME = eINSTANCE.getBoxPicture_BoxName();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__LABEL = eINSTANCE.getBoxPicture_Label();

        /**
         * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__MODEL = eINSTANCE.getBoxPicture_Model();

        /**
         * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__FIRMWARE = eINSTANCE.getBoxPicture_Firmware();

        /**
         * The meta object literal for the '<em><b>Epoch</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__EPOCH = eINSTANCE.getBoxPicture_Epoch();

        /**
         * The meta object literal for the '<em><b>Remote Update</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__REMOTE_UPDATE = eINSTANCE.getBoxPicture_RemoteUpdate();

        /**
         * The meta object literal for the '<em><b>Latest Time</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute BOX_PICTURE__LATEST_TIME = eINSTANCE.getBoxPicture_LatestTime();

        /**
         * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference BOX_PICTURE__PARTITIONS = eINSTANCE.getBoxPicture_Partitions();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.PartitionPictureImpl <em>Partition Picture</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.PartitionPictureImpl
         * @see org.rums.model.impl.RumsPackageImpl#getPartitionPicture()
         * @generated
         */
        EClass PARTITION_PICTURE = eINSTANCE.getPartitionPicture();

        /**
         * The meta object literal for the '<em><b>App Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_PICTURE__APP_ID = eINSTANCE.getPartitionPicture_AppId();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_PICTURE__NAME = eINSTANCE.getPartitionPicture_Name();

        /**
         * The meta object literal for the '<em><b>Ram1</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_PICTURE__RAM1 = eINSTANCE.getPartitionPicture_Ram1();

        /**
         * The meta object literal for the '<em><b>Ram2</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_PICTURE__RAM2 = eINSTANCE.getPartitionPicture_Ram2();

        /**
         * The meta object literal for the '<em><b>Ram3</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTITION_PICTURE__RAM3 = eINSTANCE.getPartitionPicture_Ram3();

        /**
         * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTITION_PICTURE__OBJECTS = eINSTANCE.getPartitionPicture_Objects();

        /**
         * The meta object literal for the '<em><b>Memory</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTITION_PICTURE__MEMORY = eINSTANCE.getPartitionPicture_Memory();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.ObjectPictureImpl <em>Object Picture</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.ObjectPictureImpl
         * @see org.rums.model.impl.RumsPackageImpl#getObjectPicture()
         * @generated
         */
        EClass OBJECT_PICTURE = eINSTANCE.getObjectPicture();

        /**
         * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_PICTURE__OBJECT = eINSTANCE.getObjectPicture_Object();

        /**
         * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_PICTURE__NUMBER = eINSTANCE.getObjectPicture_Number();

        /**
         * The meta object literal for the '<em><b>Granted</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_PICTURE__GRANTED = eINSTANCE.getObjectPicture_Granted();

        /**
         * The meta object literal for the '<em><b>Stamp</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECT_PICTURE__STAMP = eINSTANCE.getObjectPicture_Stamp();

        /**
         * The meta object literal for the '{@link org.rums.model.impl.MemoryPictureImpl <em>Memory Picture</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.impl.MemoryPictureImpl
         * @see org.rums.model.impl.RumsPackageImpl#getMemoryPicture()
         * @generated
         */
        EClass MEMORY_PICTURE = eINSTANCE.getMemoryPicture();

        /**
         * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_PICTURE__ZONE = eINSTANCE.getMemoryPicture_Zone();

        /**
         * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_PICTURE__OFFSET = eINSTANCE.getMemoryPicture_Offset();

        /**
         * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_PICTURE__LENGTH = eINSTANCE.getMemoryPicture_Length();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_PICTURE__NAME = eINSTANCE.getMemoryPicture_Name();

        /**
         * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEMORY_PICTURE__CONTENT = eINSTANCE.getMemoryPicture_Content();

        /**
         * The meta object literal for the '{@link org.rums.model.BytesForm <em>Bytes Form</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.BytesForm
         * @see org.rums.model.impl.RumsPackageImpl#getBytesForm()
         * @generated
         */
        EEnum BYTES_FORM = eINSTANCE.getBytesForm();

        /**
         * The meta object literal for the '{@link org.rums.model.BytesKind <em>Bytes Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.BytesKind
         * @see org.rums.model.impl.RumsPackageImpl#getBytesKind()
         * @generated
         */
        EEnum BYTES_KIND = eINSTANCE.getBytesKind();

        /**
         * The meta object literal for the '{@link org.rums.model.MomentKind <em>Moment Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.MomentKind
         * @see org.rums.model.impl.RumsPackageImpl#getMomentKind()
         * @generated
         */
        EEnum MOMENT_KIND = eINSTANCE.getMomentKind();

        /**
         * The meta object literal for the '<em>Model</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.core.licence.Model
         * @see org.rums.model.impl.RumsPackageImpl#getModel()
         * @generated
         */
        EDataType MODEL = eINSTANCE.getModel();

        /**
         * The meta object literal for the '<em>Verb</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.core.licence.Verb
         * @see org.rums.model.impl.RumsPackageImpl#getVerb()
         * @generated
         */
        EDataType VERB = eINSTANCE.getVerb();

        /**
         * The meta object literal for the '<em>Object Type</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.core.licence.ObjectType
         * @see org.rums.model.impl.RumsPackageImpl#getObjectType()
         * @generated
         */
        EDataType OBJECT_TYPE = eINSTANCE.getObjectType();

        /**
         * The meta object literal for the '<em>Comparison</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.core.licence.Comparison
         * @see org.rums.model.impl.RumsPackageImpl#getComparison()
         * @generated
         */
        EDataType COMPARISON = eINSTANCE.getComparison();

        /**
         * The meta object literal for the '<em>Bytes</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.rums.model.Bytes
         * @see org.rums.model.impl.RumsPackageImpl#getBytes()
         * @generated
         */
        EDataType BYTES = eINSTANCE.getBytes();

        /**
         * The meta object literal for the '<em>Instant</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see java.time.Instant
         * @see org.rums.model.impl.RumsPackageImpl#getInstant()
         * @generated
         */
        EDataType INSTANT = eINSTANCE.getInstant();

        /**
         * The meta object literal for the '<em>Uuid</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see java.util.UUID
         * @see org.rums.model.impl.RumsPackageImpl#getUuid()
         * @generated
         */
        EDataType UUID = eINSTANCE.getUuid();

    }

} //RumsPackage

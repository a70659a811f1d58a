/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bytes Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.BytesValueImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.rums.model.impl.BytesValueImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.rums.model.impl.BytesValueImpl#getFile <em>File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BytesValueImpl extends ValueImpl implements BytesValue {
    /**
     * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBytes()
     * @generated
     * @ordered
     */
    protected static final Bytes BYTES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBytes()
     * @generated
     * @ordered
     */
    protected Bytes bytes = BYTES_EDEFAULT;

    /**
     * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected static final BytesForm FORM_EDEFAULT = BytesForm.HEX;

    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected BytesForm form = FORM_EDEFAULT;

    /**
     * The default value of the '{@link #getFile() <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFile()
     * @generated
     * @ordered
     */
    protected static final String FILE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFile()
     * @generated
     * @ordered
     */
    protected String file = FILE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected BytesValueImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.BYTES_VALUE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Bytes getBytes() {
        return bytes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBytes(Bytes newBytes) {
        Bytes oldBytes = bytes;
        bytes = newBytes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_VALUE__BYTES, oldBytes, bytes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BytesForm getForm() {
        return form;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setForm(BytesForm newForm) {
        BytesForm oldForm = form;
        form = newForm == null ? FORM_EDEFAULT : newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_VALUE__FORM, oldForm, form));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getFile() {
        return file;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFile(String newFile) {
        String oldFile = file;
        file = newFile;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.BYTES_VALUE__FILE, oldFile, file));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.BYTES_VALUE__BYTES:
                return getBytes();
            case RumsPackage.BYTES_VALUE__FORM:
                return getForm();
            case RumsPackage.BYTES_VALUE__FILE:
                return getFile();
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
            case RumsPackage.BYTES_VALUE__BYTES:
                setBytes((Bytes)newValue);
                return;
            case RumsPackage.BYTES_VALUE__FORM:
                setForm((BytesForm)newValue);
                return;
            case RumsPackage.BYTES_VALUE__FILE:
                setFile((String)newValue);
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
            case RumsPackage.BYTES_VALUE__BYTES:
                setBytes(BYTES_EDEFAULT);
                return;
            case RumsPackage.BYTES_VALUE__FORM:
                setForm(FORM_EDEFAULT);
                return;
            case RumsPackage.BYTES_VALUE__FILE:
                setFile(FILE_EDEFAULT);
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
            case RumsPackage.BYTES_VALUE__BYTES:
                return BYTES_EDEFAULT == null ? bytes != null : !BYTES_EDEFAULT.equals(bytes);
            case RumsPackage.BYTES_VALUE__FORM:
                return form != FORM_EDEFAULT;
            case RumsPackage.BYTES_VALUE__FILE:
                return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
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
        result.append(" (bytes: ");
        result.append(bytes);
        result.append(", form: ");
        result.append(form);
        result.append(", file: ");
        result.append(file);
        result.append(')');
        return result.toString();
    }

} //BytesValueImpl

/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rums.model.Bytes;
import org.rums.model.MemoryPicture;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Picture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.MemoryPictureImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryPictureImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryPictureImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryPictureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryPictureImpl#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryPictureImpl extends MinimalEObjectImpl.Container implements MemoryPicture {
    /**
     * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getZone()
     * @generated
     * @ordered
     */
    protected static final int ZONE_EDEFAULT = 1;

    /**
     * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getZone()
     * @generated
     * @ordered
     */
    protected int zone = ZONE_EDEFAULT;

    /**
     * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOffset()
     * @generated
     * @ordered
     */
    protected static final int OFFSET_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOffset()
     * @generated
     * @ordered
     */
    protected int offset = OFFSET_EDEFAULT;

    /**
     * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLength()
     * @generated
     * @ordered
     */
    protected static final int LENGTH_EDEFAULT = 1;

    /**
     * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLength()
     * @generated
     * @ordered
     */
    protected int length = LENGTH_EDEFAULT;

    /**
     * The default value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected static final String NAME_EDEFAULT = "";

    /**
     * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected String name = NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContent()
     * @generated
     * @ordered
     */
    protected static final Bytes CONTENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContent()
     * @generated
     * @ordered
     */
    protected Bytes content = CONTENT_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MemoryPictureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.MEMORY_PICTURE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getZone() {
        return zone;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setZone(int newZone) {
        int oldZone = zone;
        zone = newZone;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_PICTURE__ZONE, oldZone, zone));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getOffset() {
        return offset;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOffset(int newOffset) {
        int oldOffset = offset;
        offset = newOffset;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_PICTURE__OFFSET, oldOffset, offset));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getLength() {
        return length;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLength(int newLength) {
        int oldLength = length;
        length = newLength;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_PICTURE__LENGTH, oldLength, length));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setName(String newName) {
        String oldName = name;
        name = newName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_PICTURE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Bytes getContent() {
        return content;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setContent(Bytes newContent) {
        Bytes oldContent = content;
        content = newContent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_PICTURE__CONTENT, oldContent, content));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.MEMORY_PICTURE__ZONE:
                return getZone();
            case RumsPackage.MEMORY_PICTURE__OFFSET:
                return getOffset();
            case RumsPackage.MEMORY_PICTURE__LENGTH:
                return getLength();
            case RumsPackage.MEMORY_PICTURE__NAME:
                return getName();
            case RumsPackage.MEMORY_PICTURE__CONTENT:
                return getContent();
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
            case RumsPackage.MEMORY_PICTURE__ZONE:
                setZone((Integer)newValue);
                return;
            case RumsPackage.MEMORY_PICTURE__OFFSET:
                setOffset((Integer)newValue);
                return;
            case RumsPackage.MEMORY_PICTURE__LENGTH:
                setLength((Integer)newValue);
                return;
            case RumsPackage.MEMORY_PICTURE__NAME:
                setName((String)newValue);
                return;
            case RumsPackage.MEMORY_PICTURE__CONTENT:
                setContent((Bytes)newValue);
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
            case RumsPackage.MEMORY_PICTURE__ZONE:
                setZone(ZONE_EDEFAULT);
                return;
            case RumsPackage.MEMORY_PICTURE__OFFSET:
                setOffset(OFFSET_EDEFAULT);
                return;
            case RumsPackage.MEMORY_PICTURE__LENGTH:
                setLength(LENGTH_EDEFAULT);
                return;
            case RumsPackage.MEMORY_PICTURE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case RumsPackage.MEMORY_PICTURE__CONTENT:
                setContent(CONTENT_EDEFAULT);
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
            case RumsPackage.MEMORY_PICTURE__ZONE:
                return zone != ZONE_EDEFAULT;
            case RumsPackage.MEMORY_PICTURE__OFFSET:
                return offset != OFFSET_EDEFAULT;
            case RumsPackage.MEMORY_PICTURE__LENGTH:
                return length != LENGTH_EDEFAULT;
            case RumsPackage.MEMORY_PICTURE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case RumsPackage.MEMORY_PICTURE__CONTENT:
                return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
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
        result.append(" (zone: ");
        result.append(zone);
        result.append(", offset: ");
        result.append(offset);
        result.append(", length: ");
        result.append(length);
        result.append(", name: ");
        result.append(name);
        result.append(", content: ");
        result.append(content);
        result.append(')');
        return result.toString();
    }

} //MemoryPictureImpl

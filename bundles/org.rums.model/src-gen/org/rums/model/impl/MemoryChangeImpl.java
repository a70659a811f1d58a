/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.model.BytesValue;
import org.rums.model.MemoryChange;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memory Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.MemoryChangeImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryChangeImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryChangeImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryChangeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.impl.MemoryChangeImpl#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoryChangeImpl extends ChangeImpl implements MemoryChange {
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
    protected static final int LENGTH_EDEFAULT = 0;

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
     * The cached value of the '{@link #getContent() <em>Content</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContent()
     * @generated
     * @ordered
     */
    protected BytesValue content;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MemoryChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.MEMORY_CHANGE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__ZONE, oldZone, zone));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__OFFSET, oldOffset, offset));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__LENGTH, oldLength, length));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public BytesValue getContent() {
        return content;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetContent(BytesValue newContent, NotificationChain msgs) {
        BytesValue oldContent = content;
        content = newContent;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__CONTENT, oldContent, newContent);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setContent(BytesValue newContent) {
        if (newContent != content) {
            NotificationChain msgs = null;
            if (content != null)
                msgs = ((InternalEObject)content).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.MEMORY_CHANGE__CONTENT, null, msgs);
            if (newContent != null)
                msgs = ((InternalEObject)newContent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.MEMORY_CHANGE__CONTENT, null, msgs);
            msgs = basicSetContent(newContent, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.MEMORY_CHANGE__CONTENT, newContent, newContent));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.MEMORY_CHANGE__CONTENT:
                return basicSetContent(null, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.MEMORY_CHANGE__ZONE:
                return getZone();
            case RumsPackage.MEMORY_CHANGE__OFFSET:
                return getOffset();
            case RumsPackage.MEMORY_CHANGE__LENGTH:
                return getLength();
            case RumsPackage.MEMORY_CHANGE__NAME:
                return getName();
            case RumsPackage.MEMORY_CHANGE__CONTENT:
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
            case RumsPackage.MEMORY_CHANGE__ZONE:
                setZone((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CHANGE__OFFSET:
                setOffset((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CHANGE__LENGTH:
                setLength((Integer)newValue);
                return;
            case RumsPackage.MEMORY_CHANGE__NAME:
                setName((String)newValue);
                return;
            case RumsPackage.MEMORY_CHANGE__CONTENT:
                setContent((BytesValue)newValue);
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
            case RumsPackage.MEMORY_CHANGE__ZONE:
                setZone(ZONE_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CHANGE__OFFSET:
                setOffset(OFFSET_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CHANGE__LENGTH:
                setLength(LENGTH_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CHANGE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case RumsPackage.MEMORY_CHANGE__CONTENT:
                setContent((BytesValue)null);
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
            case RumsPackage.MEMORY_CHANGE__ZONE:
                return zone != ZONE_EDEFAULT;
            case RumsPackage.MEMORY_CHANGE__OFFSET:
                return offset != OFFSET_EDEFAULT;
            case RumsPackage.MEMORY_CHANGE__LENGTH:
                return length != LENGTH_EDEFAULT;
            case RumsPackage.MEMORY_CHANGE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case RumsPackage.MEMORY_CHANGE__CONTENT:
                return content != null;
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
        result.append(')');
        return result.toString();
    }

} //MemoryChangeImpl

/**
 */
package org.rums.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rums.core.licence.ObjectType;

import org.rums.model.ObjectPicture;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Object Picture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.ObjectPictureImpl#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.impl.ObjectPictureImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.rums.model.impl.ObjectPictureImpl#getGranted <em>Granted</em>}</li>
 *   <li>{@link org.rums.model.impl.ObjectPictureImpl#getStamp <em>Stamp</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectPictureImpl extends MinimalEObjectImpl.Container implements ObjectPicture {
    /**
     * The default value of the '{@link #getObject() <em>Object</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getObject()
     * @generated
     * @ordered
     */
    protected static final ObjectType OBJECT_EDEFAULT = (ObjectType)RumsFactory.eINSTANCE.createFromString(RumsPackage.eINSTANCE.getObjectType(), "USAGE_COUNTER");

    /**
     * The cached value of the '{@link #getObject() <em>Object</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getObject()
     * @generated
     * @ordered
     */
    protected ObjectType object = OBJECT_EDEFAULT;

    /**
     * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNumber()
     * @generated
     * @ordered
     */
    protected static final long NUMBER_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNumber()
     * @generated
     * @ordered
     */
    protected long number = NUMBER_EDEFAULT;

    /**
     * The default value of the '{@link #getGranted() <em>Granted</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGranted()
     * @generated
     * @ordered
     */
    protected static final long GRANTED_EDEFAULT = 0L;

    /**
     * The cached value of the '{@link #getGranted() <em>Granted</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGranted()
     * @generated
     * @ordered
     */
    protected long granted = GRANTED_EDEFAULT;

    /**
     * The default value of the '{@link #getStamp() <em>Stamp</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStamp()
     * @generated
     * @ordered
     */
    protected static final Instant STAMP_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStamp() <em>Stamp</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStamp()
     * @generated
     * @ordered
     */
    protected Instant stamp = STAMP_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ObjectPictureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.OBJECT_PICTURE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ObjectType getObject() {
        return object;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setObject(ObjectType newObject) {
        ObjectType oldObject = object;
        object = newObject;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_PICTURE__OBJECT, oldObject, object));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getNumber() {
        return number;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNumber(long newNumber) {
        long oldNumber = number;
        number = newNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_PICTURE__NUMBER, oldNumber, number));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public long getGranted() {
        return granted;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGranted(long newGranted) {
        long oldGranted = granted;
        granted = newGranted;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_PICTURE__GRANTED, oldGranted, granted));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getStamp() {
        return stamp;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStamp(Instant newStamp) {
        Instant oldStamp = stamp;
        stamp = newStamp;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_PICTURE__STAMP, oldStamp, stamp));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case RumsPackage.OBJECT_PICTURE__OBJECT:
                return getObject();
            case RumsPackage.OBJECT_PICTURE__NUMBER:
                return getNumber();
            case RumsPackage.OBJECT_PICTURE__GRANTED:
                return getGranted();
            case RumsPackage.OBJECT_PICTURE__STAMP:
                return getStamp();
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
            case RumsPackage.OBJECT_PICTURE__OBJECT:
                setObject((ObjectType)newValue);
                return;
            case RumsPackage.OBJECT_PICTURE__NUMBER:
                setNumber((Long)newValue);
                return;
            case RumsPackage.OBJECT_PICTURE__GRANTED:
                setGranted((Long)newValue);
                return;
            case RumsPackage.OBJECT_PICTURE__STAMP:
                setStamp((Instant)newValue);
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
            case RumsPackage.OBJECT_PICTURE__OBJECT:
                setObject(OBJECT_EDEFAULT);
                return;
            case RumsPackage.OBJECT_PICTURE__NUMBER:
                setNumber(NUMBER_EDEFAULT);
                return;
            case RumsPackage.OBJECT_PICTURE__GRANTED:
                setGranted(GRANTED_EDEFAULT);
                return;
            case RumsPackage.OBJECT_PICTURE__STAMP:
                setStamp(STAMP_EDEFAULT);
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
            case RumsPackage.OBJECT_PICTURE__OBJECT:
                return OBJECT_EDEFAULT == null ? object != null : !OBJECT_EDEFAULT.equals(object);
            case RumsPackage.OBJECT_PICTURE__NUMBER:
                return number != NUMBER_EDEFAULT;
            case RumsPackage.OBJECT_PICTURE__GRANTED:
                return granted != GRANTED_EDEFAULT;
            case RumsPackage.OBJECT_PICTURE__STAMP:
                return STAMP_EDEFAULT == null ? stamp != null : !STAMP_EDEFAULT.equals(stamp);
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
        result.append(" (object: ");
        result.append(object);
        result.append(", number: ");
        result.append(number);
        result.append(", granted: ");
        result.append(granted);
        result.append(", stamp: ");
        result.append(stamp);
        result.append(')');
        return result.toString();
    }

} //ObjectPictureImpl

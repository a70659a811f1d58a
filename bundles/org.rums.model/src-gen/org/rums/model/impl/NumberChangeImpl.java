/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.core.licence.ObjectType;

import org.rums.model.NumberChange;
import org.rums.model.NumberValue;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.NumberChangeImpl#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.impl.NumberChangeImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberChangeImpl extends ChangeImpl implements NumberChange {
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
     * The cached value of the '{@link #getValue() <em>Value</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected NumberValue value;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected NumberChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.NUMBER_CHANGE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_CHANGE__OBJECT, oldObject, object));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NumberValue getValue() {
        return value;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetValue(NumberValue newValue, NotificationChain msgs) {
        NumberValue oldValue = value;
        value = newValue;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_CHANGE__VALUE, oldValue, newValue);
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
    public void setValue(NumberValue newValue) {
        if (newValue != value) {
            NotificationChain msgs = null;
            if (value != null)
                msgs = ((InternalEObject)value).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.NUMBER_CHANGE__VALUE, null, msgs);
            if (newValue != null)
                msgs = ((InternalEObject)newValue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.NUMBER_CHANGE__VALUE, null, msgs);
            msgs = basicSetValue(newValue, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.NUMBER_CHANGE__VALUE, newValue, newValue));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.NUMBER_CHANGE__VALUE:
                return basicSetValue(null, msgs);
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
            case RumsPackage.NUMBER_CHANGE__OBJECT:
                return getObject();
            case RumsPackage.NUMBER_CHANGE__VALUE:
                return getValue();
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
            case RumsPackage.NUMBER_CHANGE__OBJECT:
                setObject((ObjectType)newValue);
                return;
            case RumsPackage.NUMBER_CHANGE__VALUE:
                setValue((NumberValue)newValue);
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
            case RumsPackage.NUMBER_CHANGE__OBJECT:
                setObject(OBJECT_EDEFAULT);
                return;
            case RumsPackage.NUMBER_CHANGE__VALUE:
                setValue((NumberValue)null);
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
            case RumsPackage.NUMBER_CHANGE__OBJECT:
                return OBJECT_EDEFAULT == null ? object != null : !OBJECT_EDEFAULT.equals(object);
            case RumsPackage.NUMBER_CHANGE__VALUE:
                return value != null;
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
        result.append(')');
        return result.toString();
    }

} //NumberChangeImpl

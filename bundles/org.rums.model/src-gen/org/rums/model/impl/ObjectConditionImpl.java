/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.core.licence.ObjectType;

import org.rums.model.Expectation;
import org.rums.model.ObjectCondition;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Object Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.ObjectConditionImpl#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.impl.ObjectConditionImpl#getObject <em>Object</em>}</li>
 *   <li>{@link org.rums.model.impl.ObjectConditionImpl#getExpected <em>Expected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectConditionImpl extends ConditionImpl implements ObjectCondition {
    /**
     * The default value of the '{@link #getAppId() <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppId()
     * @generated
     * @ordered
     */
    protected static final int APP_ID_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getAppId() <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppId()
     * @generated
     * @ordered
     */
    protected int appId = APP_ID_EDEFAULT;

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
     * The cached value of the '{@link #getExpected() <em>Expected</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpected()
     * @generated
     * @ordered
     */
    protected Expectation expected;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ObjectConditionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.OBJECT_CONDITION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getAppId() {
        return appId;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAppId(int newAppId) {
        int oldAppId = appId;
        appId = newAppId;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__APP_ID, oldAppId, appId));
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
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__OBJECT, oldObject, object));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Expectation getExpected() {
        return expected;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetExpected(Expectation newExpected, NotificationChain msgs) {
        Expectation oldExpected = expected;
        expected = newExpected;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__EXPECTED, oldExpected, newExpected);
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
    public void setExpected(Expectation newExpected) {
        if (newExpected != expected) {
            NotificationChain msgs = null;
            if (expected != null)
                msgs = ((InternalEObject)expected).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.OBJECT_CONDITION__EXPECTED, null, msgs);
            if (newExpected != null)
                msgs = ((InternalEObject)newExpected).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.OBJECT_CONDITION__EXPECTED, null, msgs);
            msgs = basicSetExpected(newExpected, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__EXPECTED, newExpected, newExpected));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.OBJECT_CONDITION__EXPECTED:
                return basicSetExpected(null, msgs);
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
            case RumsPackage.OBJECT_CONDITION__APP_ID:
                return getAppId();
            case RumsPackage.OBJECT_CONDITION__OBJECT:
                return getObject();
            case RumsPackage.OBJECT_CONDITION__EXPECTED:
                return getExpected();
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
            case RumsPackage.OBJECT_CONDITION__APP_ID:
                setAppId((Integer)newValue);
                return;
            case RumsPackage.OBJECT_CONDITION__OBJECT:
                setObject((ObjectType)newValue);
                return;
            case RumsPackage.OBJECT_CONDITION__EXPECTED:
                setExpected((Expectation)newValue);
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
            case RumsPackage.OBJECT_CONDITION__APP_ID:
                setAppId(APP_ID_EDEFAULT);
                return;
            case RumsPackage.OBJECT_CONDITION__OBJECT:
                setObject(OBJECT_EDEFAULT);
                return;
            case RumsPackage.OBJECT_CONDITION__EXPECTED:
                setExpected((Expectation)null);
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
            case RumsPackage.OBJECT_CONDITION__APP_ID:
                return appId != APP_ID_EDEFAULT;
            case RumsPackage.OBJECT_CONDITION__OBJECT:
                return OBJECT_EDEFAULT == null ? object != null : !OBJECT_EDEFAULT.equals(object);
            case RumsPackage.OBJECT_CONDITION__EXPECTED:
                return expected != null;
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
        result.append(" (appId: ");
        result.append(appId);
        result.append(", object: ");
        result.append(object);
        result.append(')');
        return result.toString();
    }

} //ObjectConditionImpl

/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rums.core.licence.ObjectType;

import org.rums.model.ObjectCondition;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;
import org.rums.model.Test;

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
 *   <li>{@link org.rums.model.impl.ObjectConditionImpl#getTest <em>Test</em>}</li>
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
     * The cached value of the '{@link #getTest() <em>Test</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTest()
     * @generated
     * @ordered
     */
    protected Test test;

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
    public Test getTest() {
        return test;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetTest(Test newTest, NotificationChain msgs) {
        Test oldTest = test;
        test = newTest;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__TEST, oldTest, newTest);
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
    public void setTest(Test newTest) {
        if (newTest != test) {
            NotificationChain msgs = null;
            if (test != null)
                msgs = ((InternalEObject)test).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.OBJECT_CONDITION__TEST, null, msgs);
            if (newTest != null)
                msgs = ((InternalEObject)newTest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.OBJECT_CONDITION__TEST, null, msgs);
            msgs = basicSetTest(newTest, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.OBJECT_CONDITION__TEST, newTest, newTest));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.OBJECT_CONDITION__TEST:
                return basicSetTest(null, msgs);
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
            case RumsPackage.OBJECT_CONDITION__TEST:
                return getTest();
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
            case RumsPackage.OBJECT_CONDITION__TEST:
                setTest((Test)newValue);
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
            case RumsPackage.OBJECT_CONDITION__TEST:
                setTest((Test)null);
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
            case RumsPackage.OBJECT_CONDITION__TEST:
                return test != null;
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

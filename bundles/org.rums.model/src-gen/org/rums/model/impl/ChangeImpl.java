/**
 */
package org.rums.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rums.core.licence.Verb;

import org.rums.model.Change;
import org.rums.model.Expectation;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.impl.ChangeImpl#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.rums.model.impl.ChangeImpl#getOnlyIf <em>Only If</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ChangeImpl extends MinimalEObjectImpl.Container implements Change {
    /**
     * The default value of the '{@link #getOperation() <em>Operation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOperation()
     * @generated
     * @ordered
     */
    protected static final Verb OPERATION_EDEFAULT = (Verb)RumsFactory.eINSTANCE.createFromString(RumsPackage.eINSTANCE.getVerb(), "SET");

    /**
     * The cached value of the '{@link #getOperation() <em>Operation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOperation()
     * @generated
     * @ordered
     */
    protected Verb operation = OPERATION_EDEFAULT;

    /**
     * The cached value of the '{@link #getOnlyIf() <em>Only If</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOnlyIf()
     * @generated
     * @ordered
     */
    protected Expectation onlyIf;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return RumsPackage.Literals.CHANGE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Verb getOperation() {
        return operation;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOperation(Verb newOperation) {
        Verb oldOperation = operation;
        operation = newOperation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.CHANGE__OPERATION, oldOperation, operation));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Expectation getOnlyIf() {
        return onlyIf;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetOnlyIf(Expectation newOnlyIf, NotificationChain msgs) {
        Expectation oldOnlyIf = onlyIf;
        onlyIf = newOnlyIf;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RumsPackage.CHANGE__ONLY_IF, oldOnlyIf, newOnlyIf);
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
    public void setOnlyIf(Expectation newOnlyIf) {
        if (newOnlyIf != onlyIf) {
            NotificationChain msgs = null;
            if (onlyIf != null)
                msgs = ((InternalEObject)onlyIf).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CHANGE__ONLY_IF, null, msgs);
            if (newOnlyIf != null)
                msgs = ((InternalEObject)newOnlyIf).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RumsPackage.CHANGE__ONLY_IF, null, msgs);
            msgs = basicSetOnlyIf(newOnlyIf, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, RumsPackage.CHANGE__ONLY_IF, newOnlyIf, newOnlyIf));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case RumsPackage.CHANGE__ONLY_IF:
                return basicSetOnlyIf(null, msgs);
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
            case RumsPackage.CHANGE__OPERATION:
                return getOperation();
            case RumsPackage.CHANGE__ONLY_IF:
                return getOnlyIf();
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
            case RumsPackage.CHANGE__OPERATION:
                setOperation((Verb)newValue);
                return;
            case RumsPackage.CHANGE__ONLY_IF:
                setOnlyIf((Expectation)newValue);
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
            case RumsPackage.CHANGE__OPERATION:
                setOperation(OPERATION_EDEFAULT);
                return;
            case RumsPackage.CHANGE__ONLY_IF:
                setOnlyIf((Expectation)null);
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
            case RumsPackage.CHANGE__OPERATION:
                return OPERATION_EDEFAULT == null ? operation != null : !OPERATION_EDEFAULT.equals(operation);
            case RumsPackage.CHANGE__ONLY_IF:
                return onlyIf != null;
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
        result.append(" (operation: ");
        result.append(operation);
        result.append(')');
        return result.toString();
    }

} //ChangeImpl

/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

import org.rums.core.licence.Verb;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One change of one object of a partition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.Change#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.rums.model.Change#getOnlyIf <em>Only If</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getChange()
 * @generated
 */
public interface Change extends EObject {
    /**
     * Returns the value of the '<em><b>Operation</b></em>' attribute.
     * The default value is <code>"SET"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is done to the object: one that docs/protocol.md, section 5, has for it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Operation</em>' attribute.
     * @see #setOperation(Verb)
     * @see org.rums.model.RumsPackage#getChange_Operation()
     * @generated
     */
    Verb getOperation();

    /**
     * Sets the value of the '{@link org.rums.model.Change#getOperation <em>Operation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Operation</em>' attribute.
     * @see #getOperation()
     * @generated
     */
    void setOperation(Verb value);

    /**
     * Returns the value of the '<em><b>Only If</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What must hold for the very object before the update; the whole update is refused otherwise.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Only If</em>' containment reference.
     * @see #setOnlyIf(Expectation)
     * @see org.rums.model.RumsPackage#getChange_OnlyIf()
     * @generated
     */
    Expectation getOnlyIf();

    /**
     * Sets the value of the '{@link org.rums.model.Change#getOnlyIf <em>Only If</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Only If</em>' containment reference.
     * @see #getOnlyIf()
     * @generated
     */
    void setOnlyIf(Expectation value);

} // Change

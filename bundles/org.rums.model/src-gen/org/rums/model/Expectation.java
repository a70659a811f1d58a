/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

import org.rums.core.licence.Comparison;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Compares one object of a partition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.Expectation#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.rums.model.Expectation#getNumber <em>Number</em>}</li>
 *   <li>{@link org.rums.model.Expectation#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getExpectation()
 * @generated
 */
public interface Expectation extends EObject {
    /**
     * Returns the value of the '<em><b>Comparison</b></em>' attribute.
     * The default value is <code>"PRESENT"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Comparison</em>' attribute.
     * @see #setComparison(Comparison)
     * @see org.rums.model.RumsPackage#getExpectation_Comparison()
     * @generated
     */
    Comparison getComparison();

    /**
     * Sets the value of the '{@link org.rums.model.Expectation#getComparison <em>Comparison</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Comparison</em>' attribute.
     * @see #getComparison()
     * @generated
     */
    void setComparison(Comparison value);

    /**
     * Returns the value of the '<em><b>Number</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What runs left, days, minutes left or seats are compared with.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Number</em>' containment reference.
     * @see #setNumber(NumberValue)
     * @see org.rums.model.RumsPackage#getExpectation_Number()
     * @generated
     */
    NumberValue getNumber();

    /**
     * Sets the value of the '{@link org.rums.model.Expectation#getNumber <em>Number</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Number</em>' containment reference.
     * @see #getNumber()
     * @generated
     */
    void setNumber(NumberValue value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the expiration date is compared with.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' containment reference.
     * @see #setDate(DateValue)
     * @see org.rums.model.RumsPackage#getExpectation_Date()
     * @generated
     */
    DateValue getDate();

    /**
     * Sets the value of the '{@link org.rums.model.Expectation#getDate <em>Date</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' containment reference.
     * @see #getDate()
     * @generated
     */
    void setDate(DateValue value);

} // Expectation

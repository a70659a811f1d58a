/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clock Repair</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sets the clock of a box that has seen a wrong time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.ClockRepair#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.rums.model.ClockRepair#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getClockRepair()
 * @generated
 */
public interface ClockRepair extends EObject {
    /**
     * Returns the value of the '<em><b>Seen</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The box must have seen this time or a later one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Seen</em>' containment reference.
     * @see #setSeen(DateValue)
     * @see org.rums.model.RumsPackage#getClockRepair_Seen()
     * @generated
     */
    DateValue getSeen();

    /**
     * Sets the value of the '{@link org.rums.model.ClockRepair#getSeen <em>Seen</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Seen</em>' containment reference.
     * @see #getSeen()
     * @generated
     */
    void setSeen(DateValue value);

    /**
     * Returns the value of the '<em><b>Time</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What its clock becomes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Time</em>' containment reference.
     * @see #setTime(DateValue)
     * @see org.rums.model.RumsPackage#getClockRepair_Time()
     * @generated
     */
    DateValue getTime();

    /**
     * Sets the value of the '{@link org.rums.model.ClockRepair#getTime <em>Time</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Time</em>' containment reference.
     * @see #getTime()
     * @generated
     */
    void setTime(DateValue value);

} // ClockRepair

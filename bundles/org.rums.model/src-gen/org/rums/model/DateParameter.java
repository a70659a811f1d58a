/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Date Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.DateParameter#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.DateParameter#getEarliest <em>Earliest</em>}</li>
 *   <li>{@link org.rums.model.DateParameter#getLatest <em>Latest</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getDateParameter()
 * @generated
 */
public interface DateParameter extends Parameter {
    /**
     * Returns the value of the '<em><b>Standard</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is used where nothing is given.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Standard</em>' containment reference.
     * @see #setStandard(Moment)
     * @see org.rums.model.RumsPackage#getDateParameter_Standard()
     * @generated
     */
    Moment getStandard();

    /**
     * Sets the value of the '{@link org.rums.model.DateParameter#getStandard <em>Standard</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Standard</em>' containment reference.
     * @see #getStandard()
     * @generated
     */
    void setStandard(Moment value);

    /**
     * Returns the value of the '<em><b>Earliest</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Earliest allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Earliest</em>' containment reference.
     * @see #setEarliest(Moment)
     * @see org.rums.model.RumsPackage#getDateParameter_Earliest()
     * @generated
     */
    Moment getEarliest();

    /**
     * Sets the value of the '{@link org.rums.model.DateParameter#getEarliest <em>Earliest</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Earliest</em>' containment reference.
     * @see #getEarliest()
     * @generated
     */
    void setEarliest(Moment value);

    /**
     * Returns the value of the '<em><b>Latest</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Latest allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Latest</em>' containment reference.
     * @see #setLatest(Moment)
     * @see org.rums.model.RumsPackage#getDateParameter_Latest()
     * @generated
     */
    Moment getLatest();

    /**
     * Sets the value of the '{@link org.rums.model.DateParameter#getLatest <em>Latest</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Latest</em>' containment reference.
     * @see #getLatest()
     * @generated
     */
    void setLatest(Moment value);

} // DateParameter

/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs, days, minutes or seats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.NumberParameter#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.NumberParameter#getLeast <em>Least</em>}</li>
 *   <li>{@link org.rums.model.NumberParameter#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getNumberParameter()
 * @generated
 */
public interface NumberParameter extends Parameter {
    /**
     * Returns the value of the '<em><b>Standard</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is used where nothing is given.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Standard</em>' attribute.
     * @see #setStandard(Long)
     * @see org.rums.model.RumsPackage#getNumberParameter_Standard()
     * @generated
     */
    Long getStandard();

    /**
     * Sets the value of the '{@link org.rums.model.NumberParameter#getStandard <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Standard</em>' attribute.
     * @see #getStandard()
     * @generated
     */
    void setStandard(Long value);

    /**
     * Returns the value of the '<em><b>Least</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Smallest allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Least</em>' attribute.
     * @see #setLeast(Long)
     * @see org.rums.model.RumsPackage#getNumberParameter_Least()
     * @generated
     */
    Long getLeast();

    /**
     * Sets the value of the '{@link org.rums.model.NumberParameter#getLeast <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Least</em>' attribute.
     * @see #getLeast()
     * @generated
     */
    void setLeast(Long value);

    /**
     * Returns the value of the '<em><b>Most</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Largest allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Most</em>' attribute.
     * @see #setMost(Long)
     * @see org.rums.model.RumsPackage#getNumberParameter_Most()
     * @generated
     */
    Long getMost();

    /**
     * Sets the value of the '{@link org.rums.model.NumberParameter#getMost <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Most</em>' attribute.
     * @see #getMost()
     * @generated
     */
    void setMost(Long value);

} // NumberParameter

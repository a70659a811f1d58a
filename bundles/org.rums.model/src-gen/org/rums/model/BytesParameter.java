/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bytes Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text, bytes or a password.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.BytesParameter#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rums.model.BytesParameter#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.rums.model.BytesParameter#getLeast <em>Least</em>}</li>
 *   <li>{@link org.rums.model.BytesParameter#getMost <em>Most</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getBytesParameter()
 * @generated
 */
public interface BytesParameter extends Parameter {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"TEXT"</code>.
     * The literals are from the enumeration {@link org.rums.model.BytesKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.rums.model.BytesKind
     * @see #setKind(BytesKind)
     * @see org.rums.model.RumsPackage#getBytesParameter_Kind()
     * @generated
     */
    BytesKind getKind();

    /**
     * Sets the value of the '{@link org.rums.model.BytesParameter#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.rums.model.BytesKind
     * @see #getKind()
     * @generated
     */
    void setKind(BytesKind value);

    /**
     * Returns the value of the '<em><b>Standard</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is used where nothing is given; a text as UTF-8. A password has none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Standard</em>' attribute.
     * @see #setStandard(Bytes)
     * @see org.rums.model.RumsPackage#getBytesParameter_Standard()
     * @generated
     */
    Bytes getStandard();

    /**
     * Sets the value of the '{@link org.rums.model.BytesParameter#getStandard <em>Standard</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Standard</em>' attribute.
     * @see #getStandard()
     * @generated
     */
    void setStandard(Bytes value);

    /**
     * Returns the value of the '<em><b>Least</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Fewest bytes allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Least</em>' attribute.
     * @see #setLeast(Integer)
     * @see org.rums.model.RumsPackage#getBytesParameter_Least()
     * @generated
     */
    Integer getLeast();

    /**
     * Sets the value of the '{@link org.rums.model.BytesParameter#getLeast <em>Least</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Least</em>' attribute.
     * @see #getLeast()
     * @generated
     */
    void setLeast(Integer value);

    /**
     * Returns the value of the '<em><b>Most</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Most bytes allowed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Most</em>' attribute.
     * @see #setMost(Integer)
     * @see org.rums.model.RumsPackage#getBytesParameter_Most()
     * @generated
     */
    Integer getMost();

    /**
     * Sets the value of the '{@link org.rums.model.BytesParameter#getMost <em>Most</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Most</em>' attribute.
     * @see #getMost()
     * @generated
     */
    void setMost(Integer value);

} // BytesParameter

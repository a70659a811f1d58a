/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that is fixed or asked for when issuing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.Value#getParameter <em>Parameter</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getValue()
 * @generated
 */
public interface Value extends EObject {
    /**
     * Returns the value of the '<em><b>Parameter</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Name of the parameter that gives the value; nothing for a fixed value. A name and no reference, so that a copied change means the same in another profile.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Parameter</em>' attribute.
     * @see #setParameter(String)
     * @see org.rums.model.RumsPackage#getValue_Parameter()
     * @generated
     */
    String getParameter();

    /**
     * Sets the value of the '{@link org.rums.model.Value#getParameter <em>Parameter</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Parameter</em>' attribute.
     * @see #getParameter()
     * @generated
     */
    void setParameter(String value);

} // Value

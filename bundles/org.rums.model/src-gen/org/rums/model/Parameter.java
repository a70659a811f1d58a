/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value left open until issuing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.Parameter#getName <em>Name</em>}</li>
 *   <li>{@link org.rums.model.Parameter#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rums.model.Parameter#getColumn <em>Column</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getParameter()
 * @generated
 */
public interface Parameter extends EObject {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name by which values refer to it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.rums.model.RumsPackage#getParameter_Name()
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.rums.model.Parameter#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Description</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the person issuing is asked.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Description</em>' attribute.
     * @see #setDescription(String)
     * @see org.rums.model.RumsPackage#getParameter_Description()
     * @generated
     */
    String getDescription();

    /**
     * Sets the value of the '{@link org.rums.model.Parameter#getDescription <em>Description</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Description</em>' attribute.
     * @see #getDescription()
     * @generated
     */
    void setDescription(String value);

    /**
     * Returns the value of the '<em><b>Column</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Heading of the column that holds it in a table of boxes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Column</em>' attribute.
     * @see #setColumn(String)
     * @see org.rums.model.RumsPackage#getParameter_Column()
     * @generated
     */
    String getColumn();

    /**
     * Sets the value of the '{@link org.rums.model.Parameter#getColumn <em>Column</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Column</em>' attribute.
     * @see #getColumn()
     * @generated
     */
    void setColumn(String value);

} // Parameter

/**
 */
package org.rums.model;

import java.util.List;

import org.rums.core.licence.Model;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The box itself checks its model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.ModelCondition#getModels <em>Models</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getModelCondition()
 * @generated
 */
public interface ModelCondition extends Condition {
    /**
     * Returns the value of the '<em><b>Models</b></em>' attribute list.
     * The list contents are of type {@link org.rums.core.licence.Model}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Models of which it must be one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Models</em>' attribute list.
     * @see org.rums.model.RumsPackage#getModelCondition_Models()
     * @generated
     */
    List<Model> getModels();

} // ModelCondition

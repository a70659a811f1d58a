/**
 */
package org.rums.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What must hold before the update.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rums.model.RumsPackage#getCondition()
 * @generated
 */
public interface Condition extends EObject {
} // Condition

/**
 */
package org.rums.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A memory object begins at a place, or none does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rums.model.MemoryCondition#getAppId <em>App Id</em>}</li>
 *   <li>{@link org.rums.model.MemoryCondition#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rums.model.MemoryCondition#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.rums.model.MemoryCondition#isPresent <em>Present</em>}</li>
 * </ul>
 *
 * @see org.rums.model.RumsPackage#getMemoryCondition()
 * @generated
 */
public interface MemoryCondition extends Condition {
    /**
     * Returns the value of the '<em><b>App Id</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * AppID, u16.
     * <!-- end-model-doc -->
     * @return the value of the '<em>App Id</em>' attribute.
     * @see #setAppId(int)
     * @see org.rums.model.RumsPackage#getMemoryCondition_AppId()
     * @generated
     */
    int getAppId();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryCondition#getAppId <em>App Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>App Id</em>' attribute.
     * @see #getAppId()
     * @generated
     */
    void setAppId(int value);

    /**
     * Returns the value of the '<em><b>Zone</b></em>' attribute.
     * The default value is <code>"1"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 to 3 for RAM1 to RAM3.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Zone</em>' attribute.
     * @see #setZone(int)
     * @see org.rums.model.RumsPackage#getMemoryCondition_Zone()
     * @generated
     */
    int getZone();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryCondition#getZone <em>Zone</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Zone</em>' attribute.
     * @see #getZone()
     * @generated
     */
    void setZone(int value);

    /**
     * Returns the value of the '<em><b>Offset</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First byte in the partition's part of the zone.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Offset</em>' attribute.
     * @see #setOffset(int)
     * @see org.rums.model.RumsPackage#getMemoryCondition_Offset()
     * @generated
     */
    int getOffset();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryCondition#getOffset <em>Offset</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Offset</em>' attribute.
     * @see #getOffset()
     * @generated
     */
    void setOffset(int value);

    /**
     * Returns the value of the '<em><b>Present</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether there must be one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Present</em>' attribute.
     * @see #setPresent(boolean)
     * @see org.rums.model.RumsPackage#getMemoryCondition_Present()
     * @generated
     */
    boolean isPresent();

    /**
     * Sets the value of the '{@link org.rums.model.MemoryCondition#isPresent <em>Present</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Present</em>' attribute.
     * @see #isPresent()
     * @generated
     */
    void setPresent(boolean value);

} // MemoryCondition

/**
 */
package org.rums.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Moment Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a moment is given.
 * <!-- end-model-doc -->
 * @see org.rums.model.RumsPackage#getMomentKind()
 * @generated
 */
public enum MomentKind implements Enumerator {
    /**
     * The '<em><b>FIXED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As a date.
     * <!-- end-model-doc -->
     * @see #FIXED_VALUE
     * @generated
     * @ordered
     */
    FIXED(0, "FIXED", "FIXED"),

    /**
     * The '<em><b>DAYS</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In days after the day of issuing.
     * <!-- end-model-doc -->
     * @see #DAYS_VALUE
     * @generated
     * @ordered
     */
    DAYS(1, "DAYS", "DAYS"),

    /**
     * The '<em><b>MONTHS</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In months after the day of issuing.
     * <!-- end-model-doc -->
     * @see #MONTHS_VALUE
     * @generated
     * @ordered
     */
    MONTHS(2, "MONTHS", "MONTHS");

    /**
     * The '<em><b>FIXED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As a date.
     * <!-- end-model-doc -->
     * @see #FIXED
     * @generated
     * @ordered
     */
    public static final int FIXED_VALUE = 0;

    /**
     * The '<em><b>DAYS</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In days after the day of issuing.
     * <!-- end-model-doc -->
     * @see #DAYS
     * @generated
     * @ordered
     */
    public static final int DAYS_VALUE = 1;

    /**
     * The '<em><b>MONTHS</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In months after the day of issuing.
     * <!-- end-model-doc -->
     * @see #MONTHS
     * @generated
     * @ordered
     */
    public static final int MONTHS_VALUE = 2;

    /**
     * An array of all the '<em><b>Moment Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final MomentKind[] VALUES_ARRAY =
        new MomentKind[] {
            FIXED,
            DAYS,
            MONTHS,
        };

    /**
     * A public read-only list of all the '<em><b>Moment Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<MomentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Moment Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MomentKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MomentKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Moment Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MomentKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MomentKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Moment Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MomentKind get(int value) {
        switch (value) {
            case FIXED_VALUE: return FIXED;
            case DAYS_VALUE: return DAYS;
            case MONTHS_VALUE: return MONTHS;
        }
        return null;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final int value;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final String name;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final String literal;

    /**
     * Only this class can construct instances.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private MomentKind(int value, String name, String literal) {
        this.value = value;
        this.name = name;
        this.literal = literal;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getValue() {
      return value;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
      return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLiteral() {
      return literal;
    }

    /**
     * Returns the literal value of the enumerator, which is its string representation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        return literal;
    }

} //MomentKind

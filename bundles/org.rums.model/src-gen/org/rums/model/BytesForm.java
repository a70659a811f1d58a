/**
 */
package org.rums.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bytes Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How fixed bytes were given.
 * <!-- end-model-doc -->
 * @see org.rums.model.RumsPackage#getBytesForm()
 * @generated
 */
public enum BytesForm implements Enumerator {
    /**
     * The '<em><b>HEX</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As hexadecimal digits.
     * <!-- end-model-doc -->
     * @see #HEX_VALUE
     * @generated
     * @ordered
     */
    HEX(0, "HEX", "HEX"),

    /**
     * The '<em><b>TEXT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As text, kept as UTF-8.
     * <!-- end-model-doc -->
     * @see #TEXT_VALUE
     * @generated
     * @ordered
     */
    TEXT(1, "TEXT", "TEXT"),

    /**
     * The '<em><b>FILE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * From a file.
     * <!-- end-model-doc -->
     * @see #FILE_VALUE
     * @generated
     * @ordered
     */
    FILE(2, "FILE", "FILE");

    /**
     * The '<em><b>HEX</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As hexadecimal digits.
     * <!-- end-model-doc -->
     * @see #HEX
     * @generated
     * @ordered
     */
    public static final int HEX_VALUE = 0;

    /**
     * The '<em><b>TEXT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As text, kept as UTF-8.
     * <!-- end-model-doc -->
     * @see #TEXT
     * @generated
     * @ordered
     */
    public static final int TEXT_VALUE = 1;

    /**
     * The '<em><b>FILE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * From a file.
     * <!-- end-model-doc -->
     * @see #FILE
     * @generated
     * @ordered
     */
    public static final int FILE_VALUE = 2;

    /**
     * An array of all the '<em><b>Bytes Form</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final BytesForm[] VALUES_ARRAY =
        new BytesForm[] {
            HEX,
            TEXT,
            FILE,
        };

    /**
     * A public read-only list of all the '<em><b>Bytes Form</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<BytesForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Bytes Form</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesForm get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            BytesForm result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Bytes Form</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesForm getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            BytesForm result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Bytes Form</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesForm get(int value) {
        switch (value) {
            case HEX_VALUE: return HEX;
            case TEXT_VALUE: return TEXT;
            case FILE_VALUE: return FILE;
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
    private BytesForm(int value, String name, String literal) {
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

} //BytesForm

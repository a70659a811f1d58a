/**
 */
package org.rums.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bytes Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a parameter of bytes is.
 * <!-- end-model-doc -->
 * @see org.rums.model.RumsPackage#getBytesKind()
 * @generated
 */
public enum BytesKind implements Enumerator {
    /**
     * The '<em><b>TEXT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text, kept as UTF-8.
     * <!-- end-model-doc -->
     * @see #TEXT_VALUE
     * @generated
     * @ordered
     */
    TEXT(0, "TEXT", "TEXT"),

    /**
     * The '<em><b>BYTES</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes, given as hexadecimal digits.
     * <!-- end-model-doc -->
     * @see #BYTES_VALUE
     * @generated
     * @ordered
     */
    BYTES(1, "BYTES", "BYTES"),

    /**
     * The '<em><b>PASSWORD</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A password, never shown.
     * <!-- end-model-doc -->
     * @see #PASSWORD_VALUE
     * @generated
     * @ordered
     */
    PASSWORD(2, "PASSWORD", "PASSWORD");

    /**
     * The '<em><b>TEXT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text, kept as UTF-8.
     * <!-- end-model-doc -->
     * @see #TEXT
     * @generated
     * @ordered
     */
    public static final int TEXT_VALUE = 0;

    /**
     * The '<em><b>BYTES</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bytes, given as hexadecimal digits.
     * <!-- end-model-doc -->
     * @see #BYTES
     * @generated
     * @ordered
     */
    public static final int BYTES_VALUE = 1;

    /**
     * The '<em><b>PASSWORD</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A password, never shown.
     * <!-- end-model-doc -->
     * @see #PASSWORD
     * @generated
     * @ordered
     */
    public static final int PASSWORD_VALUE = 2;

    /**
     * An array of all the '<em><b>Bytes Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final BytesKind[] VALUES_ARRAY =
        new BytesKind[] {
            TEXT,
            BYTES,
            PASSWORD,
        };

    /**
     * A public read-only list of all the '<em><b>Bytes Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<BytesKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Bytes Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            BytesKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Bytes Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            BytesKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Bytes Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static BytesKind get(int value) {
        switch (value) {
            case TEXT_VALUE: return TEXT;
            case BYTES_VALUE: return BYTES;
            case PASSWORD_VALUE: return PASSWORD;
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
    private BytesKind(int value, String name, String literal) {
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

} //BytesKind

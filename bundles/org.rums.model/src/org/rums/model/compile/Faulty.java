package org.rums.model.compile;

/** A profile cannot be compiled, with the reason in English; a refusal at the border of the package. */
final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    Faulty(String detail) {
        super(detail);
    }
}

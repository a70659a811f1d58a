package org.rums.core.json;

/** A text is no JSON, or larger than its reader takes. The message quotes nothing of the text, which may be secret. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final boolean tooLarge;

    JsonException(String what, JsonValue.Place place, boolean tooLarge) {
        super(place + ": " + what);
        this.line = place.line();
        this.column = place.column();
        this.tooLarge = tooLarge;
    }

    /** Returns where reading ended. */
    public JsonValue.Place place() {
        return new JsonValue.Place(line, column);
    }

    /** Tells whether it is well formed so far, and more than the reader takes. */
    public boolean tooLarge() {
        return tooLarge;
    }
}

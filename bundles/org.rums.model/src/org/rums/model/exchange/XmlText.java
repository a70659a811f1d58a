package org.rums.model.exchange;

/** Which texts XML can carry, and hence a profile's file. Source: XML 1.0, section 2.2. */
final class XmlText {
    private XmlText() {}

    static boolean holds(String text) {
        return text.codePoints().allMatch(XmlText::holds);
    }

    private static boolean holds(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}

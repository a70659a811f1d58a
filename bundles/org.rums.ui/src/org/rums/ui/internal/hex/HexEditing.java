package org.rums.ui.internal.hex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;

/** Moves the caret over a content and edits what is under it: all that a hex editor does, without a widget. */
public final class HexEditing {
    private static final int HIGH = 0xF0;
    private static final int LOW = 0x0F;

    private final List<Consumer<HexCaret>> followers = new ArrayList<>();
    private final List<Consumer<String>> refusals = new ArrayList<>();
    private HexContent content;
    private HexCaret caret = HexCaret.START;
    private boolean typing;

    HexEditing(HexContent content) {
        this.content = content;
    }

    /** Takes another content; the caret stays as far as there are bytes. */
    public void setContent(HexContent other) {
        content = other;
        refresh();
    }

    /** Reads the content anew after it was changed from elsewhere. */
    public void refresh() {
        moved(caret.within(content.size()));
    }

    /** Returns what is edited. */
    public HexContent content() {
        return content;
    }

    /** Returns the caret. */
    public HexCaret caret() {
        return caret;
    }

    /** Calls somebody after each move of the caret and each edit. */
    public void follow(Consumer<HexCaret> follower) {
        followers.add(follower);
    }

    /** Hands on the sentence that says why something was not done. */
    public void onRefusal(Consumer<String> listener) {
        refusals.add(listener);
    }

    void move(HexMove move, boolean extend, int perLine, int page) {
        goTo(move.from(caret.offset(), perLine, page, content.size()), extend);
    }

    void goTo(int offset, boolean extend) {
        typing = false;
        moved(extend ? caret.extendTo(offset, content.size()) : caret.moveTo(offset, content.size()));
    }

    void column(HexColumn column) {
        typing = false;
        moved(caret.in(column));
    }

    /** Selects a range and moves the caret to its last byte. */
    public void select(int start, int length) {
        typing = false;
        moved(caret.select(start, length, content.size()));
    }

    /** Selects all bytes. */
    public void selectAll() {
        select(0, content.size());
    }

    /** Selects the object under the caret. */
    void selectObject() {
        content.regions().stream()
                .filter(region -> region.contains(caret.offset()))
                .findFirst()
                .ifPresent(region -> select(region.start(), region.length()));
    }

    /** Types a character: a hexadecimal digit among digits, any printable one among text. */
    void type(char character) {
        if (caret.column() == HexColumn.TEXT) {
            typeText(character);
        } else {
            int digit = Character.digit(character, 16);
            if (digit >= 0) {
                typeDigit(digit);
            } else {
                refuse(HexMessages.NoDigit);
            }
        }
    }

    private void typeText(char character) {
        byte[] bytes = String.valueOf(character).getBytes(StandardCharsets.UTF_8);
        int at = caret.first();
        if (write(at, bytes, typing)) {
            moved(caret.moveTo(at + bytes.length, content.size()));
            typing = true;
        }
    }

    private void typeDigit(int digit) {
        int at = caret.first();
        if (at >= content.size()) {
            refuse(HexMessages.NoByte);
            return;
        }
        int old = Math.max(0, content.valueAt(at));
        int value = caret.low() ? old & HIGH | digit : old & LOW | digit << 4;
        if (write(at, new byte[] {(byte) value}, typing || caret.low())) {
            moved(
                    caret.low()
                            ? caret.moveTo(at + 1, content.size())
                            : caret.moveTo(at, content.size()).onLowDigit());
            typing = true;
        }
    }

    /** Pastes bytes or a text over what is there, from the first selected byte on. */
    void paste(String text) {
        byte[] bytes = HexText.pasted(text, caret.column());
        int at = caret.first();
        if (bytes.length > 0 && write(at, bytes, false)) {
            moved(caret.moveTo(at + bytes.length, content.size()));
        }
    }

    /** Overwrites the selected bytes with zeros. */
    void clear() {
        if (selected().isPresent()) {
            write(caret.first(), new byte[caret.length()], false);
            moved(caret);
        } else {
            refuse(HexMessages.NotSet);
        }
    }

    /** Returns the selected bytes as hexadecimal digits; empty, with a refusal, where not all of them are known. */
    Optional<String> copy() {
        return told(selected().map(HexText::format));
    }

    /** Returns the selected bytes as text; empty, with a refusal, where not all of them are known. */
    Optional<String> copyText() {
        return told(selected().map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    private Optional<String> told(Optional<String> copied) {
        if (copied.isEmpty()) {
            refuse(HexMessages.NotSet);
        }
        return copied;
    }

    private Optional<byte[]> selected() {
        byte[] bytes = new byte[caret.length()];
        for (int i = 0; i < bytes.length; i++) {
            int offset = caret.first() + i;
            if (offset >= content.size() || content.valueAt(offset) < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) content.valueAt(offset);
        }
        return Optional.of(bytes);
    }

    /** Looks for digits or text and selects what it finds. */
    boolean find(String text, boolean forward) {
        HexSearch search = HexSearch.of(text);
        int from = caret.first();
        Optional<HexSearch.Hit> hit = forward ? search.after(content, from) : search.before(content, from);
        hit.ifPresentOrElse(
                found -> select(found.offset(), found.length()), () -> refuse(NLS.bind(HexMessages.NotFound, text)));
        return hit.isPresent();
    }

    private boolean write(int offset, byte[] bytes, boolean goesOn) {
        int room = content.size() - offset;
        Optional<String> why = bytes.length > room
                ? Optional.of(NLS.bind(HexMessages.NoRoom, bytes.length, room))
                : content.write(offset, bytes, goesOn);
        typing = false;
        why.ifPresent(this::refuse);
        return why.isEmpty();
    }

    private void refuse(String why) {
        refusals.forEach(listener -> listener.accept(why));
    }

    private void moved(HexCaret next) {
        caret = next;
        followers.forEach(follower -> follower.accept(next));
    }
}

package org.rums.core.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes the vector files docs/vectors/text-*.json; what is expected follows from how each case is made. */
final class TextVectors {
    private static final HexFormat HEX = HexFormat.of();

    private final Random random = new Random(20_201_124);
    private final List<Object> cases = new ArrayList<>();

    private TextVectors() {}

    /** All files: name and content. */
    static Map<String, Object> all() {
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("text-field", new TextVectors().field());
        files.put("text-lengths", new TextVectors().lengths());
        files.put("text-reading", new TextVectors().reading());
        files.put("text-repair", new TextVectors().repair());
        files.put("text-refused", new TextVectors().refused());
        files.put("text-armour", new TextVectors().armour());
        files.put("text-finder", new TextVectors().finder());
        return files;
    }

    private Map<String, Object> field() {
        List<Object> powers = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            powers.add((long) Gf32.exp(i));
        }
        for (int n : new int[] {7, 24, 25, 26, 30, 31}) {
            byte[] word = ReedSolomonTest.randomCodeword(random, n);
            List<Object> data = new ArrayList<>();
            List<Object> parity = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                (i < n - 6 ? data : parity).add((long) word[i]);
            }
            cases.add(map("name", "block-" + n, "data", data, "parity", parity));
        }
        Map<String, Object> file = file("powers of alpha; parity of single blocks", "2.3");
        file.put("powers", powers);
        file.put("cases", cases);
        return file;
    }

    private Map<String, Object> lengths() {
        for (Kind kind : List.of(Kind.TRANSACTION_KEY, Kind.CONFIRMATION_CODE)) {
            Samples.Sample sample = new Samples.Sample(kind, Samples.fixedBody(random));
            decoded("48-" + kind.letter(), sample.text(), sample, false, List.of());
        }
        Samples.Sample zeros = new Samples.Sample(Kind.TRANSACTION_KEY, new byte[22]);
        decoded("48-zeros", zeros.text(), zeros, false, List.of());
        for (int i = 0; i < Samples.PLAINTEXTS.length; i++) {
            Samples.Sample sample = activation(Samples.PLAINTEXTS[i]);
            decoded(Samples.LENGTHS[i] + "-A", sample.text(), sample, false, List.of());
        }
        return finish("every length; the input is exactly what a writer makes of the body", "2");
    }

    private Map<String, Object> reading() {
        byte[] body = HEX.parseHex("20012345006789ab01cdef0101feedc0de0110410844");
        Samples.Sample sample = new Samples.Sample(Kind.TRANSACTION_KEY, body);
        String text = sample.text();
        Locale turkish = Locale.forLanguageTag("tr");
        clean("no-separators", Samples.bare(text), sample);
        clean("pairs", ShortForm.grouped(text), sample);
        clean("lower-case", text.toLowerCase(Locale.ROOT), sample);
        clean("letters-for-digits", text.replace('1', 'I').replace('0', 'O'), sample);
        clean("small-letters-for-digits", text.replace('1', 'l').replace('0', 'o'), sample);
        clean("turkish-lower-case", text.replace('1', 'I').toLowerCase(turkish), sample);
        clean("turkish-upper-case", text.replace('1', 'i').toUpperCase(turkish), sample);
        clean("dotted-capital-lowered", text.replace('1', '\u0130').toLowerCase(Locale.ROOT), sample);
        clean("typographic-dashes", text.replaceFirst("-", "\u2013").replaceFirst("-", "\u2212"), sample);
        clean("no-break-spaces", text.replace('-', '\u00A0'), sample);
        clean("invisible", "\uFEFF" + text.replace("-", "\u200B-\u00AD\u200D"), sample);
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        clean("full-width", wide.toString(), sample);
        clean("quoted", "> " + text.substring(0, 25) + "\r\n> > " + text.substring(25) + "\r\n>", sample);
        clean("line-in-a-group", text.substring(0, 22) + "\n" + text.substring(22), sample);
        return finish("other ways of writing a text; nothing is a repair", "3");
    }

    private Map<String, Object> repair() {
        Samples.Sample key = new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(random));
        Samples.Sample code = activation(16);
        changed("wrong-kind-letter", key, false, Map.of(0, 'A'));
        changed("unreadable-kind-letter", key, false, Map.of(0, '?'));
        changed("two-errors-and-one-erasure-in-each-block", code, false, places(code, "x10 x11 x24 x25 ?40 ?41"));
        changed("five-erasures-in-a-block", code, false, places(code, "?0 ?2 ?4 ?6 ?58"));
        changed("u-is-an-erasure", code, false, Map.of(12, 'U'));
        changed("three-errors-in-a-block", code, true, places(code, "x1 x21 x59"));
        changed("two-errors-and-two-erasures-in-a-block", code, true, places(code, "x1 x21 ?31 ?59"));
        changed("six-erasures-in-a-block", code, true, places(code, "?1 ?3 ?5 ?7 ?9 ?11"));
        changed("six-erasures-in-each-of-four-blocks", activation(48), true, firstErased(24));
        String bare = Samples.bare(key.text());
        int p = firstPair(bare);
        changed("neighbours-swapped", key, false, Map.of(p, bare.charAt(p + 1), p + 1, bare.charAt(p)));
        String text = code.text();
        String symbol = text.substring(11, 12);
        decoded("one-lost", text.substring(0, 11) + text.substring(12), code, true, List.of(lost(9, symbol)));
        decoded(
                "one-surplus",
                text.substring(0, 12) + "?" + text.substring(12),
                code,
                true,
                List.of(repair(10, "?", "")));
        decoded("sixty-one-symbols", text + "-?", code, true, List.of(repair(59, "?", "")));
        return finish("what is repaired, and whether the user is asked", "4");
    }

    private Map<String, Object> refused() {
        Samples.Sample key = new Samples.Sample(Kind.CONFIRMATION_CODE, Samples.fixedBody(random));
        Samples.Sample code = activation(13);
        String bare = Samples.bare(code.text());
        refusedCase("nothing", "", TextProblem.EMPTY);
        refusedCase("only-separators", "> - \u200B\r\n> ", TextProblem.EMPTY);
        refusedCase("half", code.text().substring(0, 34), TextProblem.LENGTH);
        refusedCase("sixty-four-symbols", Samples.regroup(bare + "00000000"), TextProblem.LENGTH);
        refusedCase("two-hundred-symbols", "A".repeat(200), TextProblem.LENGTH);
        String seven = bare;
        for (int p = 1; p < 15; p += 2) {
            seven = Samples.set(seven, p, '?');
        }
        refusedCase("seven-erasures-in-a-block", Samples.regroup(seven), TextProblem.DAMAGED);
        byte[] padded = ShortFormTest.symbols(code.text());
        padded[43] |= 1;
        refusedCase("padding-bit-set", ShortFormTest.withParity(padded), TextProblem.PADDING);
        byte[] letter = ShortFormTest.symbols(key.text());
        letter[0] = 31;
        refusedCase("no-such-kind", ShortFormTest.withParity(letter), TextProblem.KIND);
        letter[0] = 10;
        refusedCase("activation-code-of-48-symbols", ShortFormTest.withParity(letter), TextProblem.KIND);
        return finish("what is refused, and with which name", "5");
    }

    private Map<String, Object> armour() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Box", "4711");
        headers.put("Comment", "caf\u00e9");
        byte[] payload = new byte[100];
        random.nextBytes(payload);
        String text = armoured(Kind.ACTIVATION_CODE, headers, payload);
        file("written", text, Kind.ACTIVATION_CODE, headers, payload);
        file("quoted-crlf", "> " + text.replace("\n", "\r\n> "), Kind.ACTIVATION_CODE, headers, payload);
        file("double-spaced", text.replace("\n", "\n\n"), Kind.ACTIVATION_CODE, headers, payload);
        byte[] one = {0};
        file("one-byte", armoured(Kind.CONFIRMATION_CODE, Map.of(), one), Kind.CONFIRMATION_CODE, Map.of(), one);
        byte[] digits = HEX.parseHex("313233343536373839");
        file("check-value", armoured(Kind.TRANSACTION_KEY, Map.of(), digits), Kind.TRANSACTION_KEY, Map.of(), digits);
        refusedCase("not-armoured", "Dear all", TextProblem.EMPTY);
        refusedCase("prose-before", "Dear all,\n" + text, TextProblem.EMPTY);
        refusedCase("prose-after", text + "regards\n", TextProblem.DAMAGED);
        refusedCase("no-end", text.substring(0, text.indexOf("-----END")), TextProblem.DAMAGED);
        refusedCase("no-checksum", text.replaceFirst("\n=.{4}\n", "\n"), TextProblem.DAMAGED);
        refusedCase("other-end", text.replace("END RUMS ACTIVATION", "END RUMS CONFIRMATION"), TextProblem.DAMAGED);
        refusedCase("unknown-kind", text.replace("ACTIVATION CODE", "PRIVATE KEY"), TextProblem.KIND);
        refusedCase("header-twice", text.replace("Comment:", "box:"), TextProblem.DAMAGED);
        refusedCase("header-with-bidi-override", text.replace("4711", "47\u202E11"), TextProblem.DAMAGED);
        refusedCase(
                "bits-behind-the-end",
                armoured(Kind.CONFIRMATION_CODE, Map.of(), one).replace("AA==", "AB=="),
                TextProblem.DAMAGED);
        refusedCase(
                "no-padding",
                armoured(Kind.CONFIRMATION_CODE, Map.of(), one).replace("AA==", "AA"),
                TextProblem.DAMAGED);
        return finish("the file form", "6");
    }

    private Map<String, Object> finder() {
        Samples.Sample key = new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(random));
        Samples.Sample code = activation(11);
        String file = armoured(Kind.ACTIVATION_CODE, Map.of(), new byte[60]).strip();
        String wrapped = key.text().substring(0, 30) + "\r\n> " + key.text().substring(30);
        found("one-in-prose", "Dear Ann,\nthe code is ", code.text(), ". Take care!\n");
        found("quoted-and-wrapped", "> the key:\r\n> ", wrapped, "\r\n> bye\r\n");
        found("spaces-between-words", "Take that code ", code.text().replace('-', ' '), " and go");
        found("two-and-a-file", "a: ", key.text(), "\nb: ", code.text(), "\n", file, "\n");
        String cut = armoured(Kind.ACTIVATION_CODE, Map.of("Box", "4F21-09AC"), new byte[60])
                .strip();
        cut = cut.substring(0, cut.lastIndexOf("\n="));
        found("a-file-cut-off", "Hello,\n\n", cut, "\n\nRegards, Ann");
        found("prose", "On 2026-11-24 we send the code for your box with order 4711-0815-2026-0003.");
        return finish("what is found in a mail; start is an offset in UTF-16 units", "7");
    }

    private Samples.Sample activation(int plaintext) {
        return new Samples.Sample(Kind.ACTIVATION_CODE, Samples.activationBody(random, plaintext));
    }

    private void clean(String name, String input, Samples.Sample sample) {
        decoded(name, input, sample, false, List.of());
    }

    private void changed(String name, Samples.Sample sample, boolean consent, Map<Integer, Character> changes) {
        String bare = Samples.bare(sample.text());
        StringBuilder damaged = new StringBuilder(bare);
        List<Object> repairs = new ArrayList<>();
        changes.keySet().stream().sorted().forEach(p -> {
            damaged.setCharAt(p, changes.get(p));
            repairs.add(repair(p, changes.get(p).toString(), bare.substring(p, p + 1)));
        });
        decoded(name, Samples.regroup(damaged.toString()), sample, consent, repairs);
    }

    /** Places such as "x3 ?5": 3 gets another symbol, 5 a question mark. */
    private static Map<Integer, Character> places(Samples.Sample sample, String places) {
        String bare = Samples.bare(sample.text());
        Map<Integer, Character> changes = new LinkedHashMap<>();
        for (String place : places.split(" ")) {
            int p = Integer.parseInt(place.substring(1));
            changes.put(
                    p,
                    place.charAt(0) == '?'
                            ? '?'
                            : Samples.change(bare, p, 1 + p % 7).charAt(p));
        }
        return changes;
    }

    private static Map<Integer, Character> firstErased(int count) {
        Map<Integer, Character> changes = new LinkedHashMap<>();
        for (int p = 0; p < count; p++) {
            changes.put(p, '?');
        }
        return changes;
    }

    private static int firstPair(String bare) {
        int p = 5;
        while (bare.charAt(p) == bare.charAt(p + 1)) {
            p++;
        }
        return p;
    }

    private static Map<String, Object> lost(int position, String corrected) {
        return repair(position, "", corrected);
    }

    static Map<String, Object> repair(int position, String read, String corrected) {
        return map(
                "position",
                (long) position,
                "group",
                position / 4 + 1L,
                "character",
                position % 4 + 1L,
                "read",
                read,
                "corrected",
                corrected);
    }

    private void decoded(String name, String input, Samples.Sample sample, boolean consent, List<Object> repairs) {
        cases.add(map(
                "name", name,
                "input", input,
                "outcome", "decoded",
                "kind", sample.kind().name(),
                "body", HEX.formatHex(sample.body()),
                "needsConsent", consent,
                "repairs", repairs));
    }

    private void file(String name, String input, Kind kind, Map<String, String> headers, byte[] payload) {
        cases.add(map(
                "name",
                name,
                "input",
                input,
                "outcome",
                "decoded",
                "kind",
                kind.name(),
                "headers",
                headers,
                "payload",
                HEX.formatHex(payload)));
    }

    private void refusedCase(String name, String input, TextProblem problem) {
        cases.add(map("name", name, "input", input, "outcome", "refused", "problem", problem.name()));
    }

    private void found(String name, String... parts) {
        List<Object> found = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            String form = parts[i].startsWith("-----") ? "FILE" : "SHORT";
            long start = String.join("", List.of(parts).subList(0, i)).length();
            found.add(map("start", start, "form", form, "text", parts[i]));
        }
        cases.add(map("name", name, "input", String.join("", parts), "found", found));
    }

    private static String armoured(Kind kind, Map<String, String> headers, byte[] payload) {
        try {
            return Armour.encode(kind, headers, payload);
        } catch (TextException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> finish(String what, String section) {
        Map<String, Object> file = file(what, section);
        file.put("cases", cases);
        return file;
    }

    private static Map<String, Object> file(String what, String section) {
        return map("what", what, "specification", "docs/protocol/text.md, section " + section);
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

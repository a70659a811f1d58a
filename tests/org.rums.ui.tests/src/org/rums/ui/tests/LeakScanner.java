package org.rums.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks for texts and bytes in files, their names, and what is compressed in them: as they are, in UTF-16, in hexadecimal
 * and in base64.
 */
final class LeakScanner {
    private static final int PREFIX = 4;
    private static final int MAX_INFLATED = 32 << 20;
    private static final int MAX_DEPTH = 3;
    private static final int ZIP_HEADER = 30;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private record Needle(String what, byte[] bytes) {}

    private final Map<Integer, List<Needle>> needles = new HashMap<>();
    private final boolean[] beginnings = new boolean[1 << 16];

    /** Makes a scanner for things by what they are: texts in UTF-8, or bytes. */
    LeakScanner(Map<String, byte[]> wanted) {
        wanted.forEach(this::add);
    }

    private void add(String what, byte[] bytes) {
        encodings(what, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            for (Charset charset : CHARSETS) {
                encodings(what + " in " + charset, text.getBytes(charset));
            }
        }
    }

    private void encodings(String what, byte[] bytes) {
        needle(what, bytes);
        for (HexFormat hex : List.of(HexFormat.of(), HexFormat.ofDelimiter(" "), HexFormat.ofDelimiter(":"))) {
            texts(what + " in hexadecimal", hex.formatHex(bytes));
            texts(what + " in hexadecimal", hex.withUpperCase().formatHex(bytes));
        }
        for (Base64.Encoder base64 : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            for (int before = 0; before < 3; before++) {
                byte[] shifted = new byte[before + bytes.length];
                System.arraycopy(bytes, 0, shifted, before, bytes.length);
                String whole = base64.encodeToString(shifted);
                texts(what + " in base64", whole.substring((before * 8 + 5) / 6, shifted.length * 8 / 6));
            }
        }
    }

    private void texts(String what, String text) {
        CHARSETS.forEach(charset -> needle(what, text.getBytes(charset)));
    }

    private void needle(String what, byte[] bytes) {
        beginnings[beginning(bytes, 0)] = true;
        needles.computeIfAbsent(prefix(bytes, 0), key -> new ArrayList<>()).add(new Needle(what, bytes));
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int prefix(byte[] bytes, int at) {
        return beginning(bytes, at) << 16 | beginning(bytes, at + 2);
    }

    /** Returns what was found, as sentences without what it is. */
    List<String> scan(Path folder) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(path).toString();
                look(name.getBytes(StandardCharsets.UTF_8), "the name of " + path.getFileName(), MAX_DEPTH, found);
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    look(Files.readAllBytes(path), name, 0, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private void look(byte[] bytes, String where, int depth, TreeSet<String> found) {
        for (int at = 0; at + PREFIX <= bytes.length; at++) {
            int beginning = beginning(bytes, at);
            if (beginnings[beginning]) {
                for (Needle needle : needles.getOrDefault(prefix(bytes, at), List.of())) {
                    if (isAt(bytes, at, needle.bytes())) {
                        found.add(where + ": " + needle.what());
                    }
                }
            }
            if (depth < MAX_DEPTH) {
                byte[] inflated = inflated(bytes, at, beginning);
                if (inflated.length > 0) {
                    look(inflated, where + " (compressed)", depth + 1, found);
                }
            }
        }
    }

    private static boolean isAt(byte[] bytes, int at, byte[] needle) {
        int end = at + needle.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, needle, 0, needle.length);
    }

    /** What is compressed at a place: by zip, gzip or zlib; nothing where nothing is. */
    private static byte[] inflated(byte[] bytes, int at, int beginning) {
        try {
            if (beginning == 0x504B && at + ZIP_HEADER <= bytes.length && bytes[at + 2] == 3 && bytes[at + 8] == 8) {
                int skipped = ZIP_HEADER + little(bytes, at + 26) + little(bytes, at + 28);
                return all(new InflaterInputStream(rest(bytes, at + skipped), new Inflater(true)));
            }
            if (beginning == 0x1F8B && bytes[at + 2] == 8) {
                return all(new GZIPInputStream(rest(bytes, at)));
            }
            if (bytes[at] == 0x78 && beginning % 31 == 0) {
                return all(new InflaterInputStream(rest(bytes, at)));
            }
        } catch (IOException e) {
            return new byte[0];
        }
        return new byte[0];
    }

    private static int little(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static InputStream rest(byte[] bytes, int from) {
        int start = Math.min(from, bytes.length);
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    /** As much as can be inflated. */
    private static byte[] all(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8_192];
        try (in) {
            for (int read = in.read(part); read > 0 && out.size() < MAX_INFLATED; read = in.read(part)) {
                out.write(part, 0, read);
            }
        } catch (IOException e) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}

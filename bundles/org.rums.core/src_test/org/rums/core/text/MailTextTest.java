package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Codes in raw mails, whatever encoding carried them. */
class MailTextTest {
    private static final String SHORT =
            new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(new Random(3))).text();

    /** Quoted-printable as mailers write it: soft breaks wherever the line is full, bytes above 126 and = escaped. */
    private static String quoted(String text, String end) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            String piece =
                    each == '\n' ? end : each > 32 && each < 127 && each != '=' ? "" + (char) each : escaped(each);
            if (each == ' ') {
                piece = " ";
            }
            if (column + piece.length() > 30 && each != '\n') {
                out.append('=').append(end);
                column = 0;
            }
            out.append(piece);
            column = each == '\n' ? 0 : column + piece.length();
        }
        return out.toString();
    }

    private static String escaped(byte each) {
        return String.format("=%02X", each & 0xFF);
    }

    private static String base64(String text, String end) {
        return Base64.getMimeEncoder(76, end.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String armour() throws TextException {
        return Armour.encode(Kind.ACTIVATION_CODE, Map.of("Box", "1"), new byte[200]);
    }

    /** Two parts that say the same and an attachment, as mailers send them. */
    private static String multipart(String end) throws TextException {
        String text = "Grüße,\n\nthe key is " + SHORT + " and 1 + 1 = 2\n-- \nAnn\n";
        return String.join(
                end,
                "From: Ann <ann@example.com>",
                "Subject: =?utf-8?Q?Schl=C3=BCssel?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"b-1\"",
                "",
                "This is a mail of several parts.",
                "--b-1",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: Quoted-Printable",
                "",
                quoted(text, end),
                "--b-1",
                "Content-Type: text/html; charset=\"utf-8\"",
                "Content-Transfer-Encoding: base64",
                "",
                base64("<p>Grüße, <b>" + SHORT + "</b></p>", end),
                "--b-1",
                "Content-Disposition: attachment; filename=a.rac",
                "content-transfer-encoding:",
                " BASE64",
                "Content-Type: application/octet-stream",
                "",
                base64(armour(), end),
                "--b-1--",
                "");
    }

    @Test
    void textWithoutEncodedBodiesStaysAsItIs() throws TextException {
        for (String text : List.of(
                "",
                SHORT,
                armour(),
                "Content-Transfer-Encoding: 7bit\r\n\r\na=20b",
                "the Content-Transfer-Encoding: base64 of my mail\n\nQUJD")) {
            assertSame(text, MailText.plain(text));
        }
    }

    @Test
    void allPartsOfAMailAreDecodedWhateverItsLineEnds() throws TextException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String plain = MailText.plain(multipart(end));
            assertTrue(plain.contains("Grüße,\n\nthe key is " + SHORT + " and 1 + 1 = 2\n--\nAnn\n"), plain);
            assertTrue(plain.contains("<p>Grüße, <b>" + SHORT + "</b></p>"), plain);
            assertTrue(plain.contains("\n" + armour()), plain);
            assertEquals(
                    List.of(FoundCode.Form.SHORT, FoundCode.Form.SHORT, FoundCode.Form.FILE),
                    CodeFinder.find(plain).stream().map(FoundCode::form).toList());
        }
    }

    @Test
    void aBodyEndsWhereItsEncodingOrItsPartEnds() {
        String header = "Content-Transfer-Encoding: base64\n\n";
        assertEquals(header + "ABC\n\nplain -- words\n", MailText.plain(header + "QUJD\n\nplain -- words"));
        String quoted = "--x\nContent-Transfer-Encoding: quoted-printable\n\n";
        assertEquals(
                quoted + "a b\n--y\n--x--\n=20\n\n=20\n", MailText.plain(quoted + "a=20b\n--y\n--x--\n=20\n\n=20"));
    }

    @Test
    void theCharsetOfAPartIsHeeded() {
        String part = "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: quoted-printable\n\n";
        String latin = part.formatted("\"iso-8859-1\"");
        assertEquals(latin + "Gr\u00FC\u00DFe\u00A0da\n", MailText.plain(latin + "Gr=FC=DFe=A0da"));
        for (String other : List.of("utf-8", "x-unheard-of", "-:-")) {
            String utf = part.formatted(other);
            assertEquals(utf + "Gr\u00FC\n", MailText.plain(utf + "Gr=C3=\n=BC"));
        }
    }

    @Test
    void brokenEncodingsGiveWhatCanBeRead() {
        String quoted = "Content-Transfer-Encoding: quoted-printable\n\n";
        assertEquals(quoted + "a=b=4\n=G0 c\n", MailText.plain(quoted + "a=b=4\n=G0 c"));
        assertEquals(quoted + "a", MailText.plain(quoted + "a="));
        String base64 = "Content-Transfer-Encoding: base64\n\n";
        for (String cut : List.of("QUJDR", "QUJDRA", "QUJDRA==", "QUJDRA==\nQUJD")) {
            String plain = MailText.plain(base64 + cut);
            assertTrue(plain.startsWith(base64 + "ABC"), plain);
        }
    }

    @Test
    void truncatedMailsNeverFailAndNeverGrow() throws TextException {
        String mail = multipart("\r\n");
        for (int length = 0; length <= mail.length(); length++) {
            String plain = MailText.plain(mail.substring(0, length));
            assertTrue(plain.length() <= length + 4, "at " + length);
        }
    }

    @Test
    void changedMailsNeverFail() throws TextException {
        Random random = new Random(15);
        String mail = multipart("\n");
        String alphabet = "=-\n\r :AZaz09+/\u00FC\uD800Content-Transfer-Encoding: base64";
        for (int run = 0; run < 3000; run++) {
            StringBuilder changed = new StringBuilder(mail);
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                changed.setCharAt(random.nextInt(changed.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTrue(MailText.plain(changed.toString()).length() <= mail.length() + 40);
        }
    }

    @Test
    void hostileMailsTakeNoLongTime() {
        for (String piece : List.of(
                "Content-Transfer-Encoding: base64\n",
                "Content-Transfer-Encoding: base64\n\n",
                "--\nContent-Transfer-Encoding: quoted-printable\n\n",
                "Content-Transfer-Encoding:\t",
                "charset =",
                "=",
                "\n")) {
            String text = "Content-Transfer-Encoding: quoted-printable\n"
                    + piece.repeat(CodeFinder.MAX_TEXT / piece.length());
            assertTimeout(Duration.ofSeconds(20), () -> MailText.plain(text), piece);
        }
    }
}

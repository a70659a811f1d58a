package org.rums.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Profiles;

class ProfileXmiTest {
    private static final String OPEN = "<rums:UpdateProfile xmlns:rums=\"http://www.rums.org/model/1\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmi:version=\"2.0\" ";

    @TempDir
    Path folder;

    private static RefusedException damaged(String xmi) {
        return assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileXmi.read(xmi.getBytes(UTF_8)));
    }

    @Test
    void everyFeatureComesBackEqual() throws Exception {
        UpdateProfile profile = Profiles.everything();
        profile.setName("tab\t line\n cr\r quote\" <&> ü 😀  two ");
        try (Secret xmi = ProfileXmi.write(profile)) {
            assertTrue(EcoreUtil.equals(profile, ProfileXmi.read(xmi.bytes())));
        }
        assertNull(profile.eResource(), "writing leaves the profile where it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a/>",
                OPEN + ">",
                OPEN + "unknown='1'/>",
                OPEN + "><unknown/></rums:UpdateProfile>",
                OPEN + "revision='x'/>",
                OPEN + "models='PAPER'/>",
                OPEN + "savedAt='yesterday'/>",
                OPEN + "recipients='zz'/>",
                "<rums:BoxPicture xmlns:rums=\"http://www.rums.org/model/1\"/>",
                "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"x\"/>",
                OPEN + "><partitions href=\"other.xmi#/\"/></rums:UpdateProfile>",
                OPEN + "><partitions xsi:type='rums:BoxPicture'/></rums:UpdateProfile>",
                OPEN + "><partitions><changes/></partitions></rums:UpdateProfile>"
            })
    void whatIsNoProfileIsRefused(String xmi) {
        damaged(xmi);
    }

    @Test
    void twoProfilesAreNotOne() {
        String one = "<rums:UpdateProfile/>";
        damaged("<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:rums=\"http://www.rums.org/model/1\">" + one + one + "</xmi:XMI>");
    }

    @Test
    void aLaterVersionIsToldApartFromDamage() {
        String later = (OPEN + "/>").replace("model/1", "model/2");
        assertRefused(ResultCode.UNSUPPORTED_VERSION, () -> ProfileXmi.read(later.getBytes(UTF_8)));
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "top secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + OPEN + "name='&e;'/>";
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + OPEN
                + "name='&b;'/>";
        damaged(external);
        damaged(bomb);
    }

    @Test
    void nothingElseIsFetchedWhateverTheTextAsksFor() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            String place = "http://localhost:" + server.getLocalPort() + "/x";
            damaged("<x:A xmlns:x=\"" + place + "\"/>");
            damaged("<x:A xmlns:x=\"urn:x\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xsi:schemaLocation=\"urn:x " + place + "\"/>");
            damaged(OPEN + "><partitions href=\"" + place + "#/\"/></rums:UpdateProfile>");
            boolean asked = true;
            try {
                server.accept().close();
            } catch (SocketTimeoutException e) {
                asked = false;
            }
            assertFalse(asked);
        }
    }

    @Test
    void deepAndWideTextsAreRefused() {
        damaged("<a>".repeat(10_000));
        StringBuilder wide = new StringBuilder(OPEN);
        for (int i = 0; i < 1_000; i++) {
            wide.append("a").append(i).append("='' ");
        }
        damaged(wide + "/>");
        assertRefused(ResultCode.TOO_LARGE, () -> ProfileXmi.read(new byte[ProfileXmi.MAX + 1]));
    }

    @Test
    void aRefusalQuotesNothingOfTheContent() {
        RefusedException refused = damaged(OPEN + "name='geheim1' revision='geheim2'/>");
        for (Throwable each = refused; each != null; each = each.getCause()) {
            assertFalse(String.valueOf(each.getMessage()).contains("geheim"), each.getMessage());
        }
        assertTrue(refused.detail().contains("line 1"), refused.detail());
    }

    @Test
    void readingTheLargestTextTakesBoundedMemory() throws Exception {
        String element = "<parameters xsi:type='rums:NumberParameter'/>";
        int count = (ProfileXmi.MAX - 1_000) / element.length();
        byte[] large = (OPEN + ">" + element.repeat(count) + "</rums:UpdateProfile>").getBytes(UTF_8);
        Runtime.getRuntime().gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        UpdateProfile read = ProfileXmi.read(large);
        Runtime.getRuntime().gc();
        long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before;
        assertEquals(count, read.getParameters().size());
        assertTrue(kept < 20L * ProfileXmi.MAX, kept + " bytes");
    }
}

package org.rums.model.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.model.testkit.Colleague.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Profiles;

class ProfileResourceTest {
    @TempDir
    Path folder;

    private final Colleague anna = Colleague.named("Anna");

    @AfterEach
    void wipe() {
        anna.close();
    }

    private Path file() {
        return folder.resolve("rental.rup");
    }

    private ProfileResource resource() {
        ProfileResource resource = new ProfileResource(URI.createFileURI(file().toString()), anna, () -> NOW);
        new ResourceSetImpl().getResources().add(resource);
        return resource;
    }

    private UpdateProfile saved() throws IOException {
        UpdateProfile profile = Profiles.rental();
        ProfileResource resource = resource();
        resource.getContents().add(profile);
        resource.save(Map.of());
        return profile;
    }

    private static void assertRefusal(ResultCode code, IOException failure) {
        assertEquals(Optional.of(code), ProfileResource.refusal(failure).map(RefusedException::code));
    }

    @Test
    void savesAndLoadsThroughEmf() throws Exception {
        UpdateProfile profile = saved();
        ProfileResource resource = resource();
        resource.load(Map.of());
        assertTrue(EcoreUtil.equals(profile, resource.profile().orElseThrow()));
        assertEquals("Anna", resource.signer().orElseThrow().name());
        assertEquals(OptionalInt.of(1), anna.lastSeen(profile.getUuid()));
        assertFalse(new String(Files.readAllBytes(file()), ISO_8859_1).contains("Suite"));
    }

    @Test
    void loadsThroughAResourceSetWithAFactory() throws Exception {
        UpdateProfile profile = saved();
        ResourceSet set = new ResourceSetImpl();
        Resource.Factory factory = uri -> new ProfileResource(uri, anna, () -> NOW);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ProfileFile.EXTENSION, factory);
        Resource resource = set.getResource(URI.createFileURI(file().toString()), true);
        assertTrue(EcoreUtil.equals(profile, resource.getContents().get(0)));
        anna.lock(true);
        resource.unload();
        RuntimeException failure = assertThrows(RuntimeException.class, () -> set.getResource(resource.getURI(), true));
        assertEquals(
                Optional.of(ResultCode.VAULT_LOCKED),
                ProfileResource.refusal(failure).map(RefusedException::code));
    }

    @Test
    void anOlderRevisionLoadsAndIsNotSaved() throws Exception {
        saved();
        byte[] old = Files.readAllBytes(file());
        ProfileResource editor = resource();
        editor.load(Map.of());
        editor.save(Map.of());
        Files.write(file(), old);
        ProfileResource again = resource();
        again.load(Map.of());
        assertEquals(OptionalInt.of(2), again.newerSeen());
        assertRefusal(ResultCode.OLDER_REVISION, assertThrows(IOException.class, () -> again.save(Map.of())));
    }

    @Test
    void aRefusalArrivesAndNothingIsLoaded() throws Exception {
        saved();
        Files.write(file(), new byte[] {1, 2, 3});
        ProfileResource resource = resource();
        assertRefusal(ResultCode.NOT_A_PROFILE, assertThrows(IOException.class, () -> resource.load(Map.of())));
        assertTrue(resource.profile().isEmpty());
        ProfileResource large = resource();
        byte[] endless = new byte[ProfileFile.MAX + 10];
        assertRefusal(
                ResultCode.TOO_LARGE,
                assertThrows(IOException.class, () -> large.load(new ByteArrayInputStream(endless), Map.of())));
    }

    @Test
    void aFailingWriteIsNotRemembered() throws Exception {
        UpdateProfile profile = saved();
        ProfileResource resource = resource();
        resource.load(Map.of());
        Files.delete(file());
        Files.createDirectory(file());
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertEquals(OptionalInt.of(1), anna.lastSeen(profile.getUuid()));
        assertEquals(Optional.empty(), ProfileResource.refusal(new IOException("disk")));
    }

    @Test
    void aStreamGetsTheEncryptedBytes() throws Exception {
        saved();
        ProfileResource resource = resource();
        resource.load(Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertEquals(2, ProfileFile.open(out.toByteArray(), anna).profile().getRevision());
        ProfileResource empty = resource();
        assertThrows(IOException.class, () -> empty.save(new ByteArrayOutputStream(), Map.of()));
        assertArrayEquals(new Object[0], empty.getContents().toArray());
    }
}

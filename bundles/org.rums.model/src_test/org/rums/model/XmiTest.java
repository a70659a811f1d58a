package org.rums.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.Model;
import org.rums.core.licence.Verb;

class XmiTest {
    private static UpdateProfile profile() {
        RumsFactory factory = RumsFactory.eINSTANCE;
        UpdateProfile profile = factory.createUpdateProfile();
        profile.setName("Rental renewal 2027");
        profile.setUuid(new UUID(1, 2));
        profile.setSavedAt(Instant.ofEpochSecond(1_800_000_000));
        profile.getModels().add(Model.XS);
        profile.getRecipients().add(Bytes.ofHex("3003020101"));
        PartitionChange partition = factory.createPartitionChange();
        partition.setAppId(12);
        DateChange change = factory.createDateChange();
        DateValue end = factory.createDateValue();
        end.setDate(Instant.parse("2027-12-31T23:59:59Z"));
        change.setEnd(end);
        partition.getChanges().add(change);
        NumberChange runs = factory.createNumberChange();
        runs.setOperation(Verb.ADD);
        NumberValue amount = factory.createNumberValue();
        amount.setParameter("runs");
        runs.setValue(amount);
        partition.getChanges().add(runs);
        profile.getPartitions().add(partition);
        return profile;
    }

    private static byte[] write(UpdateProfile profile) throws IOException {
        Resource resource = new XMIResourceImpl();
        resource.getContents().add(EcoreUtil.copy(profile));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toByteArray();
    }

    @Test
    void aProfileReadsBackEqual() throws IOException {
        assertFalse(RumsPackage.eINSTANCE.getNsURI().isEmpty());
        UpdateProfile profile = profile();
        Resource resource = new XMIResourceImpl();
        resource.load(new ByteArrayInputStream(write(profile)), Map.of());
        assertTrue(EcoreUtil.equals(profile, resource.getContents().get(0)));
    }

    @Test
    void valuesAreReadableInTheFile() throws IOException {
        String text = new String(write(profile()), StandardCharsets.UTF_8);
        assertTrue(text.contains("<end date=\"2027-12-31T23:59:59Z\"/>"), text);
        assertTrue(text.contains("operation=\"ADD\""), text);
        assertEquals(1, text.split("3003020101", -1).length - 1, text);
    }
}

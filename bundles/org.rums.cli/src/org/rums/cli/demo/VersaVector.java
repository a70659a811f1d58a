package org.rums.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.core.box.BoxClient;
import org.rums.core.box.FormatData;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
import org.rums.core.transport.CancelToken;
import org.rums.virtualbox.Hardware;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.flash.FlashLayout;
import org.rums.virtualbox.flash.MemoryFlash;

/**
 * A Versa that is handed network licences: no issuer makes such a code, so it comes as a vector, made once for the first
 * transaction of a published evaluation box.
 *
 * <p>The box is built anew each time, in memory. Its mark is the one of the vector because its source of randomness gives
 * one byte for ever; nothing but this box of the demonstration has such a source.
 *
 * @param code the Activation Code of the vector
 */
record VersaVector(ActivationCode code) {
    /** The box: a BoxName that no journal gives out soon. */
    static final BoxId BOX = new BoxId(EvaluationKeys.DEVELOPER_ID, 0xFFFF_FFFEL);
    /** Counter of the transaction. */
    static final int COUNTER = 1;
    /** Every byte that the box draws. */
    static final byte DRAWN = 0x5A;
    /** The mark of the transaction. */
    static final long MARK = 0x5A5A_5A5AL;

    static VersaVector load() throws RefusedException {
        try (InputStream in = VersaVector.class.getResourceAsStream("versa-network-licences.rac.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return new VersaVector(ActivationCode.parse(
                    CodeReader.read(text, Kind.ACTIVATION_CODE).body()));
        } catch (IOException e) {
            throw new IllegalStateException("a resource of this program is missing", e);
        }
    }

    /** Builds the box, asks it for its transaction and applies the code. */
    Scene.Result play() throws RefusedException {
        FlashLayout layout = FlashLayout.standard();
        Hardware hardware = new Hardware(
                "versa", MemoryFlash.erased(layout.sectorSize(), layout.sectors()), layout, new OneByte(), () -> 0);
        VirtualBox.manufacture(hardware, Model.VERSA);
        Clock clock = Clock.fixed(Instant.ofEpochSecond(Scene.NOW), ZoneOffset.UTC);
        try (VirtualBox box = new VirtualBox(hardware)) {
            box.powerOn();
            try (BoxClient client = BoxClient.open(box.connect(), new SecureRandom(), clock, CancelToken.NEVER)) {
                format(client);
                client.request(true);
                return Scene.result(client.apply(code, Optional.empty()));
            }
        }
    }

    private static void format(BoxClient client) throws RefusedException {
        FullPartition program = FullPartition.of(Partition.of(Scene.APP, "Editor", ZoneSizes.NONE, List.of()));
        FormatData.Identity identity = new FormatData.Identity(BOX, 1, "versa", true, Scene.NOW);
        try (KeyRing ring = EvaluationKeys.keyRing();
                RekeyRoot root = EvaluationKeys.rekeyRoot();
                FormatData data = FormatData.of(identity, ring, root, List.of(program))) {
            client.format(data, client.info());
        }
    }

    /** Gives the same byte for ever. */
    private static final class OneByte extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, DRAWN);
        }
    }
}

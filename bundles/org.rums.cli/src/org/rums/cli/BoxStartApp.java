package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.rums.cli.order.Bytes;
import org.rums.cli.order.Names;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.UsageException;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.Lease;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the protected program: starts, runs some minutes, ends. */
@Command(name = "start-app")
final class BoxStartApp implements Callable<Integer> {
    private static final int MAX_APP_ID = 0xFFFF;
    private static final int MAX_MINUTES = 100_000;

    private final Context context;

    @Parameters(descriptionKey = "appid", paramLabel = "APPID")
    private String appId;

    @Option(names = "--network")
    private boolean network;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "0")
    private String minutes;

    @Option(names = "--password")
    private boolean password;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile = Optional.empty();

    @Mixin
    private BoxOptions box = new BoxOptions();

    @Mixin
    private RingOptions ring = new RingOptions();

    BoxStartApp(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        int app = (int) Names.number(appId, MAX_APP_ID);
        int time = (int) Names.number(minutes, MAX_MINUTES);
        KeyRings rings = new KeyRings(context);
        Optional<byte[]> secret = password || passwordFile.isPresent()
                ? Optional.of(new Bytes(rings.passphrases())
                        .password(passwordFile, context.messages().text("ask.application-password", app)))
                : Optional.empty();
        try (KeyRing keys = rings.ring(ring.choice());
                PluggedBox plugged = box.lookup(context).open(box.box());
                BoxAccess access = plugged.client().login(Role.USER, keys.userPassword())) {
            play(access, app, time, secret);
        } finally {
            secret.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        }
        return 0;
    }

    private Lease start(BoxAccess access, int app, Optional<byte[]> secret) throws RefusedException {
        try {
            return access.start(app, network, secret);
        } catch (RefusedException e) {
            if (e.code() == ResultCode.WRONG_APPLICATION_PASSWORD && secret.isEmpty()) {
                throw new UsageException("usage.app-password", app);
            }
            throw e;
        }
    }

    private void play(BoxAccess access, int app, int time, Optional<byte[]> secret) throws RefusedException {
        Lease lease = start(access, app, secret);
        context.output().put("appId", app);
        context.output().line(Style.GOOD, "app.started", app);
        lease.signature().ifPresent(bytes -> {
            context.output().put("signatureBytes", bytes.length);
            context.output().line("app.signature", bytes.length);
        });
        for (int i = 0; i < time; i++) {
            OptionalLong left = access.minute(lease.id());
            left.ifPresent(n -> context.output().put("minutesLeft", n));
        }
        if (time > 0) {
            context.output().line("app.ran", time);
        }
        access.stop(lease.id());
        context.output().line("app.ended", app);
    }
}

package org.rums.ui.internal.vault.passphrase;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Estimates in the background how hard what was typed last is to guess. What was typed before that is dropped. */
final class Estimation extends Job {
    private static final long PAUSE_MILLIS = 150;

    private final DoubleConsumer found;
    private Optional<StrengthMeter> meter = Optional.empty();
    private char[] typed = {};

    /**
     * Nothing to estimate yet.
     *
     * @param found gets the decimal logarithm of the number of guesses, in the background
     */
    Estimation(DoubleConsumer found) {
        super(PassphraseMessages.Measuring);
        this.found = found;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Estimates a passphrase soon; it is zeroed then. */
    void look(char[] passphrase) {
        cancel();
        Arrays.fill(exchange(passphrase), '\0');
        schedule(PAUSE_MILLIS);
    }

    private synchronized char[] exchange(char[] passphrase) {
        char[] before = typed;
        typed = passphrase;
        return before;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        char[] passphrase = exchange(new char[0]);
        if (meter.isEmpty()) {
            meter = Optional.of(StrengthMeter.load());
        }
        double guesses = meter.get().guesses(passphrase);
        Arrays.fill(passphrase, '\0');
        if (!monitor.isCanceled()) {
            found.accept(guesses);
        }
        return Status.OK_STATUS;
    }

    /** Ends it; nothing is kept. */
    void close() {
        cancel();
        Arrays.fill(exchange(new char[0]), '\0');
    }
}

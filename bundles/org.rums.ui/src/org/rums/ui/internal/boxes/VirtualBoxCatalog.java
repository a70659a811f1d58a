package org.rums.ui.internal.boxes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.Requested;
import org.rums.core.code.MatchTag;
import org.rums.core.key.BoxId;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;
import org.rums.core.text.ShortForm;
import org.rums.core.text.TextException;
import org.rums.ui.internal.Messages;
import org.rums.virtualbox.VirtualBoxes;

/**
 * The virtual boxes of a folder. A box is read when its state file has changed, so that it is free for other programs
 * nearly all the time; one that another program serves is asked each time.
 */
public final class VirtualBoxCatalog implements BoxCatalog {
    private static final String SUFFIX = ".box";

    private final Supplier<Path> folder;
    private final BoxLog log;
    private final SecureRandom random = new SecureRandom();
    private final Map<Path, Known> known = new HashMap<>();

    /**
     * The catalog of a folder.
     *
     * @param folder asked each time, since the user may choose another one
     * @param log gets a line for each exchange
     */
    public VirtualBoxCatalog(Supplier<Path> folder, BoxLog log) {
        this.folder = folder;
        this.log = log;
    }

    private record Known(Stamp stamp, BoxEntry entry) {}

    private record Stamp(long modified, long size) {
        private static final Stamp NONE = new Stamp(-1, -1);

        static Stamp of(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    @Override
    public synchronized List<BoxEntry> list() throws RefusedException {
        Path where = folder.get();
        VirtualBoxes boxes = new VirtualBoxes(where);
        List<BoxEntry> entries = new ArrayList<>();
        List<Path> present = new ArrayList<>();
        for (String name : boxes.names()) {
            Path file = where.resolve(name + SUFFIX);
            present.add(file);
            entries.add(entry(boxes, name, file));
        }
        known.keySet().retainAll(present);
        return List.copyOf(entries);
    }

    @Override
    public synchronized void forget() {
        known.replaceAll((file, last) -> new Known(Stamp.NONE, last.entry()));
    }

    private BoxEntry entry(VirtualBoxes boxes, String name, Path file) {
        Optional<Known> last = Optional.ofNullable(known.get(file));
        boolean served = Files.exists(boxes.socket(name));
        Stamp before = Stamp.of(file);
        boolean unchanged = last.filter(
                        old -> old.stamp().equals(before) && old.entry().condition() != Condition.BUSY)
                .isPresent();
        if (unchanged && !served) {
            return last.get().entry();
        }
        BoxEntry entry = read(boxes, name, last.map(Known::entry));
        if (!last.map(Known::entry).equals(Optional.of(entry))) {
            note(entry);
        }
        known.put(file, new Known(Stamp.of(file), entry));
        return entry;
    }

    private BoxEntry read(VirtualBoxes boxes, String name, Optional<BoxEntry> last) {
        try (BoxClient client = BoxClient.open(boxes.open(name), random)) {
            BoxInfo info = client.info();
            Optional<LicenceState> contents =
                    info.formatted() ? Optional.of(client.content().state()) : Optional.empty();
            return new BoxEntry(name, condition(info), Optional.of(info), contents, Optional.empty());
        } catch (RefusedException e) {
            BoxEntry old = last.orElseGet(
                    () -> new BoxEntry(name, Condition.SILENT, Optional.empty(), Optional.empty(), Optional.empty()));
            return old.in(condition(e.code()), e.getMessage());
        }
    }

    private static Condition condition(BoxInfo info) {
        return info.owner()
                .map(owner -> owner.secondsToWait() > 0 ? Condition.LOCKED : Condition.READY)
                .orElse(Condition.BLANK);
    }

    private static Condition condition(ResultCode code) {
        return switch (code) {
            case BOX_IN_USE -> Condition.BUSY;
            case STATE_FILE_DAMAGED -> Condition.DAMAGED;
            default -> Condition.SILENT;
        };
    }

    private void note(BoxEntry entry) {
        boolean fine = entry.condition() == Condition.READY || entry.condition() == Condition.BLANK;
        String text = fine
                ? Messages.bind(Messages.Log_Read, BoxWords.condition(entry), BoxWords.summary(entry))
                : entry.trouble().orElse(BoxWords.condition(entry));
        log.add(entry.title(), text, !fine);
    }

    @Override
    public String create(Model model, String label) throws RefusedException {
        Path where = folder.get();
        VirtualBoxes boxes = new VirtualBoxes(where);
        String place = NewPlace.of(label, boxes.names());
        return logged(place, Messages.Log_Created, () -> {
            synchronized (this) {
                boxes.create(place, model);
                try (BoxClient client = BoxClient.open(boxes.open(place), random)) {
                    new EvaluationFormat(where.resolveSibling("keyrings")).format(client, label);
                }
                return place;
            }
        });
    }

    @Override
    public void delete(String place) throws RefusedException {
        logged(place, Messages.Log_Deleted, () -> {
            synchronized (this) {
                new VirtualBoxes(folder.get()).delete(place);
                return place;
            }
        });
    }

    @Override
    public ShownKey transactionKey(String place) throws RefusedException {
        return logged(place, Messages.Log_Key, () -> {
            synchronized (this) {
                return request(place);
            }
        });
    }

    private ShownKey request(String place) throws RefusedException {
        try (BoxClient client = BoxClient.open(new VirtualBoxes(folder.get()).open(place), random)) {
            BoxInfo.Owner owner =
                    client.info().owner().orElseThrow(() -> new RefusedException(ResultCode.NOT_FORMATTED, ""));
            BoxId box = new BoxId(owner.developerId(), owner.boxName());
            Requested requested = client.request(false);
            int tag = MatchTag.of(box, requested.key().counter());
            String text = ShortForm.encode(Kind.TRANSACTION_KEY, requested.key().body());
            return new ShownKey(box.name(), text, MatchTag.text(tag), requested.shownBefore());
        } catch (TextException e) {
            throw new IllegalStateException("a Transaction Key always has a short form", e);
        }
    }

    private <T> T logged(String place, String done, BoxJobs.Operation<T> operation) throws RefusedException {
        try {
            T result = operation.run();
            log.add(title(place), done, false);
            return result;
        } catch (RefusedException e) {
            log.add(title(place), e.getMessage(), true);
            throw e;
        }
    }

    private synchronized String title(String place) {
        return Optional.ofNullable(known.get(folder.get().resolve(place + SUFFIX)))
                .map(read -> read.entry().title())
                .orElse(place);
    }
}

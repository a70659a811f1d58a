package org.rums.ui.internal.profile.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.model.PartitionChange;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.MemoryPlaces;
import org.rums.ui.internal.view.Bar;

/** The line above the bytes: which partition and zone, and how much of each zone the profile sets. */
final class ZoneChooser {
    private final ProfileContext context;
    private final Runnable chosen;
    private final Combo partitions;
    private final Combo zones;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Label> sizes = new ArrayList<>();
    private List<PartitionChange> known = List.of();

    ZoneChooser(Composite parent, FormToolkit toolkit, ProfileContext context, Runnable chosen) {
        this.context = context;
        this.chosen = chosen;
        Composite line = toolkit.createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults()
                .numColumns(4 + 3 * Limits.ZONES)
                .create());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        toolkit.createLabel(line, MemoryMessages.Partition);
        partitions = new Combo(line, SWT.READ_ONLY);
        partitions.addListener(SWT.Selection, event -> showAgain());
        toolkit.createLabel(line, MemoryMessages.Zone);
        zones = new Combo(line, SWT.READ_ONLY);
        zones.setItems(MemoryMessages.Ram1, MemoryMessages.Ram2, MemoryMessages.Ram3);
        zones.select(0);
        zones.addListener(SWT.Selection, event -> chosen.run());
        for (int zone = 1; zone <= Limits.ZONES; zone++) {
            Label name = toolkit.createLabel(line, "RAM" + zone);
            name.setLayoutData(new GridData(SWT.END, SWT.CENTER, zone == 1, false));
            Bar bar = new Bar(line);
            toolkit.adapt(bar);
            GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
            data.widthHint = 48;
            bar.setLayoutData(data);
            bars.add(bar);
            sizes.add(toolkit.createLabel(line, ""));
        }
    }

    /** Shows what the zone holds now. */
    void showAgain() {
        refreshBars();
        chosen.run();
    }

    /** Shows another profile. */
    void show() {
        known = List.of();
        partitions.removeAll();
        refresh();
        Optional<PartitionChange> first =
                known.stream().filter(partition -> firstZone(partition) > 0).findFirst();
        first.ifPresent(partition -> choose(partition, firstZone(partition)));
    }

    private static int firstZone(PartitionChange partition) {
        for (int zone = 1; zone <= Limits.ZONES; zone++) {
            if (!MemoryPlaces.inZone(partition, zone).isEmpty()) {
                return zone;
            }
        }
        return 0;
    }

    /** Follows edits of the partitions. */
    void refresh() {
        Optional<PartitionChange> chosen = partition();
        known = List.copyOf(context.profile().getPartitions());
        String[] names = known.stream().map(context.words()::partition).toArray(String[]::new);
        if (!java.util.Arrays.equals(names, partitions.getItems())) {
            partitions.setItems(names);
            partitions.requestLayout();
        }
        int place = chosen.map(known::indexOf).filter(index -> index >= 0).orElse(0);
        partitions.select(known.isEmpty() ? -1 : place);
        refreshBars();
    }

    private void refreshBars() {
        int room = context.profile().getModels().stream()
                .mapToInt(Model::memory)
                .min()
                .orElse(Limits.ZONE);
        for (int zone = 1; zone <= Limits.ZONES; zone++) {
            int number = zone;
            int set = partition()
                    .map(partition -> MemoryPlaces.inZone(partition, number).stream()
                            .mapToInt(MemoryPlaces::length)
                            .sum())
                    .orElse(0);
            String said = MemoryMessages.format(MemoryMessages.SetOf, "RAM" + zone, set, room);
            bars.get(zone - 1).show((double) set / room, -1, set > room ? Colours.REFUSED : Colours.OK, said);
            sizes.get(zone - 1).setText(String.valueOf(set));
            sizes.get(zone - 1).setToolTipText(said);
            sizes.get(zone - 1).requestLayout();
        }
    }

    void choose(PartitionChange partition, int zone) {
        refresh();
        partitions.select(known.indexOf(partition));
        zones.select(zone - 1);
        refreshBars();
    }

    Optional<PartitionChange> partition() {
        int index = partitions.getSelectionIndex();
        return index >= 0 && index < known.size() ? Optional.of(known.get(index)) : Optional.empty();
    }

    int zone() {
        return zones.getSelectionIndex() + 1;
    }
}

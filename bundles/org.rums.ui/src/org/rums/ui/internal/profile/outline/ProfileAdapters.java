package org.rums.ui.internal.profile.outline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.compile.Parameters;
import org.rums.model.words.ProfileWords;
import org.rums.ui.internal.boxes.BoxFacts.Fact;
import org.rums.ui.internal.view.FactsSource;

/** Gives the Properties view what is to be said of a part of a profile; no secret is in it. */
public final class ProfileAdapters implements IAdapterFactory {
    private final ProfileWords words = ProfileWords.of(Locale.getDefault(), ZoneId.systemDefault());

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == IPropertySource.class ? type.cast(source(adaptable)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
    }

    private FactsSource source(Object object) {
        List<Fact> facts = new ArrayList<>();
        if (object instanceof PartitionChange partition) {
            partition(facts, partition);
        } else if (object instanceof Change change) {
            add(facts, OutlineMessages.Change, OutlineMessages.Object, words.object(change));
            add(facts, OutlineMessages.Change, OutlineMessages.Change, words.change(change));
            words.onlyIf(change).ifPresent(text -> add(facts, OutlineMessages.Change, OutlineMessages.OnlyIf, text));
            if (change.eContainer() instanceof PartitionChange partition) {
                partition(facts, partition);
            }
        } else if (object instanceof Condition condition) {
            add(facts, OutlineMessages.Condition, OutlineMessages.Condition, words.condition(condition));
        } else if (object instanceof Parameter parameter) {
            parameter(facts, parameter);
        }
        return new FactsSource(facts.isEmpty() ? "" : facts.get(0).value(), facts);
    }

    private void partition(List<Fact> facts, PartitionChange partition) {
        String group = OutlineMessages.Partition;
        add(facts, group, OutlineMessages.Name, text(partition.getName()));
        add(facts, group, OutlineMessages.AppId, String.format("%1$d = 0x%1$04X", partition.getAppId()));
        add(
                facts,
                group,
                OutlineMessages.Changes,
                String.valueOf(partition.getChanges().size()));
    }

    private void parameter(List<Fact> facts, Parameter parameter) {
        String group = OutlineMessages.Parameter;
        add(facts, group, OutlineMessages.Name, Parameters.name(parameter));
        add(facts, group, OutlineMessages.Is, words.parameter(parameter));
        add(facts, group, OutlineMessages.Question, text(parameter.getDescription()));
        add(facts, group, OutlineMessages.Column, text(parameter.getColumn()));
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static void add(List<Fact> facts, String group, String name, String value) {
        facts.add(new Fact(group, name, value));
    }
}

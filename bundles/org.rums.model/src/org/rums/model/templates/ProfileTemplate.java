package org.rums.model.templates;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rums.core.code.Expiry;
import org.rums.core.licence.Model;
import org.rums.model.Change;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.nls.Phrases;

/**
 * A profile to begin with: changes of one partition, with parameters for what differs from customer to customer, and
 * conditions where a box must have the object already. Apart from {@link #EMPTY}, codes can be made of it at once.
 */
public enum ProfileTemplate {
    /** No changes. */
    EMPTY(model -> true),
    /** The end moves by days. */
    RENTAL_RENEWAL(model -> true),
    /** Runs are added. */
    RUN_REFILL(model -> true),
    /** The end and the limit of runs go. */
    DEMO_TO_FULL(model -> true),
    /** Seats on one computer are added. */
    MORE_SEATS(model -> true),
    /** Seats in the network are added. */
    MORE_NETWORK_SEATS(Model::networkLicences),
    /** The key of a module is written to memory. */
    MODULE_UNLOCK(model -> true),
    /** The application password is replaced. */
    RESET_PASSWORD(model -> true);

    private static final Duration VALIDITY = Duration.ofDays(30);

    private final Predicate<Model> possible;

    ProfileTemplate(Predicate<Model> possible) {
        this.possible = possible;
    }

    /** Returns the models that can hold what the template changes. */
    public Set<Model> models() {
        return Collections.unmodifiableSet(Arrays.stream(Model.values())
                .filter(possible)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Model.class))));
    }

    /** Names the template: German for German locales, English for all others. */
    public String title(Locale locale) {
        return phrases(locale).say(this + ".title");
    }

    /** Says in a sentence or two what a profile made from the template does. */
    public String description(Locale locale) {
        return phrases(locale).say(this + ".description");
    }

    /**
     * Makes a profile.
     *
     * @param target what it is for
     * @param locale of name, description and parameters' descriptions
     * @return a profile without UUID, in no resource
     * @throws IllegalArgumentException where a model cannot hold it
     */
    public UpdateProfile create(TemplateTarget target, Locale locale) {
        if (!models().containsAll(target.models())) {
            throw new IllegalArgumentException(this + " is not for all of " + target.models());
        }
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName(target.name().isBlank() ? title(locale) : target.name());
        profile.setDescription(this == EMPTY ? "" : description(locale));
        profile.setDeveloperId(target.developerId());
        profile.getModels().addAll(target.models());
        profile.setExpiry(Expiry.of(VALIDITY).map(Expiry::index).orElseThrow());
        List<Change> changes = new TemplateChanges(profile, phrases(locale)).of(this);
        if (!changes.isEmpty()) {
            profile.getPartitions().add(Parts.partition(target.appId(), target.partition(), changes));
        }
        return profile;
    }

    /** Finds a template by its name as the command line takes it, such as {@code run-refill}. */
    public static Optional<ProfileTemplate> named(String name) {
        return Arrays.stream(values())
                .filter(template -> template.id().equals(name))
                .findFirst();
    }

    /** Returns the name that the command line takes: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Phrases phrases(Locale locale) {
        return Phrases.of(ProfileTemplate.class, "templates", locale);
    }
}

package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.model.Moment;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.DateCodec;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.MomentCodec;
import org.rums.ui.internal.profile.fields.TextCodec;

/** The rows for a parameter: its default, and what may be given. */
final class ParameterRows {
    private static final int LIMIT_CHARACTERS = 11;
    private static final Set<EStructuralFeature> FEATURES = Set.of(
            Literals.NUMBER_PARAMETER__STANDARD,
            Literals.NUMBER_PARAMETER__LEAST,
            Literals.NUMBER_PARAMETER__MOST,
            Literals.DATE_PARAMETER__STANDARD,
            Literals.DATE_PARAMETER__EARLIEST,
            Literals.DATE_PARAMETER__LATEST,
            Literals.BYTES_PARAMETER__STANDARD,
            Literals.BYTES_PARAMETER__LEAST,
            Literals.BYTES_PARAMETER__MOST);

    private final ProfileContext context;
    private final FieldRows rows;
    private final Composite standard;
    private final Composite limits;
    private final List<CommonValue<Parameter, ?>> values;

    ParameterRows(FieldRows rows, ProfileContext context, Shape shape) {
        this.rows = rows;
        this.context = context;
        standard = rows.row(ObjectMessages.Default, 2);
        Text standardText = rows.text(standard, 0, ObjectMessages.DefaultTip);
        rows.word(standard, Units.of(shape));
        limits = rows.row(ObjectMessages.Allowed, 4);
        Text least = rows.text(limits, LIMIT_CHARACTERS, ObjectMessages.AllowedTip);
        rows.word(limits, ObjectMessages.To);
        Text most = rows.text(limits, LIMIT_CHARACTERS, ObjectMessages.AllowedTip);
        rows.word(limits, Units.limits(shape));
        values = switch (shape.kind().orElseThrow()) {
            case NUMBER ->
                List.of(
                        bind(standardText, Literals.NUMBER_PARAMETER__STANDARD, Codecs.NUMBER),
                        bind(least, Literals.NUMBER_PARAMETER__LEAST, Codecs.NUMBER),
                        bind(most, Literals.NUMBER_PARAMETER__MOST, Codecs.NUMBER));
            case DATE ->
                List.of(
                        bind(standardText, Literals.DATE_PARAMETER__STANDARD, moments()),
                        bind(least, Literals.DATE_PARAMETER__EARLIEST, moments()),
                        bind(most, Literals.DATE_PARAMETER__LATEST, moments()));
            case BYTES, TEXT ->
                List.of(
                        bind(standardText, Literals.BYTES_PARAMETER__STANDARD, Codecs.BYTES_OF_TEXT),
                        bind(least, Literals.BYTES_PARAMETER__LEAST, Codecs.COUNT),
                        bind(most, Literals.BYTES_PARAMETER__MOST, Codecs.COUNT));
        };
    }

    /** Tells whether these rows edit a feature of parameters: a default or a limit. */
    static boolean edits(EStructuralFeature feature) {
        return FEATURES.contains(feature);
    }

    private static TextCodec<Moment> moments() {
        return new MomentCodec(new DateCodec(Locale.getDefault()));
    }

    private <T> CommonValue<Parameter, T> bind(Text text, EStructuralFeature feature, TextCodec<T> codec) {
        CommonValue<Parameter, T> value = new CommonValue<>(
                codec.type(),
                parameter -> Optional.ofNullable(codec.type().cast(parameter.eGet(feature))),
                (parameters, known) -> parameters.forEach(parameter ->
                        context.values().parameter(parameter, () -> parameter.eSet(feature, known.orElse(null)))));
        rows.spots().add(feature, new BoundText<>(text, value, codec, context.stack()).hint(ObjectMessages.None));
        return value;
    }

    /** Shows a parameter, or no row. */
    void show(Optional<Parameter> parameter) {
        boolean secret = parameter.filter(Parameters::secret).isPresent();
        boolean changed = standard.getVisible() != (parameter.isPresent() && !secret)
                || limits.getVisible() != parameter.isPresent();
        FieldRows.show(standard, parameter.isPresent() && !secret);
        FieldRows.show(limits, parameter.isPresent());
        List<Parameter> shown = parameter.stream().toList();
        values.stream().filter(value -> !value.objects().equals(shown)).forEach(value -> value.show(shown));
        if (changed) {
            rows.area().requestLayout();
        }
    }
}

package org.rums.ui.internal.profile.conditions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Text;
import org.rums.core.key.BoxId;
import org.rums.core.licence.LicenceWords;
import org.rums.model.BoxRange;
import org.rums.model.Condition;
import org.rums.model.FirmwareCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.TextCodec;

/** Conditions that are one or two texts: the firmware, and a range of boxes. */
final class PlainFields implements ConditionFields {
    private static final int BYTE = 256;

    private final ProfileContext context;
    private final Text first;

    PlainFields(FieldRows rows, ProfileContext context, FirmwareCondition condition) {
        this.context = context;
        first = field(
                rows,
                condition,
                ConditionMessages.Firmware,
                ConditionMessages.FirmwareTip,
                Literals.FIRMWARE_CONDITION__FIRMWARE,
                new FirmwareCodec());
    }

    PlainFields(FieldRows rows, ProfileContext context, BoxRange range) {
        this.context = context;
        first = field(
                rows,
                range,
                ConditionMessages.First,
                ConditionMessages.FirstTip,
                Literals.BOX_RANGE__FIRST,
                new BoxNameCodec());
        field(
                rows,
                range,
                ConditionMessages.Last,
                ConditionMessages.LastTip,
                Literals.BOX_RANGE__LAST,
                new BoxNameCodec());
    }

    private <T> Text field(
            FieldRows rows, Condition condition, String label, String tip, EAttribute feature, TextCodec<T> codec) {
        CommonValue<Condition, T> value = context.edits().value(ConditionMessages.SetCondition, codec.type(), feature);
        Text text = rows.text(label, tip);
        rows.spots().add(feature, new BoundText<>(text, value, codec, context.stack()));
        value.show(List.of(condition));
        return text;
    }

    private static final class FirmwareCodec implements TextCodec<Integer> {
        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Optional<Integer> read(String text) throws UnreadableException {
            String[] parts = text.strip().split("\\.", -1);
            try {
                int major = Integer.parseInt(parts[0]);
                int minor = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
                if (parts.length <= 2 && major >= 0 && major < BYTE && minor >= 0 && minor < BYTE) {
                    return Optional.of(major * BYTE + minor);
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new UnreadableException(ConditionMessages.format(ConditionMessages.NoFirmware, text));
        }

        @Override
        public String write(Integer value) {
            return LicenceWords.firmware(value);
        }
    }

    private static final class BoxNameCodec implements TextCodec<Long> {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Optional<Long> read(String text) throws UnreadableException {
            Optional<Long> name = BoxId.parse(text);
            if (name.isEmpty()) {
                throw new UnreadableException(ConditionMessages.format(ConditionMessages.NoBoxName, text));
            }
            return name;
        }

        @Override
        public String write(Long value) {
            return BoxId.format(value);
        }
    }

    @Override
    public void refresh() {
        // the fields follow edits by themselves
    }

    @Override
    public void setFocus() {
        first.setFocus();
        first.selectAll();
    }
}

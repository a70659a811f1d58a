package org.rums.model.edit;

import java.time.Instant;
import java.util.List;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.DateChange;
import org.rums.model.DateParameter;
import org.rums.model.DateValue;
import org.rums.model.Expectation;
import org.rums.model.MemoryChange;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.NumberValue;
import org.rums.model.PartitionChange;
import org.rums.model.PasswordChange;
import org.rums.model.RumsFactory;
import org.rums.model.SignatureChange;
import org.rums.model.compile.ChangeKinds;

/** Makes the parts of a profile, each in one expression. */
public final class Parts {
    private static final RumsFactory FACTORY = RumsFactory.eINSTANCE;

    private Parts() {}

    /** Makes a partition with changes. */
    public static PartitionChange partition(int appId, String name, List<? extends Change> changes) {
        PartitionChange partition = FACTORY.createPartitionChange();
        partition.setAppId(appId);
        partition.setName(name);
        partition.getChanges().addAll(changes);
        return partition;
    }

    /** Makes a change of an object, without a value: complete for CLEAR and UNLIMITED. */
    public static Change change(ObjectType object, Verb verb) {
        Change change = (Change) FACTORY.create(ChangeKinds.classOf(object));
        change.setOperation(verb);
        if (change instanceof NumberChange number) {
            number.setObject(object);
        }
        return change;
    }

    /** Makes a change of runs, days, minutes or seats. */
    public static NumberChange number(ObjectType object, Verb verb, NumberValue value) {
        NumberChange change = (NumberChange) change(object, verb);
        change.setValue(value);
        return change;
    }

    /** Makes a change that sets the end of a licence. */
    public static DateChange ends(DateValue end) {
        DateChange change = FACTORY.createDateChange();
        change.setEnd(end);
        return change;
    }

    /** Makes a change that moves the end of a licence by days: ADD, SUBTRACT or EXTEND. */
    public static DateChange moves(Verb verb, NumberValue days) {
        DateChange change = (DateChange) change(ObjectType.EXPIRATION_DATE, verb);
        change.setDays(days);
        return change;
    }

    /** Makes a change that sets the application password. */
    public static PasswordChange password(BytesValue password) {
        PasswordChange change = FACTORY.createPasswordChange();
        change.setPassword(password);
        return change;
    }

    /** Makes a change that sets the signature. */
    public static SignatureChange signature(BytesValue signature) {
        SignatureChange change = FACTORY.createSignatureChange();
        change.setSignature(signature);
        return change;
    }

    /** Makes a change of a memory object, without its bytes: complete for CLEAR. */
    public static MemoryChange memory(Verb verb, int zone, int offset) {
        MemoryChange change = (MemoryChange) change(ObjectType.MEMORY, verb);
        change.setZone(zone);
        change.setOffset(offset);
        return change;
    }

    /** Makes a change that sets a memory object; an empty name keeps the one in the box. */
    public static MemoryChange memory(int zone, int offset, String name, BytesValue content) {
        MemoryChange change = memory(Verb.SET, zone, offset);
        change.setName(name);
        change.setContent(content);
        return change;
    }

    /** Makes what is expected of an object: present, absent, or a comparison that still needs its number. */
    public static Expectation expected(Comparison comparison) {
        Expectation expected = FACTORY.createExpectation();
        expected.setComparison(comparison);
        return expected;
    }

    /** Makes what is expected of a number. */
    public static Expectation expected(Comparison comparison, NumberValue number) {
        Expectation expected = expected(comparison);
        expected.setNumber(number);
        return expected;
    }

    /** Makes what is expected of the expiration date. */
    public static Expectation expected(Comparison comparison, DateValue date) {
        Expectation expected = expected(comparison);
        expected.setDate(date);
        return expected;
    }

    /** Makes a fixed number. */
    public static NumberValue number(long number) {
        NumberValue value = FACTORY.createNumberValue();
        value.setNumber(number);
        return value;
    }

    /** Makes a number that a parameter gives. */
    public static NumberValue numberOf(String parameter) {
        NumberValue value = FACTORY.createNumberValue();
        value.setParameter(parameter);
        return value;
    }

    /** Makes a fixed date. */
    public static DateValue date(Instant date) {
        DateValue value = FACTORY.createDateValue();
        value.setDate(date);
        return value;
    }

    /** Makes a date that a parameter gives. */
    public static DateValue dateOf(String parameter) {
        DateValue value = FACTORY.createDateValue();
        value.setParameter(parameter);
        return value;
    }

    /** Makes fixed bytes, given as hexadecimal digits. */
    public static BytesValue bytes(Bytes bytes) {
        return bytes(bytes, BytesForm.HEX);
    }

    /** Makes fixed bytes, given as text. */
    public static BytesValue text(String text) {
        return bytes(Bytes.ofText(text), BytesForm.TEXT);
    }

    /** Makes bytes that a parameter gives. */
    public static BytesValue bytesOf(String parameter) {
        BytesValue value = FACTORY.createBytesValue();
        value.setParameter(parameter);
        return value;
    }

    /** Makes a parameter for numbers, without limits and default. */
    public static NumberParameter numberParameter(String name) {
        NumberParameter parameter = FACTORY.createNumberParameter();
        parameter.setName(name);
        return parameter;
    }

    /** Makes a parameter for dates, without limits and default. */
    public static DateParameter dateParameter(String name) {
        DateParameter parameter = FACTORY.createDateParameter();
        parameter.setName(name);
        return parameter;
    }

    /** Makes a parameter for a text, bytes or a password, without limits and default. */
    public static BytesParameter bytesParameter(String name, BytesKind kind) {
        BytesParameter parameter = FACTORY.createBytesParameter();
        parameter.setName(name);
        parameter.setKind(kind);
        return parameter;
    }

    /** Makes a date that does not depend on the day of issue. */
    public static Moment moment(Instant date) {
        Moment moment = FACTORY.createMoment();
        moment.setDate(date);
        return moment;
    }

    /** Makes a date that counts from the day of issue: in days or months, 0 for that day. */
    public static Moment moment(MomentKind count, int amount) {
        Moment moment = FACTORY.createMoment();
        moment.setCount(count);
        moment.setAmount(amount);
        return moment;
    }

    private static BytesValue bytes(Bytes bytes, BytesForm form) {
        BytesValue value = FACTORY.createBytesValue();
        value.setBytes(bytes);
        value.setForm(form);
        return value;
    }
}

package org.rums.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rums.cli.service.Environment;
import org.rums.cli.service.Times;
import org.rums.core.json.Json;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What a command says: lines for people at once, or, with {@code --json}, one object at the end. Errors go to standard
 * error, with {@code --json} into the object.
 */
public final class Output {
    /** Exit code of an internal error. */
    public static final int INTERNAL = 1;
    /** Exit code of a wrong use of the command line. */
    public static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final boolean json;
    private final boolean colour;
    private final Map<String, Object> object = new LinkedHashMap<>();

    /**
     * An output.
     *
     * @param environment streams and whether they are a terminal
     * @param messages the texts
     * @param json whether a program reads it
     */
    public Output(Environment environment, Messages messages, boolean json) {
        this.out = environment.out();
        this.err = environment.err();
        this.messages = messages;
        this.json = json;
        this.colour = environment.terminal()
                && !json
                && environment.variable("NO_COLOR").isEmpty();
    }

    /**
     * Whether a program reads it.
     *
     * @return true with {@code --json}
     */
    public boolean json() {
        return json;
    }

    /**
     * The texts.
     *
     * @return in the language of this run
     */
    public Messages messages() {
        return messages;
    }

    /**
     * Emphasises a text, on a terminal only.
     *
     * @param style how
     * @param text what
     * @return the text, perhaps with escape sequences
     */
    public String styled(Style style, String text) {
        return colour ? style.on(text) : text;
    }

    /**
     * A line for people.
     *
     * @param key of the text
     * @param parts to be filled in
     */
    public void line(String key, Object... parts) {
        raw(messages.text(key, parts));
    }

    /**
     * An emphasised line for people.
     *
     * @param style how
     * @param key of the text
     * @param parts to be filled in
     */
    public void line(Style style, String key, Object... parts) {
        raw(styled(style, messages.text(key, parts)));
    }

    /**
     * A line for people that needs no translation.
     *
     * @param text the line
     */
    public void raw(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /**
     * A value for programs.
     *
     * @param name of the member
     * @param value map, list, text, number, boolean or date
     */
    public void put(String name, Object value) {
        object.put(name, value);
    }

    /**
     * A named value for both; people read it with the label {@code label.name}.
     *
     * @param name of the member, and of the label
     * @param value text, number, boolean or date
     */
    public void show(String name, Object value) {
        put(name, value);
        raw(labelled(name, Times.text(value)));
    }

    /**
     * A named value for people.
     *
     * @param name of the label
     * @param value what to show
     */
    public void field(String name, String value) {
        raw(labelled(name, value));
    }

    private String labelled(String name, String value) {
        String label = messages.text("label." + name);
        return styled(Style.FAINT, label + " ".repeat(Math.max(1, 24 - label.length()))) + value;
    }

    /**
     * A remark that must not disturb what is read from standard output.
     *
     * @param key of the text
     * @param parts to be filled in
     */
    public void remark(String key, Object... parts) {
        if (!json) {
            err.println(styled(Style.WARN, messages.text(key, parts)));
        }
    }

    /**
     * A warning: a remark that programs get too, in the list {@code warnings}.
     *
     * @param key of the text
     * @param parts to be filled in
     */
    public void warn(String key, Object... parts) {
        List<Object> warnings = new ArrayList<>();
        if (object.get("warnings") instanceof List<?> before) {
            warnings.addAll(before);
        }
        warnings.add(messages.text(key, parts));
        put("warnings", warnings);
        remark(key, parts);
    }

    /** Says that evaluation keys are in use. */
    public void evaluation() {
        put("evaluation", true);
        if (!json) {
            raw(styled(Style.WARN, messages.text("evaluation")));
        }
    }

    /**
     * Collects the values of one part among several, so that they do not replace those of another.
     *
     * @param part shows and puts what belongs together
     * @return its values
     */
    public Map<String, Object> apart(Runnable part) {
        Map<String, Object> outer = new LinkedHashMap<>(object);
        object.clear();
        try {
            part.run();
            return new LinkedHashMap<>(object);
        } finally {
            object.clear();
            object.putAll(outer);
        }
    }

    /** Writes the object, with {@code --json}. */
    public void finish() {
        if (json) {
            out.println(Json.write(object));
        }
        out.flush();
        err.flush();
    }

    /**
     * Whether what was said did not arrive, such as on a full disk.
     *
     * @return true where standard output failed
     */
    public boolean lost() {
        return out.checkError();
    }

    /**
     * Says on standard error that standard output failed.
     *
     * @param code exit code so far
     * @return the code of the first failure: that one, else FILE_FAILED
     */
    public int lost(int code) {
        err.println(styled(Style.BAD, messages.text("error.output-lost")));
        err.println("  → " + messages.text("error.output-lost.advice"));
        return code == 0 ? ResultCode.FILE_FAILED.number() : code;
    }

    /**
     * Says that something was refused.
     *
     * @param e the refusal
     * @return the exit code
     */
    public int refused(RefusedException e) {
        ResultCode code = e.code();
        Map<String, Object> error =
                error(code.number(), code.name(), messages.happened(code), detail(e), messages.advice(e));
        if (e.item() != 0) {
            error.put("item", e.item());
        }
        if (e.number() != 0) {
            error.put("number", e.number());
        }
        if (!e.groups().isEmpty()) {
            error.put("groups", e.groups());
        }
        return code.number();
    }

    private String detail(RefusedException e) {
        StringBuilder detail = new StringBuilder(e.detail());
        if (e.item() != 0) {
            detail.append(detail.isEmpty() ? "" : " ").append(messages.text("error.item", e.item()));
        }
        boolean wait = e.code() == ResultCode.LOCKED || e.code() == ResultCode.TRY_LATER;
        if (wait && e.number() != 0) {
            detail.append(detail.isEmpty() ? "" : " ").append(messages.text("error.wait", e.number()));
        } else if (e.code() == ResultCode.NO_SPACE && e.number() != 0) {
            detail.append(detail.isEmpty() ? "" : " ").append(messages.text("error.bytes", e.number()));
        }
        return detail.toString();
    }

    /**
     * Says that the command line was used wrongly.
     *
     * @param detail what is wrong
     * @param advice what to do
     * @return the exit code
     */
    public int usage(String detail, String advice) {
        error(USAGE, "USAGE", messages.text("error.usage"), detail, advice);
        return USAGE;
    }

    /**
     * Says that the program failed.
     *
     * @param e what happened
     * @return the exit code
     */
    public int internal(Exception e) {
        error(INTERNAL, "INTERNAL", messages.text("error.internal"), e.toString(), messages.text("error.report"));
        if (!json) {
            e.printStackTrace(err);
        }
        return INTERNAL;
    }

    private Map<String, Object> error(int code, String name, String text, String detail, String advice) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("name", name);
        error.put("text", text);
        error.put("detail", detail);
        error.put("advice", advice);
        put("error", error);
        if (!json) {
            out.flush();
            err.println(styled(Style.BAD, text) + styled(Style.FAINT, " (" + name + ", " + code + ")"));
            if (!detail.isEmpty()) {
                err.println("  " + detail);
            }
            err.println("  → " + advice);
        }
        return error;
    }
}

package org.rums.ui.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks, from a thread of its own, at what the user interface thread does while an event takes long. */
final class StallSampler implements AutoCloseable {
    private static final long SHORT_NANOS = 40_000_000;
    private static final int PAUSE_MILLIS = 4;
    private static final int DEPTH = 7;
    private static final int LINES = 4;
    private static final String OURS = "org.rums.";

    private record Event(String step, long begin, List<String> stacks) {}

    private final Thread watched;
    private final Thread sampler;
    private final Map<String, Map<String, Integer>> seen = new HashMap<>();
    private volatile Event event;
    private volatile boolean closed;

    StallSampler(Thread watched) {
        this.watched = watched;
        sampler = new Thread(this::sample, "stall sampler");
        sampler.setDaemon(true);
        sampler.start();
    }

    void begin(String step) {
        event = new Event(step, System.nanoTime(), new ArrayList<>());
    }

    void end() {
        Event ended = event;
        event = null;
        if (System.nanoTime() - ended.begin() > SHORT_NANOS) {
            synchronized (seen) {
                Map<String, Integer> counts = seen.computeIfAbsent(ended.step(), step -> new HashMap<>());
                List.copyOf(ended.stacks()).forEach(stack -> counts.merge(stack, 1, Integer::sum));
            }
        }
    }

    private void sample() {
        while (!closed) {
            Event now = event;
            if (now != null) {
                String stack = stack();
                if (now == event) {
                    now.stacks().add(stack);
                }
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private String stack() {
        StackTraceElement[] frames = watched.getStackTrace();
        String top = frames.length == 0 ? "" : name(frames[0]);
        List<String> ours = new ArrayList<>();
        for (StackTraceElement frame : frames) {
            boolean test = frame.getClassName().startsWith(StallSampler.class.getPackageName());
            if (frame.getClassName().startsWith(OURS) && !test && ours.size() < DEPTH) {
                ours.add(name(frame));
            }
        }
        return ours.isEmpty() ? outside(frames) : String.join(" < ", ours) + "   (at " + top + ')';
    }

    private static String outside(StackTraceElement[] frames) {
        return List.of(frames).stream().limit(DEPTH).map(StallSampler::name).collect(Collectors.joining(" < "));
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type + '.' + frame.getMethodName() + ':' + frame.getLineNumber();
    }

    /** Says where the time of a step went, most first. */
    String report(String step) {
        synchronized (seen) {
            return seen.getOrDefault(step, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(LINES)
                    .map(entry -> "      " + entry.getValue() * PAUSE_MILLIS + " ms  " + entry.getKey())
                    .collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}

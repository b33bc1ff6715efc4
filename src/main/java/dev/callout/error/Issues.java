package dev.callout.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects faults while a document is read, so that all are told at once. Not thread-safe. */
public final class Issues {
    private static final int LONGEST_FOUND = 80;

    private final List<Issue> issues = new ArrayList<>();
    private final Function<String, @Nullable String> placeOfPointer;

    public Issues() {
        this(pointer -> null);
    }

    /** @param placeOfPointer tells file and line of a pointer, or null where it is not known */
    public Issues(Function<String, @Nullable String> placeOfPointer) {
        this.placeOfPointer = placeOfPointer;
    }

    public void add(String code, String pointer, @Nullable Object found, String message, @Nullable String help) {
        String text = found == null ? null : found.toString();
        if (text != null && text.length() > LONGEST_FOUND) {
            text = text.substring(0, LONGEST_FOUND) + "…";
        }
        issues.add(new Issue(code, pointer, text, message, help, placeOfPointer.apply(pointer)));
    }

    public void add(String code, String pointer, @Nullable Object found, String message) {
        add(code, pointer, found, message, null);
    }

    public void addAll(Issues others) {
        issues.addAll(others.issues);
    }

    public boolean isEmpty() {
        return issues.isEmpty();
    }

    public int size() {
        return issues.size();
    }

    public List<Issue> list() {
        return List.copyOf(issues);
    }

    /** Throws all that was found as one {@link InvalidInput}; does nothing where nothing was found. */
    public void throwIfAny(String what) {
        if (!issues.isEmpty()) {
            throw new InvalidInput(what, list());
        }
    }
}

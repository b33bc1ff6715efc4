package dev.callout.error;

import java.util.List;

/** What was given cannot be accepted; carries every issue. Exit code 2 on the command line, 400 or 422 over HTTP. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** @param what what was given, for the title, e.g. "planning problem" */
    public InvalidInput(String what, List<Issue> issues) {
        super("The " + what + " has " + issues.size() + (issues.size() == 1 ? " issue" : " issues"));
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}

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

    /** All issues for a person to read, one a line; without the values found, so that it may be logged. */
    public String text() {
        StringBuilder text = new StringBuilder(String.valueOf(getMessage()));
        for (Issue issue : issues) {
            String place = issue.place() == null ? issue.pointer() : issue.place() + ' ' + issue.pointer();
            text.append("\n  ").append(place).append(": ").append(issue.message());
            if (issue.help() != null) {
                text.append(' ').append(issue.help());
            }
        }
        return text.toString();
    }
}

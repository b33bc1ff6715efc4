package dev.callout.planning.bench;

import java.util.List;
import java.util.Locale;

/** The benchmark report as it is written, in Markdown. For one thread. */
public final class ReportText {
    private final StringBuilder text = new StringBuilder();

    public void heading(String title) {
        text.append("\n## ").append(title).append('\n');
    }

    public void paragraph(String words) {
        text.append('\n').append(words).append('\n');
    }

    /** Begins a table. */
    public void columns(String... names) {
        text.append('\n');
        row((Object[]) names);
        text.append("|---".repeat(names.length)).append("|\n");
    }

    /** Numbers with a fraction get two decimals. */
    public void row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ")
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell)
                    .append(' ');
        }
        text.append("|\n");
    }

    /** What a program said, as it said it. */
    public void output(List<String> lines) {
        text.append("\n```text\n").append(String.join("\n", lines)).append("\n```\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

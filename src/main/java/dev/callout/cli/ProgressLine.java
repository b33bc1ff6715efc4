package dev.callout.cli;

import dev.callout.planning.solve.PlannerProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows how far a search is: a bar that moves on a terminal, else a line every second. */
final class ProgressLine implements Consumer<PlannerProgress> {
    private static final int BAR_WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private double nextSeconds;

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Whether what is written to stderr is seen on a terminal. */
    static boolean isSeenOnTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noProc) {
            return System.console() != null;
        }
    }

    @Override
    public void accept(PlannerProgress progress) {
        if (terminal) {
            int done = (int) Math.round(Math.min(1, progress.share()) * BAR_WIDTH);
            err.print("\r[" + "#".repeat(done) + ".".repeat(BAR_WIDTH - done) + "] " + text(progress) + "  ");
            err.flush();
        } else if (progress.seconds() >= nextSeconds) {
            err.println(text(progress));
            err.flush();
            nextSeconds = Math.floor(progress.seconds()) + 1;
        }
    }

    /** Leaves the bar as it is and goes on below it. */
    void end() {
        if (terminal) {
            err.println();
            err.flush();
        }
    }

    private static String text(PlannerProgress progress) {
        return String.format(
                Locale.ROOT,
                "%3.0f %%  %.1f s  %d steps  left out %d  medium %d  soft %d",
                Math.min(1, progress.share()) * 100,
                progress.seconds(),
                progress.iterations(),
                progress.leftOut(),
                progress.medium(),
                progress.soft());
    }
}

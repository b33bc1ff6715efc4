package dev.callout.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What a crash may leave behind in a PostgreSQL data folder, and how it is put in order before the next start. */
final class Leftovers {
    private static final Logger LOG = Logger.getLogger(Leftovers.class);
    private static final String FINISHED = "callout-finished";

    private final Path folder;
    private final Duration patience;

    Leftovers(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Ends a server that outlived the Callout that started it. It is ended rather than adopted: so its half-done
     * transactions are rolled back before we read, and its settings are those of this version.
     */
    void endOrphans() {
        List<ProcessHandle> orphans =
                ProcessHandle.allProcesses().filter(this::worksHere).toList();
        for (ProcessHandle orphan : orphans) {
            LOG.warnf("Ending PostgreSQL process %d, left over from an earlier run", orphan.pid());
            end(orphan);
        }
        try {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the process was given our data folder: a recycled process number alone proves nothing. */
    private boolean worksHere(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        String command = process.info().command().orElse("");
        return command.matches(".*/(postgres|initdb|pg_ctl)")
                && List.of(arguments).contains(folder.toString());
    }

    private void end(ProcessHandle orphan) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients that no longer exist
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid()))
                    .inheritIO()
                    .start()
                    .waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            orphan.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            orphan.destroyForcibly();
        } catch (IOException | ExecutionException failure) {
            throw new IllegalStateException("Cannot end process " + orphan.pid(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while ending process " + orphan.pid(), interrupted);
        }
    }

    /** A folder whose making was interrupted holds nothing of worth, but is moved rather than deleted. */
    void setAsideUnfinished() {
        try {
            if (Files.isDirectory(folder) && !Files.exists(folder.resolve(FINISHED))) {
                Path aside = Files.createTempDirectory(folder.getParent(), "postgres-unfinished-");
                Files.delete(aside);
                Files.move(folder, aside);
                LOG.warnf("The making of %s was interrupted; moved to %s", folder, aside);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void markFinished() throws IOException {
        Files.writeString(folder.resolve(FINISHED), "");
    }
}

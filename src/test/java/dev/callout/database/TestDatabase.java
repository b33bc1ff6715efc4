package dev.callout.database;

import dev.callout.home.CalloutHome;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** One embedded PostgreSQL, in a folder of its own, for all Quarkus tests of a JVM. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private Path folder = Path.of(".");
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("callout-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        CalloutHome home = CalloutHome.at(folder);
        database = EmbeddedDatabase.start(home);
        return Map.of(
                "callout.home", folder.toString(),
                "callout.session-key", home.secret("session.key"),
                "callout.db.url", database.url(),
                "callout.db.user", database.user(),
                "callout.db.password", database.password());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

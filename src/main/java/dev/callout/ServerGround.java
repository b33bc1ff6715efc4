package dev.callout;

import dev.callout.database.EmbeddedDatabase;
import dev.callout.home.CalloutHome;
import dev.callout.home.HomeInUse;
import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What must stand before Quarkus starts and fall after it has stopped: Callout's folder and its database. */
final class ServerGround implements AutoCloseable {
    private static final int FAILURE = 1;
    private static final int SECONDS_TO_CLOSE = 90;

    private final FileLock lock;
    private final @Nullable EmbeddedDatabase database;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private ServerGround(FileLock lock, @Nullable EmbeddedDatabase database) {
        this.lock = lock;
        this.database = database;
    }

    /** Takes the folder, starts the database unless one is set, and tells Quarkus where it is. */
    static ServerGround prepare() {
        CalloutHome home = CalloutHome.configured();
        FileLock lock = takeOrExit(home);
        System.setProperty("callout.session-key", home.secret("session.key"));
        Optional<String> own = ConfigProvider.getConfig().getOptionalValue("callout.db.url", String.class);
        EmbeddedDatabase database = own.isPresent() ? null : EmbeddedDatabase.start(home);
        if (database != null) {
            System.setProperty("callout.db.url", database.url());
            System.setProperty("callout.db.user", database.user());
            System.setProperty("callout.db.password", database.password());
        }
        ServerGround ground = new ServerGround(lock, database);
        // Java runs shutdown hooks side by side: this one waits until Quarkus has stopped and we have closed.
        Runtime.getRuntime().addShutdownHook(new Thread(ground::awaitClosed, "ground"));
        return ground;
    }

    private static FileLock takeOrExit(CalloutHome home) {
        try {
            return home.take();
        } catch (HomeInUse inUse) {
            System.err.println("callout: " + inUse.getMessage());
            System.exit(FAILURE);
            throw inUse;
        }
    }

    private void awaitClosed() {
        try {
            if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                close();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            if (database != null) {
                database.close();
            }
            closed.countDown();
        }
    }

    @Override
    public String toString() {
        return "ServerGround[" + lock + "]";
    }
}

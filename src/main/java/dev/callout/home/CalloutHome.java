package dev.callout.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The folder where Callout keeps what must outlive it. Only its owner may read it. Safe for use by several threads. */
public final class CalloutHome {
    private final Path folder;

    private CalloutHome(Path folder) {
        this.folder = folder;
    }

    /** The folder named by {@code CALLOUT_HOME}, else {@code ~/.callout}; made where it is missing. */
    public static CalloutHome configured() {
        return at(Path.of(ConfigProvider.getConfig()
                .getOptionalValue("callout.home", String.class)
                .orElse(System.getProperty("user.home") + "/.callout")));
    }

    public static CalloutHome at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(absolute, ownerOnly(absolute, "rwx------"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot make the folder " + absolute, failure);
        }
        return new CalloutHome(absolute);
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /**
     * Takes the folder for this process until it ends; the operating system gives it back even after a kill.
     *
     * @throws HomeInUse where another server holds it
     */
    public FileLock take() {
        try {
            FileChannel channel =
                    FileChannel.open(path("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new HomeInUse(folder);
            }
            return lock;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot lock " + folder, failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A random text kept in a file that only the owner can read; made at its first use. */
    public String secret(String name) {
        return secret(name, CalloutHome::randomText);
    }

    /**
     * A text kept in a file that only the owner can read; made at its first use. The file appears whole or not at all,
     * so that a crash cannot leave half a key behind.
     */
    public String secret(String name, Supplier<String> maker) {
        Path file = path(name);
        try {
            if (!Files.exists(file)) {
                Path draft = Files.createTempFile(folder, name, ".new", ownerOnly(folder, "rw-------"));
                Files.writeString(draft, maker.get());
                keep(draft, file);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep " + file, failure);
        }
    }

    /** A hard link is refused where the file exists, so of two first uses at once one wins for both. */
    private static void keep(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            Files.delete(draft);
        } catch (UnsupportedOperationException noHardLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static String randomText() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}

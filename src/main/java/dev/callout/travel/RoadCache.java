package dev.callout.travel;

import com.graphhopper.GraphHopper;
import dev.callout.error.InvalidInput;
import dev.callout.travel.RoadProgress.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Imported networks on disk, one folder for each content of an extract and version of the profile. An import is made in a
 * folder of its own and moved into place when it is whole, under a lock that other processes see too; so a folder in place is
 * always complete, and whoever comes second waits and uses it.
 */
final class RoadCache {
    /** File locks hold between processes only; this one is for threads of ours. */
    private static final ConcurrentMap<Path, Object> LOCKS = new ConcurrentHashMap<>();

    /** Warns at every import that the reader's own protobuf classes are old; held, or the setting would be collected. */
    private static final Logger PROTOBUF = Logger.getLogger("com.google.protobuf.GeneratedMessage");

    private static final String UNFINISHED = "unfinished-";

    /** A file in each network whose time says when it was opened last. */
    private static final String OPENED = "opened";

    /** Extracts are replaced every week or so; the older ones are not needed again. */
    private static final int KEPT = 4;

    private final Path folder;

    /** @param home where Callout keeps its files */
    RoadCache(Path home) {
        this.folder = home.resolve("roads").toAbsolutePath().normalize();
    }

    /**
     * The network of an extract, from the cache where it is there.
     *
     * @throws InvalidInput where the extract is broken or holds no road for a car; nothing of it is kept
     */
    GraphHopper load(RoadExtract extract, String hash, Consumer<RoadProgress> progress) {
        Path cached = folder.resolve(hash.substring(0, 32) + "-" + CarProfile.VERSION);
        try {
            if (!Files.isDirectory(cached)) {
                Files.createDirectories(folder);
                importOnce(extract, cached, progress);
            }
            GraphHopper opened = open(cached);
            Files.writeString(cached.resolve(OPENED), "");
            forgetOldest();
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void importOnce(RoadExtract extract, Path cached, Consumer<RoadProgress> progress) throws IOException {
        Path lockFile = folder.resolve(cached.getFileName() + ".lock");
        synchronized (LOCKS.computeIfAbsent(lockFile, path -> new Object())) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(cached) && lock.isValid()) {
                    importInto(extract, cached, progress);
                }
            }
        }
    }

    private void importInto(RoadExtract extract, Path cached, Consumer<RoadProgress> progress) throws IOException {
        // Under the lock of this very import nobody else can own such a folder: what is there was left by a crash.
        String prefix = UNFINISHED + cached.getFileName() + "-";
        for (Path left : children(prefix)) {
            delete(left);
        }
        extract.check(percent -> progress.accept(new RoadProgress(Step.CHECKING, percent)));
        Path unfinished = Files.createTempDirectory(folder, prefix);
        try {
            importWith(extract, unfinished, progress);
            Files.move(unfinished, cached, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
    }

    private static void importWith(RoadExtract extract, Path into, Consumer<RoadProgress> progress) {
        PROTOBUF.setLevel(Level.SEVERE);
        GraphHopper hopper =
                CarProfile.hopperIn(into, progress).setOSMFile(extract.file().toString());
        try {
            hopper.importOrLoad();
            if (!CarProfile.hasDrivableRoad(hopper)) {
                throw extract.fault("roads-empty", null, "The extract holds no road that a car may use");
            }
        } catch (InvalidInput known) {
            throw known;
        } catch (RuntimeException broken) {
            Throwable cause = broken;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw extract.fault("roads-broken", null, "The extract cannot be imported: " + cause.getMessage());
        } finally {
            hopper.close();
        }
    }

    private static GraphHopper open(Path cached) {
        GraphHopper hopper = CarProfile.hopperIn(cached, step -> {}).setAllowWrites(false);
        if (!hopper.load()) {
            throw new IllegalStateException("The imported roads in " + cached + " cannot be read: delete the folder");
        }
        return hopper;
    }

    /** Whoever has one of them open has it in memory. */
    private void forgetOldest() throws IOException {
        List<Path> networks = new ArrayList<>(children("").stream()
                .filter(Files::isDirectory)
                .filter(child -> !child.getFileName().toString().startsWith(UNFINISHED))
                .toList());
        networks.sort(Comparator.comparing(RoadCache::lastOpened).reversed());
        for (Path old : networks.subList(Math.min(KEPT, networks.size()), networks.size())) {
            delete(old);
            Files.deleteIfExists(folder.resolve(old.getFileName() + ".lock"));
        }
    }

    private static FileTime lastOpened(Path network) {
        try {
            Path mark = network.resolve(OPENED);
            return Files.getLastModifiedTime(Files.exists(mark) ? mark : network);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private List<Path> children(String prefix) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

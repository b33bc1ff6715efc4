package dev.callout.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callout.error.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadCacheTest {
    @TempDir
    Path folder;

    private Path home;
    private OsmText town;

    @BeforeEach
    void setUp() {
        home = folder.resolve("home");
        town = new OsmText().node("a", 0, 0).node("b", 3, 0).way("a b", "highway=residential");
    }

    @Test
    void theSecondStartUsesTheCache() {
        Path extract = town.writeTo(folder);
        List<RoadProgress> steps = new ArrayList<>();

        Roads.open(extract, home, steps::add).close();
        int stepsOfImport = steps.size();
        Roads.open(extract, home, steps::add).close();

        assertThat(stepsOfImport).isPositive();
        assertThat(steps).as("nothing is done anew").hasSize(stepsOfImport);
        assertThat(networks()).hasSize(1);
    }

    @Test
    void anImportTellsItsStepsInTheirOrder() {
        List<RoadProgress> steps = new ArrayList<>();
        Roads.open(town.writeTo(folder), home, steps::add).close();

        assertThat(steps.stream().map(RoadProgress::step).distinct())
                .containsExactly(
                        RoadProgress.Step.CHECKING,
                        RoadProgress.Step.READING,
                        RoadProgress.Step.GRAPH,
                        RoadProgress.Step.HIERARCHY);
        assertThat(steps).startsWith(new RoadProgress(RoadProgress.Step.CHECKING, 0));
        assertThat(steps).contains(new RoadProgress(RoadProgress.Step.CHECKING, 100));
        assertThat(steps.get(0)).hasToString("step 1 of 6: checking the extract, 0 %");
    }

    @Test
    void networksThatWereNotOpenedForLongestAreForgotten() throws IOException {
        for (int version = 0; version < 6; version++) {
            town.node("n" + version, 3, 3 + version).way("b n" + version, "highway=residential");
            Roads.open(town.writeTo(folder), home).close();
            // Files of one moment cannot be told apart by their time.
            for (Path network : networks()) {
                Path mark = network.resolve("opened");
                Files.setLastModifiedTime(
                        mark,
                        FileTime.fromMillis(Files.getLastModifiedTime(mark).toMillis() - 10_000));
            }
        }
        List<RoadProgress> steps = new ArrayList<>();
        Roads.open(town.writeTo(folder), home, steps::add).close();

        assertThat(networks()).hasSize(4);
        assertThat(steps).as("the last one is there").isEmpty();
    }

    @Test
    void otherContentUnderTheSameNameIsImportedAnew() {
        Roads.open(town.writeTo(folder), home).close();
        town.node("c", 3, 3).way("b c", "highway=residential");

        try (Roads roads = Roads.open(town.writeTo(folder), home)) {
            assertThat(roads.matrix(List.of(OsmText.at(0, 0), OsmText.at(3, 3))).metres(0, 1))
                    .isBetween(598, 602);
        }
        assertThat(networks()).hasSize(2);
    }

    @Test
    void aPackedExtractGivesTheSameRoads() throws IOException {
        Path packed = folder.resolve("town.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(town.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        try (Roads roads = Roads.open(packed, home)) {
            assertThat(roads.matrix(List.of(OsmText.at(0, 0), OsmText.at(3, 0))).metres(0, 1))
                    .isBetween(299, 301);
        }
    }

    @Test
    void manyAtOnceImportOnce() {
        Path extract = town.writeTo(folder);
        List<RoadProgress> steps = java.util.Collections.synchronizedList(new ArrayList<>());

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> Roads.open(extract, home, steps::add).close()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(networks()).hasSize(1);
        assertThat(steps.stream().filter(RoadProgress.of(RoadProgress.Step.HIERARCHY)::equals))
                .hasSize(1);
    }

    @Test
    void aPoolsThreadWithAnotherClassLoaderOpensRoads() {
        Path extract = town.writeTo(folder);
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Roads.open(extract, home).close();
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void whatACrashLeftBehindIsCleanedUp() throws IOException {
        Path extract = town.writeTo(folder);
        String hash = new RoadExtract(extract).contentHash().substring(0, 32);
        Path left = home.resolve("roads/unfinished-" + hash + "-" + CarProfile.VERSION + "-1");
        Files.createDirectories(left);
        Files.writeString(left.resolve("nodes"), "half");

        Roads.open(extract, home).close();

        assertThat(left).doesNotExist();
    }

    @Test
    void anExtractCutOffInTheMiddleIsRefusedAndLeavesNothing() throws IOException {
        byte[] whole = town.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path cut = Files.write(folder.resolve("cut.osm"), Arrays.copyOf(whole, whole.length / 2));

        assertRefused(cut, "roads-cut-off");
    }

    @Test
    void aPackedExtractCutOffIsRefused() throws IOException {
        Path packed = folder.resolve("cut.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(town.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(packed, null);
    }

    @Test
    void aBinaryExtractCutOffAnywhereIsRefused() throws IOException {
        Path real = Path.of(System.getProperty("callout.basedir", "."), "../shared/data/osm/liechtenstein.osm.pbf");
        assumeTrue(Files.exists(real), () -> "no " + real + " here");
        byte[] whole = Files.readAllBytes(real);
        Path cut = folder.resolve("cut.osm.pbf");
        for (int length : new int[] {2, 10, 100, whole.length / 3, whole.length / 2, whole.length - 1}) {
            Files.write(cut, Arrays.copyOf(whole, length));

            assertRefused(cut, "roads-cut-off");
        }
    }

    @Test
    void damageInsideABlockIsRefused() throws IOException {
        Path real = Path.of(System.getProperty("callout.basedir", "."), "../shared/data/osm/liechtenstein.osm.pbf");
        assumeTrue(Files.exists(real), () -> "no " + real + " here");
        byte[] whole = Files.readAllBytes(real);
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 2_000, (byte) 0x5a);
        Path damaged = Files.write(folder.resolve("damaged.osm.pbf"), whole);

        assertRefused(damaged, "roads-broken");
    }

    @Test
    void whatIsNoExtractIsRefused() throws IOException {
        assertRefused(folder.resolve("missing.osm.pbf"), "roads-missing");
        assertRefused(folder, "roads-missing");
        assertRefused(Files.writeString(folder.resolve("roads.txt"), "x"), "roads-unknown-format");
        assertRefused(Files.writeString(folder.resolve("empty.osm"), ""), "roads-empty");
        assertRefused(Files.writeString(folder.resolve("text.osm"), "no xml"), "roads-cut-off");
        assertRefused(Files.writeString(folder.resolve("page.osm"), "<html></html>"), "roads-broken");
        assertRefused(Files.writeString(folder.resolve("text.osm.pbf"), "no protocol buffers here"), "roads-broken");
        assertRefused(Files.writeString(folder.resolve("none.osm"), "<osm></osm>"), "roads-empty");
        assertRefused(
                Files.writeString(
                        folder.resolve("entity.osm"),
                        "<!DOCTYPE osm [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><osm>&e;</osm>"),
                "roads-broken");
    }

    @Test
    void anExtractWithoutARoadForCarsIsRefused() {
        OsmText paths = new OsmText().node("a", 0, 0).node("b", 3, 0).way("a b", "highway=footway");

        assertRefused(paths.writeTo(folder), "roads-empty");
    }

    private void assertRefused(Path extract, @org.jspecify.annotations.Nullable String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .as(extract.getFileName().toString())
                .isThrownBy(() -> Roads.open(extract, home))
                .satisfies(fault -> {
                    assertThat(fault.issues()).hasSize(1);
                    assertThat(fault.issues().get(0).place()).contains(extract.toString());
                    if (code != null) {
                        assertThat(fault.issues().get(0).code()).isEqualTo(code);
                    }
                });
        assertThat(networks()).isEmpty();
    }

    /** Everything under the roads' home but lock files, which are empty and stay. */
    private List<Path> networks() {
        Path roads = home.resolve("roads");
        if (!Files.exists(roads)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(roads)) {
            return children.filter(child -> !child.toString().endsWith(".lock")).toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}

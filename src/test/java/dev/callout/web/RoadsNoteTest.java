package dev.callout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.travel.CurrentTravel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the board says of the roads while an extract is opened, broken, and put right. */
class RoadsNoteTest {
    private static final Path TOWN =
            Path.of(System.getProperty("callout.basedir", "."), "data-samples/moscow-isp/roads.osm.gz");

    @TempDir
    Path folder;

    @Test
    void withoutAnExtractThereIsNothingToSay() {
        assertThat(RoadsNote.of(new CurrentTravel(null, folder, 0), false)).isEqualTo(RoadsNote.FINE);
    }

    @Test
    void anExtractThatIsCutOffIsToldAndTheRoadsFromBeforeStay() throws IOException {
        byte[] whole = Files.readAllBytes(TOWN);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Path extract = Files.write(folder.resolve("town.osm.gz"), half);
        CurrentTravel travel = new CurrentTravel(extract, folder.resolve("home"), 0);
        assertThat(RoadsNote.of(travel, false)).isEqualTo(RoadsNote.OPENING);

        travel.refresh();
        assertThat(RoadsNote.of(travel, false)).isEqualTo(RoadsNote.BROKEN);

        Files.write(extract, whole);
        assertThat(travel.refresh()).isTrue();
        assertThat(RoadsNote.of(travel, false)).isEqualTo(RoadsNote.FINE);
        assertThat(RoadsNote.of(travel, true)).isEqualTo(RoadsNote.FINISHING);

        Files.write(extract, half);
        assertThat(travel.refresh()).isFalse();
        assertThat(RoadsNote.of(travel, false)).isEqualTo(RoadsNote.OLD);
        assertThat(travel.findRoads()).isPresent();
    }
}

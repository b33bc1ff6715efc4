package dev.callout.travel.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.travel.CurrentTravel;
import dev.callout.travel.OsmText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentMapTest {
    @TempDir
    Path folder;

    @Test
    void withoutRoadsThereIsNoMap() {
        CurrentMap map = new CurrentMap(new CurrentTravel(null, folder, 0));

        assertThat(map.findTiles()).isEmpty();
        assertThat(map.findVersion()).isEmpty();
    }

    @Test
    void theMapIsDrawnOnceAndAnewWithOtherRoads() {
        OsmText town = new OsmText().node("a", 0, 0).node("b", 2, 0).way("a b", "highway=residential");
        CurrentTravel travel = new CurrentTravel(town.writeTo(folder), folder.resolve("home"), 0);
        travel.refresh();
        CurrentMap map = new CurrentMap(travel);
        MapTiles first = map.findTiles().orElseThrow();
        String version = map.findVersion().orElseThrow();

        assertThat(map.findTiles()).containsSame(first);

        town.node("c", 3, 0).way("b c", "highway=residential").writeTo(folder);
        travel.refresh();
        assertThat(map.findTiles().orElseThrow()).isNotSameAs(first);
        assertThat(map.findVersion().orElseThrow()).isNotEqualTo(version);
    }
}

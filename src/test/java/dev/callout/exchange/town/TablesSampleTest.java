package dev.callout.exchange.town;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesSampleTest {
    private static final InventedTown TOWN = InventedTown.draw();
    private static final List<Map<String, String>> VISITS = InventedVisits.of(TOWN);
    private static final List<Map<String, String>> TECHNICIANS = InventedTechnicians.of(TOWN);

    @Test
    void theCommittedTablesAreTheOnesThatTheGeneratorInvents() {
        assertIsCommitted(Sample.FOLDER.resolve("visits.csv"), Csv.of(InventedVisits.COLUMNS, VISITS));
        assertIsCommitted(Sample.FOLDER.resolve("technicians.csv"), Csv.of(InventedTechnicians.COLUMNS, TECHNICIANS));
    }

    @Test
    void everyAddressStandsInTheTownWhereItsCoordinatesSay() {
        Map<String, double[]> houses = houses();
        List<Map<String, String>> placed = new ArrayList<>(VISITS);
        TECHNICIANS.forEach(row -> placed.add(
                Map.of("address", row.get("startAddress"), "lat", row.get("startLat"), "lon", row.get("startLon"))));

        assertThat(placed).hasSize(174).allSatisfy(row -> {
            assertThat(houses).containsKey(row.get("address"));
            double[] house = requireNonNull(houses.get(row.get("address")));
            assertThat(Math.abs(house[0] - Double.parseDouble(row.get("lat")))).isLessThan(0.0001);
            assertThat(Math.abs(house[1] - Double.parseDouble(row.get("lon")))).isLessThan(0.0001);
        });
    }

    @Test
    void nobodyInTheTablesCanBeCalled() {
        assertThat(VISITS)
                .extracting(row -> row.get("contactPhone"))
                .allSatisfy(phone -> assertThat(phone).startsWith("+7 000 "));
        assertThat(VISITS).extracting(row -> row.get("contactPhone")).doesNotHaveDuplicates();
        assertThat(TECHNICIANS)
                .extracting(row -> row.get("phone"))
                .allSatisfy(phone -> assertThat(phone).startsWith("+7 000 "));
    }

    private static void assertIsCommitted(Path file, String drawn) {
        assertThat(Sample.committed(file, drawn)).isEqualTo(drawn);
    }

    private static Map<String, double[]> houses() {
        OsmExtract extract = OsmExtract.read(Sample.ROADS);
        Map<String, double[]> houses = new HashMap<>();
        for (OsmExtract.Way way : extract.ways) {
            if (way.tags().containsKey("addr:housenumber")) {
                double[] middle = {0, 0};
                for (Long id : way.nodes().subList(1, way.nodes().size())) {
                    double[] node = requireNonNull(extract.nodes.get(id));
                    middle[0] += node[0] / (way.nodes().size() - 1);
                    middle[1] += node[1] / (way.nodes().size() - 1);
                }
                houses.put(
                        InventedTown.NAME + ", " + way.tags().get("addr:street") + ", "
                                + way.tags().get("addr:housenumber"),
                        middle);
            }
        }
        return houses;
    }
}

package dev.callout.exchange.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class OperatorsSampleTest {
    static final List<InventedOperator> ALL = InventedOperators.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void theCommittedFilesAreTheOnesThatTheGeneratorInvents(InventedOperator operator) {
        InventedWork work = new InventedWork(operator);
        String technicians = Csv.of(InventedWork.TECHNICIAN_COLUMNS, work.technicians());
        assertIsCommitted(operator, "technicians.csv", technicians);
        InventedEscalations escalations = new InventedEscalations(operator, work.visits());
        assertIsCommitted(operator, "visits.csv", Csv.of(InventedWork.VISIT_COLUMNS, escalations.orders()));
        if (!escalations.rows().isEmpty()) {
            assertIsCommitted(operator, "escalations.csv", Csv.of(InventedEscalations.COLUMNS, escalations.rows()));
        }
        assertIsCommitted(operator, "sample.json", description(operator));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nobodyInTheTablesCanBeCalledAndNoNumberIsGivenTwice(InventedOperator operator) {
        InventedWork work = new InventedWork(operator);
        List<String> technicians =
                work.technicians().stream().map(row -> row.get("phone")).toList();
        List<String> contacts =
                work.visits().stream().map(row -> row.get("contactPhone")).toList();
        assertThat(technicians).doesNotHaveDuplicates().doesNotContainAnyElementsOf(contacts);
        assertThat(contacts).doesNotHaveDuplicates();
        assertThat(contacts)
                .allMatch(phone ->
                        phone.matches("\\+47 00 .*|\\+386 99 .*|\\+46 (40 628 04|980 319 2|8 465 004|31 390 06).*"));
    }

    @Test
    void aSetupComesAfterTheDeliveryOfItsMachine() {
        Map<String, Map<String, String>> byId = new java.util.HashMap<>();
        List<Map<String, String>> visits = new InventedWork(MachinesOperator.OPERATOR).visits();
        visits.forEach(row -> byId.put(row.get("externalId"), row));
        assertThat(visits)
                .filteredOn(row -> !row.getOrDefault("after", "").isEmpty())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> {
                    Map<String, String> delivery =
                            byId.get(row.getOrDefault("after", "").replaceFirst("\\+30$", ""));
                    assertThat(delivery)
                            .containsEntry("workKind", "machine-delivery")
                            .containsEntry("address", row.get("address"));
                });
        assertThat(visits).filteredOn(row -> "2".equals(row.get("crew"))).isNotEmpty();
    }

    private static void assertIsCommitted(InventedOperator operator, String file, String drawn) {
        Path path = Sample.FOLDER.resolveSibling(operator.folder()).resolve(file);
        assertThat(Sample.committed(path, drawn)).isEqualTo(drawn);
    }

    private static String description(InventedOperator operator) {
        InventedOperator.Area area = operator.area();
        return String.format(
                Locale.ROOT,
                """
                {
                  "version": 1,
                  "operator": "%s",
                  "territories": [
                    {
                      "id": "%s",
                      "name": "%s",
                      "timeZone": "%s",
                      "calendar": "%s",
                      "home": {"lat": %.6f, "lon": %.6f},
                      "tables": [%s]
                    }
                  ]%s
                }
                """,
                operator.folder(),
                area.id(),
                area.name(),
                area.zone(),
                area.calendar(),
                area.home().lat(),
                area.home().lon(),
                operator.escalations().isEmpty()
                        ? "\"technicians.csv\", \"visits.csv\""
                        : "\"technicians.csv\", \"visits.csv\", \"escalations.csv\"",
                operator.coast() ? ",\n  \"roads\": \"roads.osm.gz\"" : "");
    }
}

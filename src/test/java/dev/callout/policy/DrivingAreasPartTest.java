package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.document.Documents;
import dev.callout.error.InvalidInput;
import dev.callout.geo.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrivingAreasPartTest {
    @Test
    void anAreaIsACircleOrAnOutlineWithAPace() {
        List<DrivingArea> areas = read("""
                {"drivingAreas": {
                  "centre": {"around": {"lat": 55, "lon": 38, "metres": 500}, "pace": {"monday": {"08:00-09:00": 0.5}}},
                  "ring": {"outline": [[54, 37], [56, 37], [56, 39], [54, 39]], "pace": {}}}}
                """);
        assertThat(areas).extracting(DrivingArea::name).containsExactly("centre", "ring");
        assertThat(areas.get(0).area().contains(new Point(55.01, 38))).isFalse();
        assertThat(areas.get(1).area().contains(new Point(55.01, 38))).isTrue();
        assertThat(areas.get(0).pace().week()).hasSize(1);
    }

    @Test
    void everyFaultIsNamed() {
        assertThatThrownBy(() -> read("""
                {"drivingAreas": {
                  "nowhere": {"pace": {}},
                  "twice": {"around": {"lat": 55, "lon": 38, "metres": 5}, "outline": [], "pace": {}},
                  "flat": {"outline": [[54, 37], [56]], "pace": {}},
                  "wide": {"around": {"lat": 95, "lon": 38, "metres": 0}, "pace": {"monday": {"08:00-09:00": 0}}},
                  "still": {"around": {"lat": 55, "lon": 38, "metres": 5}, "radius": 3}}}
                """))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.code() + ' ' + issue.pointer())
                                .contains(
                                        "missing-field /drivingAreas/nowhere/around",
                                        "ambiguous-field /drivingAreas/twice/around",
                                        "not-understood /drivingAreas/flat/outline/1",
                                        "out-of-range /drivingAreas/flat/outline",
                                        "out-of-range /drivingAreas/wide/around/lat",
                                        "out-of-range /drivingAreas/wide/around/metres",
                                        "out-of-range /drivingAreas/wide/pace/monday/08:00-09:00",
                                        "missing-field /drivingAreas/still/pace",
                                        "unknown-field /drivingAreas/still/radius"));
    }

    private static List<DrivingArea> read(String json) {
        return Documents.readJson(json.getBytes(StandardCharsets.UTF_8), "rulebook", DrivingAreasPart::read);
    }
}

package dev.callout.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebooks;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.travel.CurrentTravel;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Wishes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A day's routes as lines where no roads are known. */
class RouteLinesTest {
    private final DayOnPaper paper = new DayOnPaper();

    @Test
    void withoutRoadsTheWayIsAStraightLineThatSaysSo() {
        RouteCollection drawn = draw(true, paper.shifts);

        assertThat(drawn.travel()).isEqualTo("straight-lines");
        List<RouteCollection.LegProperties> legs = drawn.features().stream()
                .map(RouteCollection.Feature::properties)
                .filter(RouteCollection.LegProperties.class::isInstance)
                .map(RouteCollection.LegProperties.class::cast)
                .toList();
        assertThat(legs).extracting(RouteCollection.LegProperties::source).containsOnly("straight-lines");
        assertThat(legs).extracting(RouteCollection.LegProperties::leg).containsExactly(1, 2, 3);
        assertThat(legs.get(0).from()).isEqualTo("start");
        assertThat(legs.get(2).to()).isEqualTo("end");
        assertThat(legs).allMatch(leg -> leg.metres() > 0 && List.of().equals(leg.turns()));
        RouteCollection.Technician technician = drawn.technicians().get(0);
        assertThat(technician.stops()).isEqualTo(2);
        assertThat(technician.metres())
                .isEqualTo(legs.stream()
                        .mapToInt(RouteCollection.LegProperties::metres)
                        .sum());
    }

    @Test
    void stopsOfAShiftThatIsNoMoreFollowEachOther() {
        RouteCollection drawn = draw(false, List.of());

        assertThat(drawn.features())
                .filteredOn(feature -> feature.properties() instanceof RouteCollection.LegProperties)
                .hasSize(1);
        assertThat(drawn.features())
                .filteredOn(feature -> feature.properties() instanceof RouteCollection.PlaceProperties)
                .hasSize(2);
    }

    private RouteCollection draw(boolean turns, List<dev.callout.technician.Shift> shifts) {
        TechnicianId anna = paper.technician(1, null);
        ShiftId shift = paper.shift(anna, "09:00", "18:00");
        Visit first = paper.visit(VisitState.PROMISED, new Wishes(List.of(), null, Map.of(), Map.of()));
        Visit second = paper.visit(VisitState.PROMISED, new Wishes(List.of(), null, Map.of(), Map.of()));
        paper.publish(first, anna, shift, 0, "10:30");
        paper.publish(second, anna, shift, 1, "12:00");
        BoardDay.Route route =
                new BoardDay.Route(paper.technicians.get(0), List.copyOf(shifts), List.of(stop(first), stop(second)));
        Snapshot snapshot = paper.snapshot();
        BoardDay day = new BoardDay(
                snapshot.territory(),
                DayOnPaper.DAY,
                snapshot.live().get(DayOnPaper.DAY),
                null,
                "straight-lines",
                List.of(route),
                List.of(),
                0);
        RouteLines lines =
                new RouteLines(new CurrentTravel(null, Path.of("."), 0), Rulebooks.shipped(Rules.leastWeights()));
        return lines.draw(day, day.routes(), Language.EN, turns);
    }

    private BoardDay.Stop stop(Visit visit) {
        Contact contact = new Contact(
                new ContactId(new UUID(5, 1)), visit.place().site(), "Vera", "+74955550102", null, "ru", false);
        return new BoardDay.Stop(
                Objects.requireNonNull(paper.live.get(visit.id())).get(0),
                visit,
                Objects.requireNonNull(paper.sites.get(visit.place().site())),
                contact,
                new BoardDay.Field(List.of(), null));
    }
}

package dev.callout.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.database.TestDatabase;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.exchange.ImportReport.TableReport;
import dev.callout.geo.Point;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportsTest {
    private static final String VISITS =
            "externalId;workKind;windows;address;lat;lon;contract;surname;contactName;contactPhone;accessSecret;notes";
    private static final String TECHNICIANS =
            "externalId;name;phone;skills;days;shift;startAddress;startLat;startLon;van";

    @Inject
    Imports imports;

    @Inject
    Territories territories;

    @Inject
    Technicians technicians;

    @Inject
    Shifts shifts;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    private TerritoryId territory = new TerritoryId("none");
    private String contract = "";

    @BeforeEach
    void aTerritoryOfItsOwn() {
        territory = new TerritoryId("t-" + UUID.randomUUID());
        contract = "Д-" + UUID.randomUUID();
        territories.put(new Territory(
                territory, "Test", ZoneId.of("Europe/Moscow"), "technical-rooms", new Point(55.42, 38.94)));
    }

    @Test
    void aVisitIsBroughtInWithItsCustomerSiteAndContact() {
        TableReport report = bringIn(false, VISITS, visitRow("R-1", "с ключом")).get(0);

        assertThat(report.kind()).isEqualTo("VISITS");
        assertThat(report.created()).isEqualTo(1);
        Visit visit = visit("R-1");
        assertThat(visit.state()).isEqualTo(VisitState.REQUESTED);
        assertThat(visit.work().kind()).isEqualTo("fault-repair");
        assertThat(visit.work().skills()).extracting("name").contains("network");
        assertThat(visit.wishes().windows()).hasSize(1);
        assertThat(visit.intake().notes()).isEqualTo("с ключом");
        assertThat(visit.place().contract()).isNotNull();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        bringIn(false, VISITS, visitRow("R-1", "a"), visitRow("R-2", "b"));
        int version = visit("R-1").version();
        TableReport again = bringIn(false, VISITS, visitRow("R-1", "a"), visitRow("R-2", "b"))
                .get(0);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.created() + again.changed()).isZero();
        assertThat(visit("R-1").version()).isEqualTo(version);
    }

    @Test
    void aRowThatChangedChangesItsVisitAndNoOther() {
        bringIn(false, VISITS, visitRow("R-1", "a"), visitRow("R-2", "b"));
        Visit before = visit("R-1");
        TableReport report = bringIn(false, VISITS, visitRow("R-1", "new"), visitRow("R-2", "b"))
                .get(0);

        assertThat(report.rows())
                .extracting(ImportReport.RowReport::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(visit("R-1").id()).isEqualTo(before.id());
        assertThat(visit("R-1").reference()).isEqualTo(before.reference());
        assertThat(visit("R-1").intake().notes()).isEqualTo("new");
    }

    @Test
    void aDryRunTellsAndStoresNothing() {
        TableReport report = bringIn(true, VISITS, visitRow("R-1", "a")).get(0);

        assertThat(report.created()).isEqualTo(1);
        assertThat(visits.findByOrigin(new Visit.Origin("import/" + territory, "R-1")))
                .isEmpty();
    }

    @Test
    void oneFaultyRowKeepsAllOut() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> bringIn(
                        false,
                        VISITS,
                        visitRow("R-1", "a"),
                        visitRow("R-2", "b").replace("fault-repair", "x-ray")));

        assertThat(refused.issues()).extracting(Issue::pointer).containsExactly("/2/workKind");
        assertThat(visits.findByOrigin(new Visit.Origin("import/" + territory, "R-1")))
                .isEmpty();
    }

    @Test
    void whatOnlyTheDatabaseKnowsIsToldByRowToo() {
        bringIn(false, VISITS, visitRow("R-1", "a"));
        visits.change(visit("R-1").id(), VisitState.CANCELLED, "test", "moved house");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> bringIn(
                        false,
                        VISITS,
                        visitRow("R-1", "changed"),
                        visitRow("R-2", "b").replace("Паромщиков", "Затонин"),
                        visitRow("R-3", "c").replace("55.42;38.94", ";")));

        assertThat(refused.issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly(
                        "state-conflict /1/externalId", "other-holder /2/surname", "address-not-found /3/address");
    }

    @Test
    void aTechnicianIsBroughtInWithShiftsOnWorkingDays() {
        bringIn(false, TECHNICIANS, technicianRow("mon-fri"));
        Technician technician = technician();

        assertThat(technician.firstName()).isEqualTo("Ника");
        assertThat(technician.van()).isNotNull();
        Window month = new Window(clock.instant(), clock.instant().plus(Duration.ofDays(28)));
        assertThat(shifts.list(technician.id(), month)).hasSizeBetween(14, 21);
    }

    @Test
    void otherWeekdaysChangeTheShiftsToCome() {
        bringIn(false, TECHNICIANS, technicianRow("mon-fri"));
        bringIn(false, TECHNICIANS, technicianRow("tue"));

        Window quarter = new Window(
                clock.instant().plus(Duration.ofDays(1)), clock.instant().plus(Duration.ofDays(90)));
        assertThat(shifts.list(technician().id(), quarter))
                .isNotEmpty()
                .allSatisfy(shift -> assertThat(shift.window()
                                .start()
                                .atZone(ZoneId.of("Europe/Moscow"))
                                .getDayOfWeek()
                                .getValue())
                        .isEqualTo(2));
    }

    @Test
    void techniciansAndVisitsComeInTogetherOrNotAtAll() {
        List<UploadedTable> files = List.of(
                new UploadedTable("visits.csv", Tables.bytes(VISITS, visitRow("R-1", "a"))),
                new UploadedTable("technicians.csv", Tables.bytes(TECHNICIANS, technicianRow("someday"))));
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> imports.run(territory, files, false, "test"));

        assertThat(refused.issues()).extracting(Issue::place).containsExactly("technicians.csv:2");
        assertThat(visits.list(
                        territory, new Window(clock.instant(), clock.instant().plus(Duration.ofDays(9))), Set.of()))
                .isEmpty();
    }

    private List<TableReport> bringIn(boolean dryRun, String... lines) {
        return imports.run(territory, List.of(new UploadedTable("table.csv", Tables.bytes(lines))), dryRun, "test")
                .tables();
    }

    private String visitRow(String id, String notes) {
        return id + ";fault-repair;+1 10:30-17:00;Речная, 1;55.42;38.94;" + contract
                + ";Паромщиков;Глеб Паромщиков;+7 000 123-45-67;к17;" + notes;
    }

    private static String technicianRow(String days) {
        return "T-1;Ника Затонина;+7 000 123-45-68;network:2;" + days + ";10:00-18:00;Речная, 2;55.42;38.94;Х 001 ХХ";
    }

    private Visit visit(String externalId) {
        return visits.findByOrigin(new Visit.Origin("import/" + territory, externalId))
                .orElseThrow();
    }

    private Technician technician() {
        return technicians.findByExternalId(territory, "T-1").orElseThrow();
    }
}

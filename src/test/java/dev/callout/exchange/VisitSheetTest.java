package dev.callout.exchange;

import static dev.callout.exchange.Tables.bytes;
import static dev.callout.exchange.Tables.faults;
import static dev.callout.exchange.Tables.visitSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.error.InvalidInput;
import dev.callout.geo.Point;
import dev.callout.time.Window;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitSheetTest {
    private static final String SHORT = "externalId;workKind;address;contract;surname;contactName;contactPhone";
    private static final String ROW = "A1;connection;Речная, 1;Д-1;Паромщиков;Глеб;+7 000 123-45-67";

    @Test
    void aRowIsReadWithAllItsCells() {
        List<VisitRow> rows = visitSheet()
                .readAll(
                        "table.csv",
                        bytes(
                                SHORT
                                        + ";windows;preferredWindow;requestedAt;dueBy;durationMinutes;priority;crew;skills;lat;lon;accessSecret;"
                                        + "balanceInOrder;maySign;contactLanguage;floor;access",
                                ROW
                                        + ";+1 10:30-13:00 | 2026-11-25 14:00-17:00;+1 11:00-12:00;-1 18:05;+2 18:00;45;2;2;fibre:2 setup;"
                                        + "55,41;38.92;к17;да;no;ru;-1;LIFT"));

        VisitRow visit = rows.get(0);
        assertThat(visit.windows())
                .containsExactly(
                        window("2026-11-24T10:30:00+03:00", "2026-11-24T13:00:00+03:00"),
                        window("2026-11-25T14:00:00+03:00", "2026-11-25T17:00:00+03:00"));
        assertThat(visit.requestedAt()).isEqualTo(Instant.parse("2026-11-20T15:05:00Z"));
        assertThat(visit.duration()).isEqualTo(Duration.ofMinutes(45));
        assertThat(visit.skills()).containsExactly(new SkillLevel("fibre", 2), new SkillLevel("setup", 1));
        assertThat(visit.site().place()).isEqualTo(new Place("Речная, 1", new Point(55.41, 38.92)));
        assertThat(visit.site().floor()).isEqualTo(-1);
        assertThat(visit.contact().phone()).isEqualTo("+70001234567");
        assertThat(visit.customer().balanceInOrder()).isTrue();
        assertThat(visit.contact().maySign()).isFalse();
        assertThat(visit.access().secret()).isEqualTo("к17");
    }

    @Test
    void whatIsNotGivenIsLeftToTheWorkKind() {
        VisitRow visit = visitSheet().readAll("table.csv", bytes(SHORT, ROW)).get(0);

        assertThat(visit.duration()).isNull();
        assertThat(visit.priority()).isNull();
        assertThat(visit.windows()).isEmpty();
        assertThat(visit.site().place().point()).isNull();
    }

    @Test
    void everyFaultOfEveryRowIsToldWithItsCell() {
        assertThat(faults(
                        visitSheet(),
                        SHORT + ";priority;windows;lat;lon",
                        "A1;connection;;Д-1;Паромщиков;Глеб;12;9;+1 17:00-10:30;91;38",
                        "A1;conection;Речная, 1;;Паромщиков;Глеб;+7 000 123-45-67;;+1 10:30-12:00|+1 11:00-13:00;55;"))
                .containsExactlyInAnyOrder(
                        "missing-value /1/address",
                        "not-a-phone-number /1/contactPhone",
                        "not-understood /1/priority",
                        "not-understood /1/windows",
                        "not-understood /1/lat",
                        "duplicate-id /2/externalId",
                        "unknown-work-kind /2/workKind",
                        "missing-value /2/contract",
                        "windows-overlap /2/windows",
                        "missing-value /2/lon");
    }

    @Test
    void aFaultNamesFileLineAndValue() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> visitSheet().readAll("table.csv", bytes(SHORT, "", "", ROW.replace("connection", "conection"))));

        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).isEqualTo("table.csv:4");
            assertThat(issue.found()).isEqualTo("conection");
            assertThat(issue.help()).isEqualTo("Did you mean 'connection'?");
        });
    }

    @Test
    void aHeaderWithUnknownDoubledOrMissingColumnsIsRefused() {
        assertThat(faults(visitSheet(), SHORT.replace("surname", "surnam") + ";contract", "x"))
                .containsExactlyInAnyOrder(
                        "unknown-column /0/surnam", "duplicate-column /0/contract", "missing-column /0/surname");
    }

    @Test
    void rowsWithTooManyOrTooFewCellsAreTold() {
        assertThat(faults(visitSheet(), SHORT, ROW + ";more", "A2;connection"))
                .containsExactly("extra-cells /1", "missing-cells /2");
    }

    @Test
    void whatIsNoTableIsRefusedWhole() {
        assertThat(faults(visitSheet(), new byte[0])).containsExactly("empty-file ");
        assertThat(faults(visitSheet(), SHORT, "\"A1;connection")).containsExactly("not-csv ");
        assertThat(faults(visitSheet(), "externalId;Ж".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("not-utf-8 ");
    }

    @Test
    void aWindowThatIsOverIsRefused() {
        assertThat(faults(visitSheet(), SHORT + ";windows", ROW + ";-1 10:30-17:00"))
                .containsExactly("in-the-past /1/windows");
    }

    @Test
    void commasQuotesAndAByteOrderMarkAreUnderstood() {
        List<VisitRow> rows = visitSheet()
                .readAll(
                        "table.csv",
                        bytes(
                                "\uFEFF" + SHORT.replace(';', ','),
                                "A1,connection,\"Речная, 1\",Д-1,Паромщиков,\"Глеб \"\"Г\"\"\",+70001234567"));

        assertThat(rows.get(0).site().place().address()).isEqualTo("Речная, 1");
        assertThat(rows.get(0).contact().name()).isEqualTo("Глеб \"Г\"");
    }

    @Test
    void theFingerprintFollowsTheCellsAndNotTheirOrder() {
        String print = fingerprint(SHORT + ";notes", ROW + ";");

        assertThat(fingerprint("notes;" + SHORT, ";" + ROW)).isEqualTo(print);
        assertThat(fingerprint(SHORT + ";notes", ROW + ";x")).isNotEqualTo(print);
    }

    @Test
    void theAccessSecretIsNotPrintedWithTheRow() {
        VisitRow visit = visitSheet()
                .readAll("table.csv", bytes(SHORT + ";accessSecret", ROW + ";к4711"))
                .get(0);

        assertThat(visit.toString()).doesNotContain("4711");
    }

    private static String fingerprint(String... lines) {
        return visitSheet().readAll("table.csv", bytes(lines)).get(0).fingerprint();
    }

    private static Window window(String start, String end) {
        return new Window(
                java.time.OffsetDateTime.parse(start).toInstant(),
                java.time.OffsetDateTime.parse(end).toInstant());
    }
}

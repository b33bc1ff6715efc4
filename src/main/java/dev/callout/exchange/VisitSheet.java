package dev.callout.exchange;

import dev.callout.exchange.VisitRow.AccessCells;
import dev.callout.exchange.VisitRow.ContactCells;
import dev.callout.exchange.VisitRow.CustomerCells;
import dev.callout.exchange.VisitRow.SiteCells;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of visits; its columns are documented in {@code src/docs/import.md}. */
final class VisitSheet implements Sheet<VisitRow> {
    static final Columns COLUMNS = Columns.required(
                    "externalId", "workKind", "address", "contract", "surname", "contactName", "contactPhone")
            .and(
                    "windows",
                    "preferredWindow",
                    "requestedAt",
                    "dueBy",
                    "durationMinutes",
                    "priority",
                    "crew",
                    "load",
                    "after",
                    "skills",
                    "entrance",
                    "floor",
                    "unit",
                    "access",
                    "lat",
                    "lon",
                    "accessSecret",
                    "customerKind",
                    "balanceInOrder",
                    "contactLanguage",
                    "maySign",
                    "equipment",
                    "cablePlace",
                    "gatewayPlace",
                    "entranceBy",
                    "technicalRoomBy",
                    "floorPanelBy",
                    "powerBy",
                    "notes");
    private static final Pattern AFTER = Pattern.compile("([^+|]+)(?:\\+(\\d{1,5}))?");

    private final Days days;
    private final Vocabulary vocabulary;

    VisitSheet(Days days, Vocabulary vocabulary) {
        this.days = days;
        this.vocabulary = vocabulary;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public VisitRow read(Row row) {
        String workKind = row.text("workKind");
        vocabulary.checkWorkKind(row, "workKind", workKind);
        List<Window> windows = windows(row);
        Window preferred = row.parsed("preferredWindow", Days.EXPECTED_WINDOW, days::window);
        Integer minutes = row.findWhole("durationMinutes", 1, 24 * 60);
        Instant requestedAt = row.parsed("requestedAt", Days.EXPECTED_MOMENT, days::moment);
        Instant dueBy = row.parsed("dueBy", Days.EXPECTED_MOMENT, days::moment);
        return new VisitRow(
                row.number(),
                row.text("externalId"),
                row.fingerprint(),
                workKind,
                windows,
                preferred,
                requestedAt,
                dueBy,
                minutes == null ? null : Duration.ofMinutes(minutes),
                row.findWhole("priority", 1, 5),
                row.findWhole("crew", 1, 10),
                row.findWhole("load", 0, 100_000),
                after(row),
                SkillLevel.read(row, "skills", vocabulary),
                site(row),
                customer(row),
                contact(row),
                access(row),
                row.find("equipment"),
                row.find("notes"));
    }

    private List<Window> windows(Row row) {
        List<Window> windows = new ArrayList<>();
        for (String part : row.list("windows")) {
            Window window = row.parsed("windows", part, Days.EXPECTED_WINDOW, days::window);
            if (window != null && windows.stream().anyMatch(window::overlaps)) {
                row.fault("windows", "windows-overlap", part, "The window overlaps another one of the cell.", null);
            } else if (window != null && days.isPast(window)) {
                row.fault("windows", "in-the-past", part, "The window is over.", "Days such as +1 count from today.");
            } else if (window != null) {
                windows.add(window);
            }
        }
        return windows;
    }

    /** Visits of rows above, or of an earlier table; whether there are any of an earlier one is for the database to say. */
    private List<VisitRow.AfterCell> after(Row row) {
        List<VisitRow.AfterCell> after = new ArrayList<>();
        for (String part : row.list("after")) {
            Matcher cell = AFTER.matcher(part);
            if (cell.matches() && !cell.group(1).strip().equals(row.find("externalId"))) {
                String minutes = cell.group(2);
                after.add(new VisitRow.AfterCell(
                        cell.group(1).strip(), Duration.ofMinutes(minutes == null ? 0 : Integer.parseInt(minutes))));
            } else {
                String expected = "Expected another visit's externalId, with minutes after it, as in 'R-17+30'.";
                row.fault("after", "not-understood", part, expected, null);
            }
        }
        return after;
    }

    private static SiteCells site(Row row) {
        row.text("address");
        return new SiteCells(
                Objects.requireNonNullElse(Place.find(row, ""), new Place("", null)),
                row.find("entrance"),
                row.findWhole("floor", -9, 200),
                row.find("unit"),
                row.findOneOf("access", List.of("STREET_LEVEL", "LIFT", "STAIRS")));
    }

    private static CustomerCells customer(Row row) {
        return new CustomerCells(
                row.findOneOf("customerKind", List.of("PRIVATE", "BUSINESS")),
                row.text("contract"),
                row.text("surname"),
                row.findFlag("balanceInOrder"));
    }

    private ContactCells contact(Row row) {
        return new ContactCells(
                row.text("contactName"),
                PhoneCells.read(row, "contactPhone", vocabulary.region()),
                row.findOneOf("contactLanguage", Vocabulary.LANGUAGES),
                row.findFlag("maySign"));
    }

    private static AccessCells access(Row row) {
        return new AccessCells(
                row.find("accessSecret"),
                row.find("cablePlace"),
                row.find("gatewayPlace"),
                row.find("entranceBy"),
                row.find("technicalRoomBy"),
                row.find("floorPanelBy"),
                row.find("powerBy"));
    }
}

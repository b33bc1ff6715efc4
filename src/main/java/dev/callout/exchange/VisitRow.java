package dev.callout.exchange;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a table, as the operator wrote it, with days and hours made into instants.
 *
 * @param externalId the operator's own id; the same one again means the same visit
 * @param fingerprint tells whether the row changed since it was read last
 * @param load how much of a van's capacity it takes; null: nothing
 * @param duration null: as the work kind says; the same for priority, crew and an empty list of skills
 */
record VisitRow(
        int number,
        String externalId,
        String fingerprint,
        String workKind,
        List<Window> windows,
        @Nullable Window preferredWindow,
        @Nullable Instant requestedAt,
        @Nullable Instant dueBy,
        @Nullable Duration duration,
        @Nullable Integer priority,
        @Nullable Integer crew,
        @Nullable Integer load,
        List<AfterCell> after,
        List<SkillLevel> skills,
        SiteCells site,
        CustomerCells customer,
        ContactCells contact,
        AccessCells access,
        @Nullable String equipment,
        @Nullable String notes)
        implements ImportedRow {
    VisitRow {
        windows = List.copyOf(windows);
        after = List.copyOf(after);
        skills = List.copyOf(skills);
    }

    /** A visit that comes first, with the least time between its end and this one's start. */
    record AfterCell(String externalId, Duration delay) {}

    /** @param access STREET_LEVEL, LIFT or STAIRS */
    record SiteCells(
            Place place,
            @Nullable String entrance,
            @Nullable Integer floor,
            @Nullable String unit,
            @Nullable String access) {}

    /** @param kind PRIVATE or BUSINESS */
    record CustomerCells(
            @Nullable String kind,
            String contract,
            String surname,
            @Nullable Boolean balanceInOrder) {}

    record ContactCells(
            String name,
            String phone,
            @Nullable String language,
            @Nullable Boolean maySign) {}

    /**
     * How to get in, where cables and the gateway are, and who gives access to what.
     *
     * @param secret the intercom code; goes into the vault and nowhere else
     */
    record AccessCells(
            @Nullable String secret,
            @Nullable String cablePlace,
            @Nullable String gatewayPlace,
            @Nullable String entranceBy,
            @Nullable String technicalRoomBy,
            @Nullable String floorPanelBy,
            @Nullable String powerBy) {
        @Override
        public String toString() {
            return "AccessCells[not shown]";
        }
    }
}

package dev.callout.promise;

import dev.callout.call.Queries;
import dev.callout.promise.KeptRates.Scope;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which promises a call asks for; a bean parameter. */
final class ScopeQuery {
    private static final Instant EVER = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant NEVER_AFTER = Instant.parse("9000-01-01T00:00:00Z");

    private static final String EXPECTED = "a date such as 2026-11-23, or an instant with its offset";

    @QueryParam("from")
    @Parameter(description = "First day, or an instant, at which windows begin; the ledger's first unless told")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, counted too, or an instant that is not; the ledger's last unless told")
    @Nullable
    String to;

    @QueryParam("territory")
    @Nullable
    String territory;

    @QueryParam("workKind")
    @Nullable
    String workKind;

    @QueryParam("technician")
    @Nullable
    String technician;

    /** Days are those of the territory asked for; without one, of the only territory's zone, else of UTC. */
    Scope scope(Territories territories) {
        Optional<TerritoryId> within = Queries.read("territory", territory, "a territory's id", TerritoryId::new);
        ZoneId zone = zone(territories, within);
        Instant begin = Queries.read("from", from, EXPECTED, text -> instant(text, zone, 0))
                .orElse(EVER);
        Instant end =
                Queries.read("to", to, EXPECTED, text -> instant(text, zone, 1)).orElse(NEVER_AFTER);
        if (!begin.isBefore(end)) {
            throw Queries.bad("to", "Must not lie before 'from'.");
        }
        return new Scope(
                new Window(begin, end),
                within,
                Optional.ofNullable(workKind).filter(text -> !text.isEmpty()),
                Queries.read("technician", technician, "a technician's id", TechnicianId::of));
    }

    private static ZoneId zone(Territories territories, Optional<TerritoryId> within) {
        if (within.isPresent()) {
            return territories.get(within.get()).zone();
        }
        var zones = territories.list().stream()
                .map(territory -> territory.zone())
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.get(0) : ZoneOffset.UTC;
    }

    private static Instant instant(String text, ZoneId zone, int daysOn) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).plusDays(daysOn).atStartOfDay(zone).toInstant();
    }
}

package dev.callout.desk;

import dev.callout.call.Queries;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.DeskKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.time.LocalCalendar;
import dev.callout.time.WallClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When the desk can be reached; customers may know as well. */
@Path("/api/desk/hours")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class DeskHoursResource {
    private final Rulebook rulebook;
    private final Clock clock;

    DeskHoursResource(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    record HoursView(String start, String end) {}

    /** @param office when customers can come, phone when they can call, escalation when escalations are worked at */
    record DeskHours(String date, List<HoursView> phone, List<HoursView> office, List<HoursView> escalation) {}

    @GET
    @Operation(
            summary = "When the desk is reached on a date, today unless told: by phone, at the office, for escalations")
    public DeskHours hours(@QueryParam("date") @Nullable String date) {
        WallClock wall = new WallClock(zone());
        LocalDate day = Queries.date("date", date).orElseGet(() -> wall.dayOf(clock.instant()));
        DeskKnobs desk = rulebook.desk();
        return new DeskHours(
                day.toString(),
                on(day, desk.phone().hours()),
                on(day, desk.phone().office()),
                on(day, desk.escalation().hours()));
    }

    private List<HoursView> on(LocalDate day, LocalCalendar calendar) {
        return calendar.in(zone()).windowsOn(day).stream()
                .map(open ->
                        new HoursView(OffsetTimes.text(open.start(), zone()), OffsetTimes.text(open.end(), zone())))
                .toList();
    }

    private ZoneId zone() {
        return rulebook.operator().zone();
    }
}

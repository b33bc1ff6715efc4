package dev.callout.tracking;

import dev.callout.geo.Point;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.time.Window;
import dev.callout.visit.VisitState;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The customer's page as JSON; the token in the address is all that is asked for. */
@Path("/api/track/{token}")
@Tag(name = "tracking")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class TrackResource {
    private final Tracking tracking;

    TrackResource(Tracking tracking) {
        this.tracking = tracking;
    }

    record WindowView(String start, String end) {}

    record PositionView(double lat, double lon) {}

    record VisitView(
            String reference,
            VisitState state,
            String workKind,
            String operator,
            @Nullable WindowView window,
            @Nullable WindowView narrowed,
            @Nullable String technician,
            @Nullable String expectedArrival,
            @Nullable PositionView position,
            String timeZone,
            String language) {
        static VisitView of(TrackedVisit visit) {
            Instant expected = visit.expected();
            Point position = visit.position();
            return new VisitView(
                    visit.reference(),
                    visit.state(),
                    visit.workKind(),
                    visit.operator(),
                    view(visit.window(), visit),
                    view(visit.narrowed(), visit),
                    visit.technician(),
                    expected == null ? null : OffsetTimes.text(expected, visit.zone()),
                    position == null ? null : new PositionView(position.lat(), position.lon()),
                    visit.zone().getId(),
                    visit.language().code());
        }

        private static @Nullable WindowView view(@Nullable Window window, TrackedVisit visit) {
            return window == null
                    ? null
                    : new WindowView(
                            OffsetTimes.text(window.start(), visit.zone()),
                            OffsetTimes.text(window.end(), visit.zone()));
        }
    }

    @GET
    @Operation(summary = "What a customer may know of the own visit: window, state, the technician's first name")
    public Response track(@PathParam("token") String token) {
        return Response.ok(VisitView.of(tracking.get(tracking.find(token))))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}

package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.dispatch.OtherTimes;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.tracking.OwnVisit;
import dev.callout.tracking.TrackedVisit;
import dev.callout.tracking.Tracking;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers do by the link: move the visit, call it off, wait for earlier time; the price is named before. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class OwnVisitPage {
    private final Tracking tracking;
    private final OwnVisit own;
    private final Rulebook rulebook;

    OwnVisitPage(Tracking tracking, OwnVisit own, Rulebook rulebook) {
        this.tracking = tracking;
        this.own = own;
        this.rulebook = rulebook;
    }

    @GET
    @Operation(hidden = true)
    @Path("track/{token}/move")
    public Response times(
            @PathParam("token") String token,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forCustomer(
                token, languages, () -> own.isOpen(token) ? page(token, Act.MOVE, again) : back(token, null));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("track/{token}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("token") String token,
            @FormParam("start") @Nullable String start,
            @FormParam("seen") @Nullable String seen,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forCustomer(token, languages, () -> {
            Optional<Instant> chosen = moment(start);
            if (chosen.isEmpty()) {
                return again(token, "move", "choose");
            }
            boolean done =
                    Attempt.succeeds("Moving by link", () -> own.move(token, chosen.get(), seen == null ? "" : seen));
            return done ? back(token, "moved") : again(token, "move", "changed");
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("track/{token}/cancellation")
    public Response price(
            @PathParam("token") String token,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forCustomer(
                token, languages, () -> own.isOpen(token) ? page(token, Act.CANCELLATION, again) : back(token, null));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("track/{token}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("token") String token,
            @FormParam("seen") @Nullable String seen,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forCustomer(token, languages, () -> {
            boolean done = Attempt.succeeds("Cancelling by link", () -> own.cancel(token, seen == null ? "" : seen));
            return done ? back(token, "cancelled") : again(token, "cancellation", "changed");
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("track/{token}/waitlist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response await(
            @PathParam("token") String token,
            @FormParam("answer") @Nullable String answer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forCustomer(token, languages, () -> {
            Attempt.succeeds("A wish for earlier time", () -> {
                if ("join".equals(answer)) {
                    own.awaitEarlier(token);
                } else {
                    own.awaitNothing(token);
                }
            });
            return back(token, null);
        });
    }

    private Response page(String token, Act act, @Nullable String again) {
        TrackedVisit visit = tracking.get(token);
        List<OtherTimes.Time> times = act == Act.MOVE ? own.times(token) : List.of();
        OwnView view = OwnView.of(
                visit,
                "/track/" + token,
                act == Act.MOVE,
                own.price(token, act),
                again,
                times,
                new Speech(visit.language(), visit.zone()));
        return BoardPage.page(Response.Status.OK, visit.language(), Pages.own(view));
    }

    /** Whoever has no link that works is told so, whatever is asked for. */
    private Response forCustomer(String token, @Nullable String languages, Supplier<Response> answer) {
        try {
            return Attempt.answer(() -> {
                tracking.get(token);
                return answer.get();
            });
        } catch (NotFound absent) {
            Language language =
                    Language.preferred(languages, rulebook.operator().language());
            return BoardPage.page(Response.Status.NOT_FOUND, language, Pages.nothing(language.code(), "NOT_FOUND"));
        }
    }

    private static Optional<Instant> moment(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Response back(String token, @Nullable String note) {
        return Response.seeOther(URI.create("/track/" + token + (note == null ? "" : "?now=" + note)))
                .build();
    }

    private static Response again(String token, String act, String why) {
        return Response.seeOther(URI.create("/track/" + token + "/" + act + "?again=" + why))
                .build();
    }
}

package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.dispatch.DispatchDesk;
import dev.callout.dispatch.WaitlistDesk;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.route.PlanId;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a dispatcher does from pages: order a plan, review and publish it, decide about a running day. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class DispatchPage {
    private final DispatchDesk desk;
    private final WaitlistDesk waitlist;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    DispatchPage(
            DispatchDesk desk,
            WaitlistDesk waitlist,
            Territories territories,
            Rulebook rulebook,
            Door door,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.waitlist = waitlist;
        this.territories = territories;
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("orders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(
            @FormParam("territory") @Nullable String territory, @FormParam("date") @Nullable String date) {
        return door.forDispatchers(usual(), () -> {
            Territory chosen = territory(territory);
            LocalDate day = day(chosen, date);
            // the board says what holds: that the day is over, or that a plan is being made already
            Attempt.succeeds("A plan of " + day, () -> desk.order(chosen.id(), day, caller.name()));
            return to("/", chosen.id(), day).build();
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("plans/{id}")
    public Response review(
            @PathParam("id") String id,
            @QueryParam("refused") @Nullable String refused,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            DispatchDesk.Review review = desk.review(plan(id));
            Speech speech = new Speech(
                    language, territories.get(review.plan().territory()).zone());
            ReviewView view = ReviewView.of(review, refused != null, speech);
            return BoardPage.page(Response.Status.OK, language, Pages.review(view, bar(language)));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("plans/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") String id, @FormParam("seen") @Nullable String seen) {
        return door.forDispatchers(usual(), () -> {
            DispatchDesk.Review review = desk.review(plan(id));
            // the page names the windows below the rate beside the button
            boolean done = Attempt.succeeds(
                    "Publication of plan " + id,
                    () -> desk.publish(review.plan().id(), seen == null ? "" : seen, true, caller.name()));
            if (!done) {
                return Response.seeOther(URI.create("/plans/" + id + "?refused=true"))
                        .build();
            }
            return to("/", review.plan().territory(), review.plan().day()).build();
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("running")
    public Response running(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("date") @Nullable String date,
            @QueryParam("stale") @Nullable String stale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Territory chosen = territory(territory);
            RunningView view = RunningView.of(
                    desk.running(chosen.id(), day(chosen, date)),
                    chosen,
                    stale != null,
                    new Speech(language, chosen.zone()));
            return BoardPage.page(Response.Status.OK, language, Pages.running(view, bar(language)));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("running/{proposal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("proposal") String proposal,
            @FormParam("territory") @Nullable String territory,
            @FormParam("date") @Nullable String date,
            @FormParam("answer") @Nullable String answer) {
        return door.forDispatchers(usual(), () -> {
            Territory chosen = territory(territory);
            UUID id = Queries.id("proposal", proposal, UUID::fromString);
            boolean done = Attempt.succeeds("Decision about proposal " + id, () -> {
                if ("accept".equals(answer)) {
                    desk.accept(chosen.id(), id, caller.name());
                } else {
                    desk.dismiss(chosen.id(), id, caller.name());
                }
            });
            URI next = to("/running", chosen.id(), day(chosen, date)).build().getLocation();
            return Response.seeOther(done ? next : URI.create(next + "&stale=true"))
                    .build();
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("waitlist-offers/{offer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("offer") String offer,
            @FormParam("territory") @Nullable String territory,
            @FormParam("date") @Nullable String date,
            @FormParam("answer") @Nullable String answer) {
        return door.forDispatchers(usual(), () -> {
            Territory chosen = territory(territory);
            UUID id = Queries.id("offer", offer, UUID::fromString);
            // the board says what holds afterwards
            Attempt.succeeds("Answer to offer " + id, () -> waitlist.answer(id, "take".equals(answer), caller.name()));
            return to("/", chosen.id(), day(chosen, date)).build();
        });
    }

    private static Response.ResponseBuilder to(String path, TerritoryId territory, LocalDate day) {
        return Response.seeOther(UriBuilder.fromPath(path)
                .queryParam("territory", territory.value())
                .queryParam("date", day)
                .build());
    }

    private Bar bar(Language language) {
        return Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.DAY);
    }

    private Territory territory(@Nullable String named) {
        return territories.get(Queries.id("territory", named == null ? "" : named, TerritoryId::new));
    }

    private LocalDate day(Territory territory, @Nullable String named) {
        return Queries.date("date", named).orElseGet(() -> new WallClock(territory.zone()).dayOf(clock.instant()));
    }

    private static PlanId plan(String id) {
        return Queries.id("plan", id, PlanId::of);
    }

    private Language usual() {
        return rulebook.operator().language();
    }

    private Language language(@Nullable String accepted) {
        return Language.preferred(accepted, usual());
    }
}

package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.dispatch.Board;
import dev.callout.dispatch.BoardDay;
import dev.callout.dispatch.RoadsOnTheirWay;
import dev.callout.dispatch.WaitlistDesk;
import dev.callout.error.NotFound;
import dev.callout.map.MapOrigin;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.time.WallClock;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.RoadProgress;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The dispatcher's day, for whoever is logged in; everybody else is shown the door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class BoardPage {
    /** Pages load nothing from elsewhere; signs of the map's buttons are written into its style sheet. */
    static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; form-action 'self'";

    private final Board board;
    private final WaitlistDesk waitlist;
    private final Territories territories;
    private final Rulebook rulebook;
    private final CurrentTravel travel;
    private final RoadsOnTheirWay onTheirWay;
    private final MapOrigin map;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    BoardPage(
            Board board,
            WaitlistDesk waitlist,
            Territories territories,
            Rulebook rulebook,
            CurrentTravel travel,
            RoadsOnTheirWay onTheirWay,
            MapOrigin map,
            Door door,
            Caller caller,
            Clock clock) {
        this.board = board;
        this.waitlist = waitlist;
        this.territories = territories;
        this.rulebook = rulebook;
        this.travel = travel;
        this.onTheirWay = onTheirWay;
        this.map = map;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response day(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("date") @Nullable String date,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages, rulebook.operator().language());
        return door.forDispatchers(language, () -> {
            List<Territory> all = territories.list();
            if (all.isEmpty() && territory == null) {
                return page(Response.Status.OK, language, Pages.nothing(language.code(), "NO_TERRITORY"));
            }
            Territory chosen = chosen(all, territory);
            BoardDay day = board.day(chosen.id(), date(chosen, date));
            Speech speech = new Speech(language, chosen.zone());
            BoardView view = BoardView.of(day, all, waitlist.list(chosen.id()), rulebook, speech);
            Optional<RoadProgress> progress = onTheirWay.find();
            RoadsNote roads = RoadsNote.of(travel, progress.isPresent());
            Bar bar = Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.DAY);
            return withMap(page(Response.Status.OK, language, Pages.board(view, roads, progress.orElse(null), bar)));
        });
    }

    static Response page(Response.StatusType status, Language language, TemplateInstance page) {
        return Response.status(status)
                .entity(Pages.in(language, page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** Where tiles come from somebody else's server, the page may ask that one too. */
    private Response withMap(Response page) {
        return map.findHost()
                .map(host -> Response.fromResponse(page)
                        .header("Content-Security-Policy", null)
                        .header("Content-Security-Policy", POLICY + "; connect-src 'self' " + host)
                        .build())
                .orElse(page);
    }

    private static Territory chosen(List<Territory> all, @Nullable String wished) {
        return wished == null || wished.isBlank()
                ? all.get(0)
                : all.stream()
                        .filter(one -> one.id().value().equals(wished))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("territory"));
    }

    /** The day asked for, else the first from today on that is published, else today. */
    private LocalDate date(Territory territory, @Nullable String wished) {
        LocalDate today = new WallClock(territory.zone()).dayOf(clock.instant());
        return wished == null || wished.isBlank()
                ? board.nextPublished(territory.id(), today).orElse(today)
                : date(wished);
    }

    /** A day as pages write it. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException refused) {
            throw new NotFound("day");
        }
    }
}

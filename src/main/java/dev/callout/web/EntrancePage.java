package dev.callout.web;

import dev.callout.access.CustomerLinks;
import dev.callout.call.Idempotent;
import dev.callout.dispatch.Waitlist;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.promise.Channel;
import dev.callout.tracking.OwnVisit;
import dev.callout.tracking.TrackedVisit;
import dev.callout.tracking.Tracking;
import dev.callout.visit.VisitId;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Pages that are open to everybody: the login, and the customer's visit behind a link. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EntrancePage {
    private static final String BY_LINK = "customer";

    private final Tracking tracking;
    private final OwnVisit own;
    private final CustomerLinks links;
    private final Waitlist waitlist;
    private final Rulebook rulebook;
    private final SecurityIdentity identity;

    EntrancePage(
            Tracking tracking,
            OwnVisit own,
            CustomerLinks links,
            Waitlist waitlist,
            Rulebook rulebook,
            SecurityIdentity identity) {
        this.tracking = tracking;
        this.own = own;
        this.links = links;
        this.waitlist = waitlist;
        this.rulebook = rulebook;
        this.identity = identity;
    }

    @GET
    @Operation(hidden = true)
    @Path("login")
    public Response login(
            @QueryParam("failed") @Nullable String failed,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages, rulebook.operator().language());
        return BoardPage.page(Response.Status.OK, language, Pages.login(language.code(), failed != null, true));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("logout")
    public Response logout() {
        FormAuthenticationMechanism.logout(identity);
        return Response.seeOther(URI.create("/login")).build();
    }

    @GET
    @Operation(hidden = true)
    @Path("track/{token}")
    public Response track(
            @PathParam("token") String token,
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        try {
            TrackedVisit visit = tracking.get(token);
            Language language = visit.language();
            TrackView view = TrackView.of(visit, offer(token).orElse(null), new Speech(language, visit.zone()), token)
                    .with(new TrackView.Acts(own.isOpen(token), own.waits(token), note));
            return BoardPage.page(Response.Status.OK, language, Pages.track(view));
        } catch (NotFound absent) {
            Language language =
                    Language.preferred(languages, rulebook.operator().language());
            return BoardPage.page(Response.Status.NOT_FOUND, language, Pages.nothing(language.code(), "NOT_FOUND"));
        }
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("track/{token}/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("token") String token, @FormParam("answer") @Nullable String answer) {
        offer(token)
                .ifPresent(offer -> Attempt.succeeds("Answer to offer " + offer.id(), () -> {
                    if ("take".equals(answer)) {
                        waitlist.accept(offer.id(), offer.visit(), Channel.PAGE, BY_LINK);
                    } else {
                        waitlist.refuse(offer.id(), offer.visit(), BY_LINK);
                    }
                }));
        // the page says what holds now, whatever the answer was
        return Response.seeOther(URI.create("/track/" + token)).build();
    }

    private Optional<Waitlist.Offer> offer(String token) {
        return links.find(token).map(VisitId::new).flatMap(waitlist::findOpen);
    }
}

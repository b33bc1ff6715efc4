package dev.callout.web;

import dev.callout.access.DeviceTokens;
import dev.callout.access.TokenCookies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Connects a technician's phone. A dispatcher makes a link; whoever opens it and says so gets a cookie in its place, and the
 * link is used up. Opening alone changes nothing: programs that look at links in messages do that too.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class PhonePage {
    private static final int KEPT_SECONDS = (int) Duration.ofDays(400).toSeconds();

    private final DeviceTokens devices;
    private final Technicians technicians;
    private final Rulebook rulebook;
    private final Door door;

    PhonePage(DeviceTokens devices, Technicians technicians, Rulebook rulebook, Door door) {
        this.devices = devices;
        this.technicians = technicians;
        this.rulebook = rulebook;
        this.door = door;
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("technicians/{id}/phones")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(
            @PathParam("id") String id,
            @FormParam("device") @Nullable String device,
            @FormParam("date") @Nullable String date,
            @Context UriInfo here,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Technician technician = technicians.get(Queries.id("technician", id, TechnicianId::of));
            String name = device == null || device.isBlank() ? "phone" : device.strip();
            String token = devices.issue(technician.id().value(), name);
            String address =
                    here.getBaseUriBuilder().path("phone").path(token).build().toString();
            PhoneLink link = PhoneLink.of(
                    language.code(),
                    technician.id().toString(),
                    technician.name(),
                    date == null ? "" : BoardPage.date(date).toString(),
                    address);
            return BoardPage.page(Response.Status.OK, language, Pages.phone(link));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("phone/{token}")
    public Response ask(
            @PathParam("token") String token, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        Optional<String> name = devices.findTechnician(token)
                .map(id -> technicians.get(new TechnicianId(id)).name());
        return BoardPage.page(
                name.isPresent() ? Response.Status.OK : Response.Status.NOT_FOUND,
                language,
                Pages.pair(language.code(), name.orElse(null), token));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("phone/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response connect(
            @PathParam("token") String token,
            @Context UriInfo here,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return devices.exchange(token)
                .map(own -> Response.seeOther(URI.create(TokenCookies.DEVICE_PATH))
                        .cookie(cookie(own, KEPT_SECONDS, here))
                        .build())
                .orElseGet(() ->
                        BoardPage.page(Response.Status.NOT_FOUND, language, Pages.pair(language.code(), null, token)));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("day/disconnection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disconnect(@CookieParam(TokenCookies.DEVICE) @Nullable String token, @Context UriInfo here) {
        if (token != null) {
            devices.forget(token);
        }
        return Response.seeOther(URI.create("/login"))
                .cookie(cookie("", 0, here))
                .build();
    }

    private static NewCookie cookie(String value, int seconds, UriInfo here) {
        // a link from a message opens the day as well
        return Cookies.of(TokenCookies.DEVICE, TokenCookies.DEVICE_PATH, value, seconds, NewCookie.SameSite.LAX, here);
    }

    private Language language(@Nullable String languages) {
        return Language.preferred(languages, rulebook.operator().language());
    }
}

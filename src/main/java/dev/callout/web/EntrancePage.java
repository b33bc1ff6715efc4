package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The way in and out for whoever works here. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EntrancePage {
    private final Rulebook rulebook;
    private final SecurityIdentity identity;

    EntrancePage(Rulebook rulebook, SecurityIdentity identity) {
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
}

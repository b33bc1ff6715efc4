package dev.callout.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets people in by name and password: by the login form from anywhere, by HTTP Basic from this machine only. */
@ApplicationScoped
class PasswordIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private static final String LOGIN_FORM = "/j_security_check";

    private final Users users;

    PasswordIdentities(Users users) {
        this.users = users;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        boolean here = Loopback.isOriginOf(request);
        RoutingContext call = HttpSecurityUtils.getRoutingContextAttribute(request);
        boolean byForm = call != null && call.normalizedPath().equals(LOGIN_FORM);
        if (!byForm && !here) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() ->
                users.identify(request.getUsername(), password, here).orElseThrow(AuthenticationFailedException::new));
    }
}

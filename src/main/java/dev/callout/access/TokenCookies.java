package dev.callout.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Knows a technician's phone and a customer by the cookie that their browser was given, each for pages of its own: under
 * {@link #DEVICE_PATH} and under {@link #CUSTOMER_PATH}. There it goes before a login, so that one browser can be a
 * dispatcher's and, to try it out, somebody else's. A cookie that is known no more makes a stranger, not an error.
 */
@ApplicationScoped
public class TokenCookies implements HttpAuthenticationMechanism {
    /** The cookie's name; its value is a device's token. */
    public static final String DEVICE = "callout-device";

    /** Where the device's cookie is sent. */
    public static final String DEVICE_PATH = "/day";

    /** The cookie's name; its value is a customer session's token. */
    public static final String CUSTOMER = "callout-customer";

    /** Where the customer's cookie is sent. */
    public static final String CUSTOMER_PATH = "/account";

    private static final String TYPE = "cookie";

    private static final int PRIORITY = DEFAULT_PRIORITY + 1;

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        String path = call.normalizedPath();
        boolean own = path.equals(CUSTOMER_PATH) || path.startsWith(CUSTOMER_PATH + "/");
        Cookie cookie = call.request().getCookie(own ? CUSTOMER : DEVICE);
        if (cookie == null || call.request().getHeader("Authorization") != null) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(new TokenAuthenticationRequest(new TokenCredential(cookie.getValue(), TYPE)))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}

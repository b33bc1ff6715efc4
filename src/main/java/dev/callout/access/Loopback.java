package dev.callout.access;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether a call comes from this machine itself. */
final class Loopback {
    private Loopback() {}

    static boolean isOriginOf(AuthenticationRequest request) {
        RoutingContext call = HttpSecurityUtils.getRoutingContextAttribute(request);
        return call != null && isOriginOf(call);
    }

    /** A proxy on this machine speaks for others, and says so. */
    static boolean isOriginOf(RoutingContext call) {
        if (call.request().getHeader("X-Forwarded-For") != null
                || call.request().getHeader("Forwarded") != null) {
            return false;
        }
        try {
            // an address in figures: nothing is looked up
            return InetAddress.getByName(call.request().remoteAddress().hostAddress())
                    .isLoopbackAddress();
        } catch (UnknownHostException strange) {
            return false;
        }
    }
}

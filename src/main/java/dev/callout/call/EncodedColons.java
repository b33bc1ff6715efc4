package dev.callout.call;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;

/** Lets {@code …/access-secret%3Areveal} mean the same as with a colon: many clients encode one in a path. */
@Provider
@PreMatching
final class EncodedColons implements ContainerRequestFilter {
    private static final String ENCODED = "%3a";

    @Override
    public void filter(ContainerRequestContext call) {
        UriInfo uri = call.getUriInfo();
        String path = uri.getRequestUri().getRawPath();
        if (path.toLowerCase(Locale.ROOT).contains(ENCODED)) {
            String query = uri.getRequestUri().getRawQuery();
            String plain = path.replaceAll("(?i)" + ENCODED, ":");
            call.setRequestUri(uri.getBaseUri().resolve(URI.create(query == null ? plain : plain + "?" + query)));
        }
    }
}

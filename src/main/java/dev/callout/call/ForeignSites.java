package dev.callout.call;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses what a page of another site makes a browser send: it would act in the name of whoever is logged in here. */
@Provider
final class ForeignSites implements ContainerRequestFilter {
    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext call) {
        if ("cross-site".equals(call.getHeaderString("Sec-Fetch-Site")) && !HARMLESS.contains(call.getMethod())) {
            throw new Refused(ErrorCode.NOT_ALLOWED, "A page of another site may not act here.");
        }
    }
}

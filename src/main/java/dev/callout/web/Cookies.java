package dev.callout.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/** Cookies that no script can read. */
final class Cookies {
    private Cookies() {}

    /** @param seconds how long the browser keeps it; 0: it forgets it now */
    static NewCookie of(
            String name, String path, String value, int seconds, NewCookie.SameSite sameSite, UriInfo here) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(here.getBaseUri().getScheme()))
                .sameSite(sameSite)
                .build();
    }
}

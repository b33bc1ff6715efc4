package dev.callout.call;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the form in which it is kept. */
record Answer(
        int status, Map<String, String> headers, @Nullable String body) {
    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag", "Cache-Control");

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(Response response, @Nullable String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Answer(response.getStatus(), headers, body);
    }

    Response response() {
        Response.ResponseBuilder builder = Response.status(status);
        headers.forEach(builder::header);
        return body == null
                ? builder.build()
                : builder.type(MediaType.APPLICATION_JSON).entity(body).build();
    }
}

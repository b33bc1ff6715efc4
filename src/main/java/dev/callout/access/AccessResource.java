package dev.callout.access;

import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who I am, and giving others their access. */
@Path("/api")
@Tag(name = "access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccessResource {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 72;

    private final Users users;
    private final ApiKeys keys;
    private final SecurityIdentity identity;

    AccessResource(Users users, ApiKeys keys, SecurityIdentity identity) {
        this.users = users;
        this.keys = keys;
        this.identity = identity;
    }

    record Me(String name, List<String> roles) {}

    record NewUser(String name, String password, Set<String> roles) {
        /** Without the password: what is printed may end in a log. */
        @Override
        public String toString() {
            return "NewUser[" + name + "]";
        }
    }

    record KeyRequest(String name, Set<String> roles) {}

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Who is asking")
    public Me me() {
        return new Me(identity.getPrincipal().getName(), List.copyOf(new TreeSet<>(identity.getRoles())));
    }

    @POST
    @Path("/users")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(summary = "Add a user: {name, password, roles}")
    public Response addUser(byte @Nullable [] body) {
        NewUser asked =
                Bodies.read(body, "user", fields -> new NewUser(fields.text("name"), password(fields), roles(fields)));
        users.add(asked.name(), asked.password(), asked.roles(), false);
        return Response.status(Response.Status.CREATED)
                .entity(new Me(asked.name(), List.copyOf(new TreeSet<>(asked.roles()))))
                .build();
    }

    @POST
    @Path("/keys")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "Make a machine's key: {name, roles}; the key is told only now")
    public Response addKey(byte @Nullable [] body) {
        KeyRequest asked = Bodies.read(body, "key", fields -> new KeyRequest(fields.text("name"), roles(fields)));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(keys.add(asked.name(), asked.roles()))
                .build();
    }

    @DELETE
    @Path("/keys/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Revoke a machine's key")
    public void revokeKey(@PathParam("id") String id) {
        keys.revoke(Queries.id("key", id, UUID::fromString));
    }

    private static String password(Fields fields) {
        String password = fields.text("password");
        // bcrypt reads 72 bytes and no more; what was found is not repeated
        if (!password.isEmpty()
                && (password.length() < SHORTEST_PASSWORD
                        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD)) {
            String message = SHORTEST_PASSWORD + " characters at least, " + LONGEST_PASSWORD + " bytes at most.";
            fields.fault("password", "bad-password", null, message, null);
        }
        return password;
    }

    private static Set<String> roles(Fields fields) {
        fields.require("roles");
        Set<String> roles = new TreeSet<>(fields.texts("roles"));
        for (String role : roles) {
            if (!Roles.GIVEN.contains(role)) {
                fields.fault("roles", "unknown-role", role, "There is no such role.", "One of " + Roles.GIVEN);
            }
        }
        return roles;
    }
}

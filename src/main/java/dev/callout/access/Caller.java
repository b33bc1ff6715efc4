package dev.callout.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who makes the present call. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** A name for audit and history: a user's, {@code key NAME}, or {@code technician ID}. */
    public String name() {
        return identity.isAnonymous() ? "customer" : identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The technician whose device calls; empty for everybody else. */
    public Optional<UUID> technician() {
        return Optional.ofNullable(identity.<UUID>getAttribute(DeviceTokens.TECHNICIAN));
    }

    /** The contract whose holder calls; empty for everybody else. */
    public Optional<UUID> contract() {
        return Optional.ofNullable(identity.<UUID>getAttribute(CustomerSessions.CONTRACT));
    }
}

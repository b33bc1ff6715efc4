package dev.callout.access;

import dev.callout.database.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links by which a customer follows one visit without an account. */
@ApplicationScoped
@Transactional
public class CustomerLinks {
    private static final int BITS = 128;

    private final CustomerLinkRows rows;
    private final Clock clock;

    CustomerLinks(CustomerLinkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A fresh token for the visit, which is known only now. Earlier ones go on working until they expire. */
    public String issue(UUID visit, Instant expires) {
        String token = Tokens.draw(BITS);
        CustomerLinkEntity row = new CustomerLinkEntity();
        row.id = UuidV7.at(clock.instant());
        row.visit = visit;
        row.tokenHash = Tokens.hash(token);
        row.createdAt = clock.instant();
        row.expiresAt = expires;
        rows.persist(row);
        return token;
    }

    /** The visit that a token opens; empty where it is unknown, expired or revoked: nobody is told which. */
    public Optional<UUID> find(String token) {
        return rows.find("tokenHash = ?1 and revokedAt is null and expiresAt > ?2", Tokens.hash(token), clock.instant())
                .firstResultOptional()
                .map(row -> row.visit);
    }

    /** No token of the visit works any more. */
    public void revokeAll(UUID visit) {
        rows.update("revokedAt = ?1 where visit = ?2 and revokedAt is null", clock.instant(), visit);
    }
}

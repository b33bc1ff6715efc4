package dev.callout.access;

import dev.callout.database.UuidV7;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Customers who have logged in with the number of their contract and its PIN. */
@ApplicationScoped
@Transactional
public class CustomerSessions {
    /** The identity's attribute that holds the contract's id. */
    static final String CONTRACT = "contract";

    private static final int BITS = 256;

    private final CustomerSessionRows rows;
    private final Clock clock;

    CustomerSessions(CustomerSessionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A fresh token for the holder of a contract, which is known only now. */
    public String issue(UUID contract, Instant expires) {
        String token = Tokens.draw(BITS);
        CustomerSessionEntity row = new CustomerSessionEntity();
        row.id = UuidV7.at(clock.instant());
        row.contract = contract;
        row.tokenHash = Tokens.hash(token);
        row.createdAt = clock.instant();
        row.expiresAt = expires;
        rows.persist(row);
        return token;
    }

    /** The session is over, from now on; a token that is known no more is passed over. */
    public void end(String token) {
        rows.update("revokedAt = ?1 where tokenHash = ?2 and revokedAt is null", clock.instant(), Tokens.hash(token));
    }

    /** No token of the contract works any more. */
    public void revokeAll(UUID contract) {
        rows.update("revokedAt = ?1 where contract = ?2 and revokedAt is null", clock.instant(), contract);
    }

    Optional<SecurityIdentity> identify(String token) {
        return rows.find("tokenHash = ?1 and revokedAt is null and expiresAt > ?2", Tokens.hash(token), clock.instant())
                .firstResultOptional()
                .map(row -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("customer " + row.contract))
                        .addRole(Roles.CUSTOMER)
                        .addAttribute(CONTRACT, row.contract)
                        .build());
    }
}

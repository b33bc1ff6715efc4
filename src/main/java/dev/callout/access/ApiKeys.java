package dev.callout.access;

import dev.callout.database.UuidV7;
import dev.callout.error.NotFound;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keys that machines call with. */
@ApplicationScoped
@Transactional
public class ApiKeys {
    private static final int BITS = 256;

    private final ApiKeyRows rows;
    private final Clock clock;

    ApiKeys(ApiKeyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A new key with its text, which is known only now. */
    public record NewKey(UUID id, String name, String key) {
        /** Without the key: what is printed may end in a log. */
        @Override
        public String toString() {
            return "NewKey[" + id + "]";
        }
    }

    public NewKey add(String name, Set<String> roles) {
        String key = Tokens.draw(BITS);
        ApiKeyEntity row = new ApiKeyEntity();
        row.id = UuidV7.at(clock.instant());
        row.name = name;
        row.keyHash = Tokens.hash(key);
        row.roles = roles.toArray(String[]::new);
        row.createdAt = clock.instant();
        rows.persist(row);
        return new NewKey(row.id, name, key);
    }

    /** The key works no more, from now on. */
    public void revoke(UUID id) {
        rows.findByIdOptional(id).orElseThrow(() -> new NotFound("key")).revokedAt = clock.instant();
    }

    Optional<SecurityIdentity> identify(String key) {
        return rows.find("keyHash = ?1 and revokedAt is null", (Object) Tokens.hash(key))
                .firstResultOptional()
                .map(row -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("key " + row.name))
                        .addRoles(Set.of(row.roles))
                        .build());
    }
}

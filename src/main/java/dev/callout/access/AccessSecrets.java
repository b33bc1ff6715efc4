package dev.callout.access;

import dev.callout.database.UuidV7;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Intercom codes, key box codes, alarm notes: sealed as they come in, opened only by an audited reveal. */
@ApplicationScoped
@Transactional
public class AccessSecrets {
    private final AccessSecretRows rows;
    private final RevealRows reveals;
    private final Vault vault;
    private final Clock clock;

    AccessSecrets(AccessSecretRows rows, RevealRows reveals, Vault vault, Clock clock) {
        this.rows = rows;
        this.reveals = reveals;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps the site's secret, in place of the one it may have had. */
    public void put(UUID site, String secret) {
        AccessSecretEntity row = rows.findById(site);
        boolean isNew = row == null;
        AccessSecretEntity kept = row == null ? new AccessSecretEntity() : row;
        kept.site = site;
        kept.sealed = vault.seal(site, secret);
        kept.storedAt = clock.instant();
        if (isNew) {
            rows.persist(kept);
        }
    }

    /** Opens the site's secret for someone who may see it, and writes down that this was done. */
    public Optional<String> reveal(UUID site, UUID visit, String who) {
        Optional<String> secret = rows.findByIdOptional(site).map(row -> vault.open(site, row.sealed));
        secret.ifPresent(known -> note(site, visit, who, true));
        return secret;
    }

    /** Writes down that someone asked who may not see it; kept although the call fails. */
    public void noteRefusal(UUID site, UUID visit, String who) {
        QuarkusTransaction.requiringNew().run(() -> note(site, visit, who, false));
    }

    private void note(UUID site, UUID visit, String who, boolean granted) {
        RevealEntity row = new RevealEntity();
        row.id = UuidV7.at(clock.instant());
        row.at = clock.instant();
        row.who = who;
        row.visit = visit;
        row.site = site;
        row.granted = granted;
        reveals.persist(row);
    }
}

package dev.callout.visit;

import dev.callout.customer.ContactId;
import dev.callout.customer.ContractId;
import dev.callout.customer.SiteId;
import dev.callout.territory.TerritoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work at a site, as it stands.
 *
 * @param version rises with every change; the visit's ETag
 * @param reference what the customer is given: short, and the next one cannot be guessed from it
 * @param reason why it is cancelled, not done or deferred
 * @param origin where it was imported from; null: it was asked for here
 */
public record Visit(
        VisitId id,
        int version,
        TerritoryId territory,
        String reference,
        VisitState state,
        Instant requestedAt,
        @Nullable String reason,
        Place place,
        Work work,
        Wishes wishes,
        Intake intake,
        @Nullable Origin origin) {
    /** Where, who opens the door, and who pays. */
    public record Place(
            SiteId site, ContactId contact, @Nullable ContractId contract) {}

    /** The source's own id of a visit, unique within the source. */
    public record Origin(String source, String externalId) {}
}

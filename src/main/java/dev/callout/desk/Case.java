package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Addressee;
import dev.callout.policy.Help;
import dev.callout.policy.Identification;
import dev.callout.policy.Occasion;
import dev.callout.territory.TerritoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer reported, as it stands; may need no visit at all.
 *
 * @param version rises with every change; the case's ETag
 * @param networkElement the part of the network that it is about; null: not known, or none
 * @param help in which way it is worked at; null: not decided
 */
public record Case(
        CaseId id,
        int version,
        Reference reference,
        TerritoryId territory,
        Report report,
        CaseState state,
        Instant openedAt,
        @Nullable ContractId contract,
        @Nullable Identification identifiedBy,
        @Nullable Help help,
        @Nullable String solution,
        @Nullable Instant toldAt,
        @Nullable Instant closedAt,
        int reopened) {

    /** How a case comes to the desk. */
    public enum Source {
        PHONE,
        MAIL,
        PAGE,
        IMPORT,
        VISIT
    }

    /** What was reported, by whom, and how that person wishes to be told. */
    public record Report(
            Occasion occasion,
            Source source,
            String subject,
            Addressee contact,
            @Nullable String networkElement) {
        /** Without its words: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Report[" + occasion + "]";
        }
    }

    public About about() {
        return new About(About.Kind.CASE, id.value());
    }
}

package dev.callout.web;

import dev.callout.desk.OwnAccount;
import dev.callout.visit.VisitState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's account in words.
 *
 * @param registered whether a contact is registered, who can be told things
 * @param note what was done just now; empty: nothing
 * @param refused whether something was not possible as things stand
 */
record AccountPageView(
        String language,
        String operator,
        String contract,
        boolean registered,
        String note,
        boolean refused,
        List<CaseLine> cases,
        List<VisitLine> visits,
        List<Choice> languages,
        List<Choice> ways) {

    /** How long a session lasts. */
    public int minutes() {
        return (int) OwnAccount.SESSION.toMinutes();
    }

    record CaseLine(
            String reference,
            String state,
            String subject,
            String openedAt,
            @Nullable String solution) {}

    /**
     * @param address of its page
     * @param open whether it can be moved or called off
     */
    record VisitLine(
            String reference,
            VisitState state,
            String workKind,
            @Nullable String window,
            String address,
            boolean open) {}
}

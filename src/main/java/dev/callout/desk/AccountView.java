package dev.callout.desk;

import dev.callout.visit.VisitState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may know of the own contract.
 *
 * @param contact null where none is registered
 */
@Schema(name = "Account")
public record AccountView(
        String contract, CaseView.@Nullable ContactView contact, List<OwnCase> cases, List<OwnVisit> visits) {

    /** A login; the token is told once. */
    public record Session(String token, String expiresAt) {
        /** Without the token: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Session[]";
        }
    }

    /** @param solution null until the customer was told it */
    public record OwnCase(
            String reference,
            CaseState state,
            String subject,
            String openedAt,
            @Nullable String solution) {}

    public record OwnVisit(String reference, VisitState state, String workKind, String requestedAt) {}

    /** Without names: what is printed may end in a log. */
    @Override
    public String toString() {
        return "AccountView[]";
    }
}

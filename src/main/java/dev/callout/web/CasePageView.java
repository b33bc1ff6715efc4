package dev.callout.web;

import dev.callout.visit.VisitState;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in words.
 *
 * @param obstacles what stands against help by phone
 * @param callLimit in minutes
 * @param ways in which it can be helped as it stands
 * @param goods equipment that is sent or picked up
 * @param others what else belongs to it, by kind
 */
record CasePageView(
        String id,
        String reference,
        String state,
        boolean refused,
        String subject,
        String occasion,
        String source,
        String openedAt,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String way,
        @Nullable String contract,
        @Nullable String identifiedBy,
        @Nullable String networkElement,
        @Nullable String help,
        @Nullable String solution,
        @Nullable String toldAt,
        int reopened,
        @Nullable DueView due,
        boolean phoneHelp,
        List<String> obstacles,
        @Nullable String helpFrom,
        boolean visitOffered,
        long callLimit,
        @Nullable RunningCall call,
        boolean bySurname,
        boolean byPin,
        List<Choice> ways,
        Gates gates,
        List<VisitLine> visits,
        List<ChargeLine> charges,
        List<GoodsWords.Line> goods,
        List<String> others,
        List<LogLine> log) {

    /** A call that goes on. */
    record RunningCall(String id, String since, long minutes) {}

    /** What the state allows, and the rulebook. */
    record Gates(boolean solve, boolean tell, boolean close, boolean open, boolean escalate, boolean handOut) {}

    record VisitLine(
            String id,
            String reference,
            String workKind,
            VisitState state,
            String address,
            @Nullable String window) {}

    record ChargeLine(String rule, String state, String amount) {}

    /** @param detail a word of the program's own, to be spoken in the reader's language */
    record LogLine(
            String kind,
            @Nullable String detail,
            @Nullable VisitState visit,
            @Nullable String text,
            String at,
            String byWhom) {}

    public boolean nothingUnder() {
        return visits.isEmpty() && charges.isEmpty() && goods.isEmpty() && others.isEmpty();
    }

    public String requestLink() {
        return "/requests?case=" + reference;
    }

    public String claimLink() {
        return "/claims/new?case=" + reference;
    }

    public String escalationLink() {
        return "/escalations/new?number=" + reference;
    }

    /** Where a price is told: by the contract, where it is known. */
    public String quoteLink() {
        UriBuilder link = UriBuilder.fromPath("/charges/new").queryParam("case", id);
        return contract == null
                ? link.build().toString()
                : link.queryParam("contract", "{contract}").build(contract).toString();
    }

    /** The account of the contract that the case is about. */
    public String accountLink() {
        return UriBuilder.fromPath("/accounts")
                .queryParam("contract", "{contract}")
                .build(contract == null ? "" : contract)
                .toString();
    }
}

package dev.callout.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Help;
import dev.callout.policy.Identification;
import dev.callout.policy.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is answered.
 *
 * @param reference as it is said, in threes
 * @param phoneHelp whether the customer is helped by phone now
 * @param visitOffered whether a call about it took longer than the rulebook's limit
 * @param history null in lists
 */
public record CaseView(
        String id,
        String reference,
        String territory,
        Occasion occasion,
        Case.Source source,
        CaseState state,
        String subject,
        String openedAt,
        ContactView contact,
        @Nullable String contract,
        @Nullable Identification identifiedBy,
        @Nullable String networkElement,
        @Nullable Help help,
        HelpView phoneHelp,
        boolean visitOffered,
        @Nullable String solution,
        @Nullable String toldAt,
        @Nullable String closedAt,
        int reopened,
        List<AnswerDueView> answersDue,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LinkView> links,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CallView> calls,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<NoteView> history) {

    public record ContactView(
            String name, @Nullable String phone, @Nullable String email, String language, Way way) {}

    /** @param from when somebody helps by phone again; null: now */
    public record HelpView(
            boolean given,
            List<HelpOffer.Obstacle> obstacles,
            @Nullable String from) {}

    public record LinkView(Link.Kind kind, String id) {}

    public record CallView(
            String id,
            String startedAt,
            @Nullable String endedAt,
            long minutes,
            boolean overLimit,
            @Nullable String recording,
            @Nullable String said) {}

    public record NoteView(String at, String byWhom, Note.Kind kind, String text) {}

    /** Without names: what is printed may end in a log. */
    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}

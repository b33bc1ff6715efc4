package dev.callout.web;

import dev.callout.desk.CaseView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of cases in words.
 *
 * @param query what was looked for; empty: all that are open
 * @param page of those that are open, from 0
 * @param hasAfter whether there is a next page
 */
record CasesView(String query, int page, boolean hasAfter, List<Line> cases) {

    record Line(
            String id,
            String reference,
            String state,
            String subject,
            String customer,
            @Nullable String contract,
            String openedAt,
            @Nullable DueView due) {
        static Line of(CaseView one, Instant now, Speech speech) {
            return new Line(
                    one.id(),
                    one.reference(),
                    one.state().name(),
                    one.subject(),
                    one.contact().name(),
                    one.contract(),
                    speech.moment(one.openedAt()),
                    DueView.of(one.answersDue(), now, speech));
        }
    }

    public boolean empty() {
        return cases.isEmpty();
    }

    public boolean hasBefore() {
        return page > 0;
    }

    public int before() {
        return page - 1;
    }

    public int after() {
        return page + 1;
    }
}

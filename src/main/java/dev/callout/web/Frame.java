package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the pages of the desk share: who is let in, in which language they speak, and what follows an act. */
@ApplicationScoped
class Frame {
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    Frame(Rulebook rulebook, Door door, Caller caller, Clock clock) {
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    /** The page again, after something was not done. */
    interface Again {
        /** @param refused whether what was asked for is not possible as things stand by now */
        Response page(Response.StatusType status, Form form, boolean refused);
    }

    /** Lets dispatchers in, and answers in the language that their browser prefers. */
    Response forDispatchers(@Nullable String accepted, Function<Language, Response> answer) {
        Language language = language(accepted);
        return door.forDispatchers(language, () -> answer.apply(language));
    }

    Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }

    /** In the operator's clock. */
    Speech speech(Language language) {
        return new Speech(language, rulebook.operator().zone());
    }

    Bar bar(Language language, Bar.Section here) {
        return Bar.of(language, rulebook.operator().name(), caller.name(), here);
    }

    /** The answer that is due first; null where none is owed. */
    @Nullable
    DueView due(List<AnswerDueView> owed, Language language) {
        return DueView.of(owed, clock.instant(), speech(language));
    }

    /** Who acts, for histories. */
    String byWhom() {
        return caller.name();
    }

    /** A local moment with the operator's offset; what is none is handed on as it is, to be refused by whoever reads it. */
    String moment(String local) {
        return moment(local, rulebook.operator().zone());
    }

    /** As {@link #moment(String)}, in the clock of a zone. */
    static String moment(String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeException none) {
            return local;
        }
    }

    /** On to where the result is shown, else the page again. */
    static <T> Response after(
            Attempt.Outcome<T> outcome, Function<T, String> next, Form form, Map<String, String> places, Again again) {
        T result = outcome.result();
        if (result != null) {
            return Response.seeOther(URI.create(next.apply(result))).build();
        }
        return outcome.faults().isEmpty()
                ? again.page(Response.Status.CONFLICT, form, true)
                : again.page(Form.REFUSED, form.refused(outcome.faults()).shownAt(places), false);
    }

    static <T> Response after(Attempt.Outcome<T> outcome, String next, Form form, Again again) {
        return after(outcome, done -> next, form, Map.of(), again);
    }

    /** What is asked for in an address, blank or left out: nothing. */
    static Optional<String> asked(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }
}

package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.Tellings;
import dev.callout.desk.telling.Way;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the desk owes: answers in the order in which they are due, calls to make and letters to write. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class DuePage {
    private static final int MOST = 200;

    private final AnswersDue answers;
    private final Tellings tellings;
    private final Frame frame;
    private final Clock clock;

    DuePage(AnswersDue answers, Tellings tellings, Frame frame, Clock clock) {
        this.answers = answers;
        this.tellings = tellings;
        this.frame = frame;
        this.clock = clock;
    }

    /** What is owed, in words. */
    record DueList(List<Owed> owed, List<ToTell> toTell) {}

    /** @param link to what it is about; null: it has no page */
    record Owed(String occasion, String reference, @Nullable String link, DueView due) {}

    /** Somebody to call, or to write to. */
    record ToTell(
            String id,
            String subject,
            String way,
            String name,
            @Nullable String phone,
            @Nullable String text,
            @Nullable String reference,
            @Nullable String link) {}

    @GET
    @Operation(hidden = true)
    @Path("answers-due")
    public Response list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Speech speech = frame.speech(language);
            List<Owed> owed = answers.listOwed(MOST).stream()
                    .map(due -> new Owed(
                            due.occasion(),
                            due.reference(),
                            link(due.about()),
                            DueView.of(AnswerDueView.of(due, speech.zone()), clock.instant(), speech)))
                    .toList();
            List<ToTell> toTell = Stream.of(Way.PHONE, Way.POST)
                    .flatMap(
                            way -> tellings
                                    .page(Optional.of(Telling.State.TO_TELL), Optional.of(way), Optional.empty(), MOST)
                                    .stream())
                    .map(DuePage::toTell)
                    .toList();
            Bar bar = frame.bar(language, Bar.Section.DUE);
            return BoardPage.page(Response.Status.OK, language, Pages.due(new DueList(owed, toTell), bar));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("tellings/{id}/told")
    public Response told(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            UUID telling = Queries.id("telling", id, UUID::fromString);
            // the list shows what is still to be told
            Attempt.succeeds("Telling " + telling, () -> tellings.told(telling, frame.byWhom()));
            return Response.seeOther(URI.create("/answers-due#to-tell")).build();
        });
    }

    private static ToTell toTell(Telling telling) {
        return new ToTell(
                telling.id().toString(),
                telling.subject().name(),
                telling.to().way().name(),
                telling.to().name(),
                telling.to().phone(),
                telling.facts().get("text"),
                telling.facts().get("reference"),
                link(telling.about()));
    }

    private static @Nullable String link(About about) {
        return switch (about.kind()) {
            case CASE -> "/cases/" + about.id();
            case CLAIM -> "/claims/" + about.id();
            case ESCALATION -> "/escalations/" + about.id();
            case OPERATING_MESSAGE -> "/operating-messages?all=true";
            case ACCOUNT -> null;
        };
    }
}

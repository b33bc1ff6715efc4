package dev.callout.desk.due;

import dev.callout.access.Roles;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the desk owes, in the order in which it is due. */
@Path("/api/answers-due")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class AnswersDueResource {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final AnswersDue answers;
    private final Rulebook rulebook;

    AnswersDueResource(AnswersDue answers, Rulebook rulebook) {
        this.answers = answers;
        this.rulebook = rulebook;
    }

    @GET
    @Operation(summary = "Answers that are due: OPEN unless another state is asked for, by when they are due")
    public Page<AnswerDueView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("before") @Nullable String before,
            @BeanParam Paging paging) {
        Optional<AnswerDue.State> wanted =
                Queries.read("state", state, "OPEN, KEPT, BREACHED or DROPPED", AnswerDue.State::valueOf);
        Optional<Window> until = Queries.read(
                        "before",
                        before,
                        "a time with offset",
                        text -> OffsetDateTime.parse(text).toInstant())
                .filter(EARLIEST::isBefore)
                .map(end -> new Window(EARLIEST, end));
        ZoneId zone = rulebook.operator().zone();
        return Page.of(
                answers.page(
                        wanted.or(() -> Optional.of(AnswerDue.State.OPEN)),
                        until,
                        paging.after(UUID::fromString),
                        paging.limit() + 1),
                paging,
                AnswerDue::id,
                due -> AnswerDueView.of(due, zone));
    }
}

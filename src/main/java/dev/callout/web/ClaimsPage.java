package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.claim.Claim;
import dev.callout.desk.claim.ClaimDesk;
import dev.callout.desk.claim.ClaimView;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Claims: what each lacks, when its answer is due, and answering it. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ClaimsPage {
    private static final int AT_ONCE = 50;

    private final ClaimDesk desk;
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    ClaimsPage(ClaimDesk desk, Rulebook rulebook, Door door, Caller caller, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Claims in words.
     *
     * @param state which are shown; empty: all
     * @param after the last one shown, where there are more; null: none
     */
    record ClaimList(
            List<Line> lines,
            String state,
            List<Choice> states,
            @Nullable String after) {}

    /** @param due null where no answer is owed */
    record Line(ClaimView claim, @Nullable DueView due) {}

    /** One claim. */
    record ClaimPage(ClaimView claim, @Nullable DueView due, List<Choice> decisions, boolean answerable) {}

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Optional<Claim.State> wanted = state == null || state.isBlank()
                    ? Optional.empty()
                    : Optional.of(Queries.id("claims", state, Claim.State::valueOf));
            Optional<UUID> from = after == null || after.isBlank()
                    ? Optional.empty()
                    : Optional.of(Queries.id("claim", after, UUID::fromString));
            List<ClaimView> found = desk.page(wanted, from, AT_ONCE + 1);
            ClaimList view = new ClaimList(
                    found.stream()
                            .limit(AT_ONCE)
                            .map(one -> new Line(one, due(one, language)))
                            .toList(),
                    wanted.map(Enum::name).orElse(""),
                    Choice.of(List.of(Claim.State.values()), Wordings.written(language)::claimState),
                    found.size() > AT_ONCE ? found.get(AT_ONCE - 1).id() : null);
            return BoardPage.page(Response.Status.OK, language, Pages.claims(view, speech(language), bar(language)));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("{id}")
    public Response show(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> page(Response.Status.OK, of(id), Form.EMPTY, false, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            UUID claim = of(id);
            Form form = Form.of(sent);
            boolean paid = form.has("compensation.amount");
            ObjectNode answer = form.tree(
                    paid
                            ? List.of("decision", "text", "compensation.amount", "compensation.currency")
                            : List.of("decision", "text"),
                    List.of());
            Attempt.Outcome<Claim> done =
                    Attempt.of("Answer to claim " + claim, () -> desk.answer(claim, Form.bytes(answer)));
            if (done.done()) {
                return Response.seeOther(URI.create("/claims/" + claim)).build();
            }
            return done.faults().isEmpty()
                    ? page(Response.Status.CONFLICT, claim, form, true, language)
                    : page(Form.REFUSED, claim, form.refused(done.faults()), false, language);
        });
    }

    private Response page(Response.StatusType status, UUID id, Form form, boolean refused, Language language) {
        ClaimView claim = desk.show(id);
        ClaimPage view = new ClaimPage(
                claim,
                due(claim, language),
                Choice.of(List.of(Claim.Decision.values()), Wordings.written(language)::decision),
                claim.state() == Claim.State.COMPLETE);
        return BoardPage.page(status, language, Pages.claim(view, form, refused, speech(language), bar(language)));
    }

    private @Nullable DueView due(ClaimView claim, Language language) {
        return DueView.of(claim.answersDue(), clock.instant(), speech(language));
    }

    private Speech speech(Language language) {
        return new Speech(language, rulebook.operator().zone());
    }

    private Bar bar(Language language) {
        return Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.CLAIMS);
    }

    private static UUID of(String id) {
        return Queries.id("claim", id, UUID::fromString);
    }

    private Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }
}

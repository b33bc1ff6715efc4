package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseView;
import dev.callout.desk.claim.Claim;
import dev.callout.desk.claim.ClaimDesk;
import dev.callout.desk.claim.ClaimView;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Language;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Claims: what each lacks, when its answer is due; taking a new one. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ClaimsPage {
    private static final int AT_ONCE = 50;
    private static final List<String> PARTS =
            List.of("holder", "contract", "phone", "email", "event", "technician", "wishedAnswer");

    private final ClaimDesk desk;
    private final CaseDesk cases;
    private final Frame frame;

    ClaimsPage(ClaimDesk desk, CaseDesk cases, Frame frame) {
        this.desk = desk;
        this.cases = cases;
        this.frame = frame;
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

    /**
     * The parts of a claim that a form asks for.
     *
     * @param shown by the rulebook's names
     * @param needed those that it must hold to be answered
     */
    record Parts(Set<String> shown, Set<String> needed, List<Choice> ways) {
        public boolean shows(String part) {
            return shown.contains(part);
        }

        public boolean needs(String part) {
            return needed.contains(part);
        }
    }

    /** Taking a claim. */
    record NewClaim(Parts parts, List<String> required, List<Choice> vias, List<Choice> languages) {}

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Optional<Claim.State> wanted =
                    Frame.asked(state).map(text -> Queries.id("claims", text, Claim.State::valueOf));
            Optional<UUID> from = Frame.asked(after).map(text -> Queries.id("claim", text, UUID::fromString));
            List<ClaimView> found = desk.page(wanted, from, AT_ONCE + 1);
            ClaimList view = new ClaimList(
                    found.stream()
                            .limit(AT_ONCE)
                            .map(one -> new Line(one, frame.due(one.answersDue(), language)))
                            .toList(),
                    wanted.map(Enum::name).orElse(""),
                    Choice.of(List.of(Claim.State.values()), Wordings.written(language)::claimState),
                    found.size() > AT_ONCE ? found.get(AT_ONCE - 1).id() : null);
            return BoardPage.page(
                    Response.Status.OK, language, Pages.claims(view, frame.speech(language), bar(language)));
        });
    }

    /** @param ofCase the number of the case that it is about, whose contact is the claimant's */
    @GET
    @Operation(hidden = true)
    @Path("new")
    public Response fresh(
            @QueryParam("case") @Nullable String ofCase,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form usual = Form.EMPTY
                    .with("via", Claim.Via.EMAIL.name())
                    .with("language", language.code())
                    .with("wishedAnswer", Way.EMAIL.name());
            Form form = Frame.asked(ofCase)
                    .flatMap(number -> cases.search(number, 1).stream().findFirst())
                    .map(one -> ofCase(usual, one))
                    .orElse(usual);
            return page(Response.Status.OK, form, language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            ObjectNode claim = parts(form);
            for (String field : List.of("via", "language", "case")) {
                if (form.has(field)) {
                    claim.put(field, form.value(field));
                }
            }
            return Frame.after(
                    Attempt.of("A claim", () -> desk.take(Form.bytes(claim))),
                    taken -> "/claims/" + taken.id(),
                    form,
                    Map.of(),
                    (status, again, refused) -> page(status, again, language));
        });
    }

    /** What a form holds of a claim's parts, as the calls take it. */
    static ObjectNode parts(Form form) {
        ObjectNode claim = form.tree(PARTS, List.of("signed"));
        if (form.has("period.from") || form.has("period.to")) {
            claim.setAll(form.tree(List.of("period.from", "period.to"), List.of()));
        }
        return claim;
    }

    static List<Choice> ways(Language language) {
        return Choice.of(List.of(Way.values()), Wordings.desk(language)::way);
    }

    private static Form ofCase(Form usual, CaseView one) {
        return usual.with("case", one.reference())
                .with("holder", one.contact().name())
                .with("contract", one.contract())
                .with("phone", one.contact().phone())
                .with("email", one.contact().email())
                .with("language", one.contact().language())
                .with("event", one.subject())
                .with("wishedAnswer", one.contact().way().name());
    }

    private Response page(Response.StatusType status, Form form, Language language) {
        List<String> required = desk.required();
        Parts parts = new Parts(
                Set.of("holder", "contract", "phone", "event", "period", "technician", "wished-answer", "signature"),
                Set.copyOf(required),
                ways(language));
        NewClaim view = new NewClaim(
                parts,
                required,
                Choice.of(List.of(Claim.Via.values()), Wordings.written(language)::via),
                Choice.ofLanguages());
        return BoardPage.page(status, language, Pages.newclaim(view, form, bar(language)));
    }

    private Bar bar(Language language) {
        return frame.bar(language, Bar.Section.CLAIMS);
    }
}

package dev.callout.desk.escalation;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.due.AnswersDue;
import dev.callout.document.Fields;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Escalating a case or an order, and what follows. */
@Path("/api/escalations")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class EscalationsResource {
    private final Escalations escalations;
    private final EscalationReader reader;
    private final AnswersDue answers;
    private final Rulebook rulebook;
    private final Caller caller;

    EscalationsResource(
            Escalations escalations, EscalationReader reader, AnswersDue answers, Rulebook rulebook, Caller caller) {
        this.escalations = escalations;
        this.reader = reader;
        this.answers = answers;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    /** @param missing what it still takes to begin: WRITTEN, PHONED */
    record EscalationView(
            String id,
            String reference,
            Escalation.State state,
            String number,
            String product,
            Ground ground,
            @Nullable String address,
            List<String> missing,
            @Nullable String begunAt,
            @Nullable String contactPerson,
            String updateEvery,
            List<Escalation.Side> closedBy,
            List<AnswerDueView> answersDue,
            List<UpdateView> log) {}

    record UpdateView(String at, String byWhom, String text) {}

    @GET
    @Operation(summary = "Escalations, by state")
    public Page<EscalationView> list(@QueryParam("state") @Nullable String state, @BeanParam Paging paging) {
        Optional<Escalation.State> wanted =
                Queries.read("state", state, "NOT_BEGUN, BEGUN or CLOSED", Escalation.State::valueOf);
        return Page.of(
                escalations.page(wanted, paging.after(UUID::fromString), paging.limit() + 1),
                paging,
                Escalation::id,
                this::show);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One escalation, with its log")
    public Response get(@PathParam("id") String id) {
        return answer(escalations.get(of(id)));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Ask for an escalation: {number, product, ground: NOT_AS_AGREED|LATE|STILL_FAULTY|PORTAL_STOP,"
                    + " raisedBy:{name, phone?, email?, language?, way?}, written?:{to, at?}, phoned?:{at?}}; it begins once"
                    + " it was both written and phoned")
    public Response ask(byte @Nullable [] body) {
        EscalationReader.Asked asked = Bodies.read(body, "escalation", reader::read);
        Escalation one = escalations.ask(asked.subject(), asked.raisedBy());
        Instant written = asked.writtenAt();
        if (written != null) {
            one = escalations.written(one.id(), written, caller.name());
        }
        Instant phoned = asked.phonedAt();
        if (phoned != null) {
            one = escalations.phoned(one.id(), phoned, caller.name());
        }
        return Response.created(URI.create("/api/escalations/" + one.id()))
                .header("ETag", ETags.of(one.version()))
                .entity(show(one))
                .build();
    }

    @POST
    @Path("/{id}/written")
    @Idempotent
    @Operation(summary = "It was written to the product's address: {to, at?}")
    public Response written(@PathParam("id") String id, byte @Nullable [] body) {
        Escalation one = escalations.get(of(id));
        String product = one.subject().product();
        Instant at = Bodies.read(body, "escalation", fields -> reader.written(fields, product));
        return answer(escalations.written(one.id(), at, caller.name()));
    }

    @POST
    @Path("/{id}/phoned")
    @Idempotent
    @Operation(summary = "It was asked for by phone: {at?}")
    public Response phoned(@PathParam("id") String id, byte @Nullable [] body) {
        Instant at = Bodies.read(body, "escalation", reader::moment);
        return answer(escalations.phoned(of(id), at, caller.name()));
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @Operation(summary = "What both sides agreed on: {contactPerson?, updateEvery?, nextUpdate?}")
    public Response agree(@PathParam("id") String id, byte @Nullable [] body) {
        record Agreed(
                @Nullable String person,
                @Nullable Duration every,
                @Nullable Instant next) {}
        Agreed agreed = Bodies.read(body, "agreement", fields -> {
            Duration every = fields.findDuration("updateEvery");
            if (every != null && every.compareTo(Duration.ofMinutes(1)) < 0) {
                fields.fault("updateEvery", "out-of-range", every, "At least PT1M.", null);
            }
            return new Agreed(fields.findText("contactPerson"), every, next(fields));
        });
        return answer(escalations.agree(of(id), agreed.person(), agreed.every(), agreed.next()));
    }

    @POST
    @Path("/{id}/updates")
    @Idempotent
    @Operation(summary = "How things stand, told to the other side: {text, nextUpdate?}")
    public Response update(@PathParam("id") String id, byte @Nullable [] body) {
        record News(String text, @Nullable Instant next) {}
        News news = Bodies.read(body, "update", fields -> new News(fields.text("text"), next(fields)));
        return answer(escalations.update(of(id), news.text(), news.next(), caller.name()));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @Operation(summary = "One side agrees that it is over: {side: OURS|THEIRS, text}; closed when both do")
    public Response close(@PathParam("id") String id, byte @Nullable [] body) {
        record End(Escalation.Side side, String text) {}
        End end = Bodies.read(body, "closure", fields -> {
            fields.require("side");
            return new End(fields.choice("side", Escalation.Side.class, Escalation.Side.OURS), fields.text("text"));
        });
        return answer(escalations.close(of(id), end.side(), end.text(), caller.name()));
    }

    private @Nullable Instant next(Fields fields) {
        Instant next = fields.findInstant("nextUpdate");
        if (next != null && !next.isAfter(reader.moment(fields))) {
            fields.fault("nextUpdate", "in-past", next, "The next update lies ahead.", null);
            return null;
        }
        return next;
    }

    private static UUID of(String id) {
        return Queries.id("escalation", id, UUID::fromString);
    }

    private Response answer(Escalation one) {
        return Response.ok(show(one)).header("ETag", ETags.of(one.version())).build();
    }

    private EscalationView show(Escalation one) {
        ZoneId zone = rulebook.operator().zone();
        var route = rulebook.desk().escalation().routes().get(one.subject().product());
        Escalation.Steps steps = one.steps();
        List<String> missing = new ArrayList<>();
        if (steps.writtenAt() == null) {
            missing.add("WRITTEN");
        }
        if (steps.phonedAt() == null) {
            missing.add("PHONED");
        }
        List<Escalation.Side> closedBy = new ArrayList<>();
        if (steps.closedByUsAt() != null) {
            closedBy.add(Escalation.Side.OURS);
        }
        if (steps.closedByThemAt() != null) {
            closedBy.add(Escalation.Side.THEIRS);
        }
        Instant begun = steps.begunAt();
        return new EscalationView(
                one.id().toString(),
                one.reference().toString(),
                one.state(),
                one.subject().number(),
                one.subject().product(),
                one.subject().ground(),
                route == null ? null : route.address(),
                missing,
                begun == null ? null : OffsetTimes.text(begun, zone),
                one.contactPerson(),
                one.updateEvery().toString(),
                closedBy,
                answers.list(one.about()).stream()
                        .map(due -> AnswerDueView.of(due, zone))
                        .toList(),
                escalations.log(one.id()).stream()
                        .map(line -> new UpdateView(OffsetTimes.text(line.at(), zone), line.byWhom(), line.text()))
                        .toList());
    }
}

package dev.callout.web;

import dev.callout.dispatch.OtherTimes;
import dev.callout.dispatch.Waitlist;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.promise.Channel;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.tracking.OwnVisit;
import dev.callout.tracking.TrackedVisit;
import dev.callout.tracking.Tracking;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers see of their visits and do with them, whichever way they came; the price is named before the act. */
@ApplicationScoped
class OwnVisitActs {
    private static final String BY = "customer";

    private final Tracking tracking;
    private final OwnVisit own;
    private final Waitlist waitlist;

    OwnVisitActs(Tracking tracking, OwnVisit own, Waitlist waitlist) {
        this.tracking = tracking;
        this.own = own;
        this.waitlist = waitlist;
    }

    /**
     * A visit at the way by which its customer came.
     *
     * @param address of its page
     * @param home where its customer came from; null: from nowhere in here
     * @param language null: the one that its customer is told in
     */
    record Way(
            VisitId visit,
            String address,
            @Nullable String home,
            @Nullable Language language) {}

    Response show(Way way, @Nullable String note) {
        TrackedVisit visit = tracking.get(way.visit());
        Speech speech = speech(way, visit);
        TrackView view = TrackView.of(
                        visit, waitlist.findOpen(way.visit()).orElse(null), speech, way.address(), way.home())
                .with(new TrackView.Acts(own.isOpen(way.visit()), own.waits(way.visit()), note));
        return BoardPage.page(Response.Status.OK, speech.language(), Pages.track(view));
    }

    /** The page before an act: what it costs, and where it is a move, the free times. */
    Response ask(Way way, Act act, @Nullable String again) {
        if (!own.isOpen(way.visit())) {
            return back(way, null);
        }
        TrackedVisit visit = tracking.get(way.visit());
        Speech speech = speech(way, visit);
        List<OtherTimes.Time> times = act == Act.MOVE ? own.times(way.visit()) : List.of();
        OwnView view =
                OwnView.of(visit, way.address(), act == Act.MOVE, own.price(way.visit(), act), again, times, speech);
        return BoardPage.page(Response.Status.OK, speech.language(), Pages.own(view));
    }

    Response move(Way way, @Nullable String start, @Nullable String seen) {
        Optional<Instant> chosen = moment(start);
        if (chosen.isEmpty()) {
            return again(way, "move", "choose");
        }
        boolean done = Attempt.succeeds(
                "Moving by the customer", () -> own.move(way.visit(), chosen.get(), seen == null ? "" : seen));
        return done ? back(way, "moved") : again(way, "move", "changed");
    }

    Response cancel(Way way, @Nullable String seen) {
        boolean done =
                Attempt.succeeds("Cancelling by the customer", () -> own.cancel(way.visit(), seen == null ? "" : seen));
        return done ? back(way, "cancelled") : again(way, "cancellation", "changed");
    }

    /** The page says afterwards what holds, whatever was wished. */
    Response await(Way way, boolean joins) {
        Attempt.succeeds("A wish for earlier time", () -> {
            if (joins) {
                own.awaitEarlier(way.visit());
            } else {
                own.awaitNothing(way.visit());
            }
        });
        return back(way, null);
    }

    /** Answers an offer of freed time; the page says afterwards what holds. */
    Response answer(Way way, boolean takes) {
        waitlist.findOpen(way.visit())
                .ifPresent(offer -> Attempt.succeeds("Answer to offer " + offer.id(), () -> {
                    if (takes) {
                        waitlist.accept(offer.id(), offer.visit(), Channel.PAGE, BY);
                    } else {
                        waitlist.refuse(offer.id(), offer.visit(), BY);
                    }
                }));
        return back(way, null);
    }

    /** An act by the last part of its address. */
    Response act(Way way, String act, Form form) {
        return switch (act) {
            case "move" -> move(way, form.value("start"), form.value("seen"));
            case "cancellation" -> cancel(way, form.value("seen"));
            case "waitlist" -> await(way, form.is("answer", "join"));
            case "offer" -> answer(way, form.is("answer", "take"));
            default -> throw new NotFound("act");
        };
    }

    private static Speech speech(Way way, TrackedVisit visit) {
        Language language = way.language();
        return new Speech(language == null ? visit.language() : language, visit.zone());
    }

    private static Optional<Instant> moment(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Response back(Way way, @Nullable String note) {
        return Response.seeOther(URI.create(way.address() + (note == null ? "" : "?now=" + note)))
                .build();
    }

    private static Response again(Way way, String act, String why) {
        return Response.seeOther(URI.create(way.address() + "/" + act + "?again=" + why))
                .build();
    }
}

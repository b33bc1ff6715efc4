package dev.callout.dispatch;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Rulebook;
import dev.callout.promise.Channel;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Offers freed time to those who would like to come earlier, whoever gains most first, one after the other. An offer holds
 * its gap for a while; without an answer the old window stays.
 */
@ApplicationScoped
@Transactional
public class Waitlist {
    private static final Logger LOG = Logger.getLogger(Waitlist.class);
    private static final Duration LEAST_GAIN = Duration.ofMinutes(30);

    /** An offer that nobody has the time to read is none; and somebody has to drive there. */
    private static final Duration LEAST_HOLD = Duration.ofMinutes(5);

    /** Those who stand latest gain most; trying one takes a good part of a second on a large day. */
    private static final int MOST_TRIED = 8;

    private static final Duration BEFORE_THE_WINDOW = Duration.ofMinutes(15);

    private final WaitlistWishes wishes;
    private final WaitlistOfferRows rows;
    private final WaitlistMoves moves;
    private final Publications publications;
    private final Rulebook rulebook;
    private final Event<WaitlistOffered> offered;
    private final EntityManager database;
    private final Clock clock;

    Waitlist(
            WaitlistWishes wishes,
            WaitlistOfferRows rows,
            WaitlistMoves moves,
            Publications publications,
            Rulebook rulebook,
            Event<WaitlistOffered> offered,
            EntityManager database,
            Clock clock) {
        this.wishes = wishes;
        this.rows = rows;
        this.moves = moves;
        this.publications = publications;
        this.rulebook = rulebook;
        this.offered = offered;
        this.database = database;
        this.clock = clock;
    }

    /** An offer as others see it. */
    public record Offer(
            UUID id,
            VisitId visit,
            TerritoryId territory,
            Window window,
            double rate,
            WaitlistState state,
            Instant heldUntil) {}

    /** The offer that a visit's customer can still answer. */
    public Optional<Offer> findOpen(VisitId visit) {
        return rows.find(
                        "visit = ?1 and state = ?2 and heldUntil > ?3",
                        visit.value(),
                        WaitlistState.OFFERED,
                        clock.instant())
                .firstResultOptional()
                .map(Waitlist::view);
    }

    /** All that was offered in a territory, newest first, at most so many. */
    List<Offer> list(TerritoryId territory, int most) {
        return rows.find("territory = ?1 order by id desc", territory.value()).range(0, most - 1).stream()
                .map(Waitlist::view)
                .toList();
    }

    /** Ends offers that nobody answered, and looks for those who gain from days with freed time. */
    void look() {
        Instant now = clock.instant();
        for (WaitlistOfferEntity late : rows.list("state = ?1 and heldUntil <= ?2", WaitlistState.OFFERED, now)) {
            WaitlistOfferEntity row = held(late.id);
            if (row.state == WaitlistState.OFFERED) {
                end(row, WaitlistState.EXPIRED, "nobody");
            }
        }
        for (WaitlistWishes.Freed freed : wishes.listFreed()) {
            publications.holdTerritory(freed.territory());
            offer(freed, now);
            wishes.asked(freed, now);
        }
    }

    private record Gainer(Visit visit, EarlierPlaces.Place place, Duration gain) {}

    private void offer(WaitlistWishes.Freed freed, Instant now) {
        List<UUID> asked = rows
                .list("territory = ?1 and day = ?2", freed.territory().value(), freed.day())
                .stream()
                .map(row -> row.visit)
                .toList();
        wishes.list(freed.territory()).stream()
                .filter(visit -> !asked.contains(visit.id().value()))
                .map(this::waiting)
                .sorted(Comparator.comparing(Waiting::stands).reversed())
                .limit(MOST_TRIED)
                .flatMap(waiting -> gainer(waiting, freed, now).stream())
                .max(Comparator.comparing(Gainer::gain)
                        .thenComparing(gainer -> -gainer.visit().work().priority()))
                .ifPresent(gainer -> offer(gainer, freed, now));
    }

    /**
     * @param stands when its customer expects somebody now; far away where nothing was told
     * @param begins when the work is planned to begin
     */
    private record Waiting(Visit visit, Instant stands, Instant begins) {}

    private Waiting waiting(Visit visit) {
        return publications.listLive(List.of(visit.id())).stream()
                .map(PublishedStop::stop)
                .map(stop -> new Waiting(
                        visit,
                        stop.window() == null
                                ? stop.timing().start()
                                : stop.window().start(),
                        stop.timing().start()))
                .findFirst()
                .orElse(new Waiting(visit, Instant.MAX, Instant.MAX));
    }

    private Optional<Gainer> gainer(Waiting waiting, WaitlistWishes.Freed freed, Instant now) {
        EarlierPlaces.Wish wish = EarlierPlaces.Wish.startingBy(
                waiting.begins().equals(Instant.MAX)
                        ? Instant.MAX
                        : waiting.begins().minus(LEAST_GAIN));
        return moves.find(freed.territory(), freed.day(), waiting.visit().id(), wish, heldShifts(freed))
                .map(found -> found.place())
                .filter(place -> hold(place.window(), now).isPresent())
                .map(place -> new Gainer(
                        waiting.visit(),
                        place,
                        gain(waiting.stands(), place.window().start())))
                .filter(gainer -> gainer.gain().compareTo(LEAST_GAIN) >= 0);
    }

    private static Duration gain(Instant stands, Instant offered) {
        return stands.equals(Instant.MAX) ? Duration.ofDays(366) : Duration.between(offered, stands);
    }

    private Optional<Instant> hold(Window window, Instant now) {
        Instant until = now.plus(rulebook.promises().waitlistHold());
        Instant latest = window.start().minus(BEFORE_THE_WINDOW);
        Instant held = until.isBefore(latest) ? until : latest;
        return held.isBefore(now.plus(LEAST_HOLD)) ? Optional.empty() : Optional.of(held);
    }

    private List<UUID> heldShifts(WaitlistWishes.Freed freed) {
        return rows
                .list(
                        "territory = ?1 and day = ?2 and state = ?3",
                        freed.territory().value(),
                        freed.day(),
                        WaitlistState.OFFERED)
                .stream()
                .map(row -> row.shift)
                .toList();
    }

    private void offer(Gainer gainer, WaitlistWishes.Freed freed, Instant now) {
        WaitlistOfferEntity row = new WaitlistOfferEntity();
        row.id = UuidV7.at(now);
        row.visit = gainer.visit().id().value();
        row.territory = freed.territory().value();
        row.day = freed.day();
        row.shift = gainer.place().shift();
        row.windowStart = gainer.place().window().start();
        row.windowEnd = gainer.place().window().end();
        row.rate = gainer.place().rate();
        row.state = WaitlistState.OFFERED;
        row.offeredAt = now;
        row.heldUntil = hold(gainer.place().window(), now).orElseThrow();
        rows.persistAndFlush(row);
        offered.fire(new WaitlistOffered(row.id, gainer.visit().id(), row.window(), row.heldUntil));
        LOG.infof("Visit %s is offered %s, held until %s", gainer.visit().id(), row.window(), row.heldUntil);
    }

    /**
     * The customer comes earlier: the new window is told and the old one given up. Doing so again answers the same.
     *
     * @param visit whose customer answers; null: somebody who may answer for all
     * @throws Refused where the hold has run out, or the time is needed for something else
     */
    public Offer accept(UUID id, @Nullable VisitId visit, Channel channel, String byWhom) {
        WaitlistOfferEntity row = ofVisit(id, visit);
        if (row.state == WaitlistState.ACCEPTED) {
            return view(row);
        }
        requireOffered(row);
        if (!row.heldUntil.isAfter(clock.instant())) {
            throw new Refused(ErrorCode.HOLD_EXPIRED, ErrorCode.HOLD_EXPIRED.title());
        }
        TerritoryId territory = new TerritoryId(row.territory);
        VisitId who = new VisitId(row.visit);
        List<UUID> others = rows
                .list("territory = ?1 and state = ?2 and id <> ?3", row.territory, WaitlistState.OFFERED, row.id)
                .stream()
                .map(other -> other.shift)
                .toList();
        WaitlistMoves.Found found = moves.find(territory, row.day, who, EarlierPlaces.Wish.of(row.window()), others)
                .orElseThrow(() -> new Refused(ErrorCode.SLOT_TAKEN, "The time is needed for something else by now."));
        end(row, WaitlistState.ACCEPTED, byWhom);
        moves.move(found, who, channel, byWhom);
        wishes.remove(who);
        LOG.infof("Visit %s comes earlier: %s", who, row.window());
        return view(row);
    }

    /** The old window stays, and the next is asked. */
    public Offer refuse(UUID id, @Nullable VisitId visit, String byWhom) {
        WaitlistOfferEntity row = ofVisit(id, visit);
        if (row.state != WaitlistState.REFUSED) {
            requireOffered(row);
            end(row, WaitlistState.REFUSED, byWhom);
        }
        return view(row);
    }

    private void end(WaitlistOfferEntity row, WaitlistState state, String byWhom) {
        row.state = state;
        row.decidedAt = clock.instant();
        row.decidedBy = byWhom;
        rows.flush();
        if (state != WaitlistState.ACCEPTED) {
            wishes.free(new WaitlistWishes.Freed(new TerritoryId(row.territory), row.day));
        }
    }

    private static void requireOffered(WaitlistOfferEntity row) {
        if (row.state != WaitlistState.OFFERED) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT, "The offer is " + row.state + ".", Map.of("state", row.state.name()));
        }
    }

    private WaitlistOfferEntity ofVisit(UUID id, @Nullable VisitId visit) {
        WaitlistOfferEntity row = held(id);
        if (visit != null && !visit.value().equals(row.visit)) {
            throw new NotFound("offer");
        }
        return row;
    }

    /** First the territory, then the offer: of two at once the second reads what the first has done. */
    private WaitlistOfferEntity held(UUID id) {
        WaitlistOfferEntity row = rows.findByIdOptional(id).orElseThrow(() -> new NotFound("offer"));
        publications.holdTerritory(new TerritoryId(row.territory));
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private static Offer view(WaitlistOfferEntity row) {
        return new Offer(
                row.id,
                new VisitId(row.visit),
                new TerritoryId(row.territory),
                row.window(),
                row.rate,
                row.state,
                row.heldUntil);
    }
}

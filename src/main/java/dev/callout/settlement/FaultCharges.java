package dev.callout.settlement;

import dev.callout.policy.ChargeRule;
import dev.callout.policy.ChargeRule.When;
import dev.callout.policy.Rulebook;
import dev.callout.progress.Attempt;
import dev.callout.progress.Attempts;
import dev.callout.progress.NotDoneReason;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.progress.ProgressMade;
import dev.callout.progress.ProgressWithdrawn;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Charges what technicians report: faults that are not the operator's, and ways that were in vain. Reckoned anew from the whole
 * attempt with each report, so that reports that come late and in any order come to the same.
 */
@ApplicationScoped
@Transactional
class FaultCharges {
    private static final Logger LOG = Logger.getLogger(FaultCharges.class);
    private static final String BY = "progress";

    private final Attempts attempts;
    private final Charges charges;
    private final Payers payers;
    private final Rulebook rulebook;

    FaultCharges(Attempts attempts, Charges charges, Payers payers, Rulebook rulebook) {
        this.attempts = attempts;
        this.charges = charges;
        this.payers = payers;
        this.rulebook = rulebook;
    }

    void follow(@Observes ProgressMade made) {
        Visit visit = made.visit();
        Attempt attempt = attempts.get(visit.id(), made.event().attempt());
        Optional<ProgressEvent> end = attempt.end();
        if (end.isEmpty()) {
            return;
        }
        Instant at = end.get().at();
        attributions(attempt)
                .forEach(attribution -> rule(attribution)
                        .ifPresentOrElse(
                                rule -> book(
                                        visit,
                                        rule,
                                        new ChargeFacts(at, worked(attempt), 0, Map.of()),
                                        Map.of("attribution", attribution)),
                                () -> LOG.warnf(
                                        "Visit %s: no charge rule answers for the attribution '%s'",
                                        visit.id(), attribution)));
        String reason = end.get().details().reason();
        boolean inVain = end.get().kind() == Kind.NOT_DONE
                && NotDoneReason.of(reason).filter(NotDoneReason::customersSide).isPresent();
        if (inVain) {
            rulebook.charges().values().stream()
                    .filter(rule -> rule.when() == When.IN_VAIN)
                    .forEach(rule -> book(visit, rule, ChargeFacts.of(at), Map.of("reason", String.valueOf(reason))));
        }
    }

    /** What was charged because of a report by mistake is let off, where it is not billed yet. */
    void undo(@Observes ProgressWithdrawn withdrawn) {
        ProgressEvent event = withdrawn.event();
        Set<String> fromReports = rulebook.charges().values().stream()
                .filter(rule -> rule.when() == When.IN_VAIN || rule.when() == When.FAULT)
                .map(ChargeRule::id)
                .collect(Collectors.toSet());
        charges.list(withdrawn.visit().id()).stream()
                .filter(charge -> event.kind().ends() && charge.at().equals(event.at()))
                .filter(charge -> charge.state() == ChargeState.DUE && fromReports.contains(charge.rule()))
                .forEach(charge -> charges.letOff(charge.id(), "the report was a mistake", BY));
    }

    private static List<String> attributions(Attempt attempt) {
        return attempt.events().stream()
                .filter(event -> event.kind().ends())
                .map(event -> event.details().faultAttribution())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** From each technician's arrival to the end, or the minutes that were reported, before the end. */
    private static List<Window> worked(Attempt attempt) {
        List<Window> worked = new ArrayList<>();
        for (ProgressEvent end : attempt.events()) {
            Instant start = end.kind().ends() ? start(attempt, end) : null;
            if (start != null && start.isBefore(end.at())) {
                worked.add(new Window(start, end.at()));
            }
        }
        return worked;
    }

    private static @Nullable Instant start(Attempt attempt, ProgressEvent end) {
        Integer minutes = end.details().minutes();
        return minutes == null
                ? attempt.find(Kind.ARRIVED, end.technician())
                        .map(ProgressEvent::at)
                        .orElse(null)
                : end.at().minus(Duration.ofMinutes(minutes));
    }

    private Optional<ChargeRule> rule(String attribution) {
        return rulebook.charges().values().stream()
                .filter(rule -> rule.isFault(attribution))
                .findFirst();
    }

    private void book(Visit visit, ChargeRule rule, ChargeFacts facts, Map<String, String> notes) {
        // a report that comes late must not charge again what was billed or let off
        boolean settled = charges.list(visit.id()).stream()
                .anyMatch(known -> known.rule().equals(rule.id())
                        && known.at().equals(facts.at())
                        && !known.state().mayBecome(ChargeState.BILLED)
                        && known.state() != ChargeState.QUOTED);
        if (settled) {
            return;
        }
        try {
            charges.book(new NewCharge(rule, payers.of(visit), payers.zone(visit), facts, notes), null, BY);
        } catch (PriceMissing missing) {
            LOG.warnf("Visit %s: nothing is charged by rule %s: %s", visit.id(), rule.id(), missing.getMessage());
        }
    }
}

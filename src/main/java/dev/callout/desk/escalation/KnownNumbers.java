package dev.callout.desk.escalation;

import dev.callout.desk.Case;
import dev.callout.desk.CaseHistory;
import dev.callout.desk.Cases;
import dev.callout.desk.Link;
import dev.callout.desk.due.AnswerDue;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.number.Reference;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a number stands for, a case or an order, and the dates that are known of it. */
@ApplicationScoped
@Transactional
class KnownNumbers {
    private final Cases cases;
    private final CaseHistory history;
    private final Visits visits;
    private final Promises promises;
    private final AnswersDue answers;
    private final ManualOrders orders;

    KnownNumbers(
            Cases cases,
            CaseHistory history,
            Visits visits,
            Promises promises,
            AnswersDue answers,
            ManualOrders orders) {
        this.cases = cases;
        this.history = history;
        this.visits = visits;
        this.promises = promises;
        this.answers = answers;
        this.orders = orders;
    }

    /**
     * The dates of what a number stands for: a case's reference, a visit's reference, the other side's own number of an order,
     * or the number of an order taken by phone.
     *
     * @return empty where there is no such number
     */
    Optional<Ground.Dates> find(String number) {
        Optional<Reference> reference = reference(number);
        Optional<Case> ofCase = reference.flatMap(cases::find);
        if (ofCase.isPresent()) {
            return Optional.of(dates(ofCase.get()));
        }
        List<Visit> named = Stream.concat(
                        visits.findByReference(number.strip().toUpperCase(Locale.ROOT)).stream(),
                        visits.listByExternalId(number.strip()).stream())
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(dates(named));
        }
        return orders.isKnown(number, reference) ? Optional.of(new Ground.Dates(null, null)) : Optional.empty();
    }

    private Ground.Dates dates(Case one) {
        List<Visit> linked = visits.list(history.links(one.id()).stream()
                .filter(link -> link.kind() == Link.Kind.VISIT)
                .map(link -> new VisitId(link.id()))
                .toList());
        Ground.Dates ofVisits = dates(linked);
        Instant agreed = ofVisits.agreedBy() != null
                ? ofVisits.agreedBy()
                : answers.list(one.about()).stream()
                        .map(AnswerDue::dueAt)
                        .reduce((first, last) -> last)
                        .orElse(null);
        Instant done = ofVisits.deliveredAt() != null ? ofVisits.deliveredAt() : one.toldAt();
        return new Ground.Dates(agreed, done);
    }

    private Ground.Dates dates(List<Visit> same) {
        Instant agreed = same.stream()
                .map(this::agreedBy)
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        Instant done = same.stream()
                .map(visit -> visits.findDoneAt(visit.id()).orElse(null))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Ground.Dates(agreed, done);
    }

    /** The date that was agreed, else the end of the first window that was told. */
    private Optional<Instant> agreedBy(Visit visit) {
        Instant dueBy = visit.work().dueBy();
        return dueBy != null
                ? Optional.of(dueBy)
                : promises.history(visit.id()).stream()
                        .map(Promise::window)
                        .map(window -> window.end())
                        .findFirst();
    }

    private static Optional<Reference> reference(String number) {
        try {
            return Optional.of(Reference.of(number));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

package dev.callout.web;

import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.desk.CaseState;
import dev.callout.desk.CaseView;
import dev.callout.desk.Link;
import dev.callout.policy.Help;
import dev.callout.policy.Identification;
import dev.callout.policy.Language;
import dev.callout.policy.PhoneHelp;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.settlement.ChargeView;
import dev.callout.settlement.Charges;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a case with what belongs to it into words. */
@ApplicationScoped
class CaseWords {
    /** What is shown line by line. */
    private static final Set<Link.Kind> ALONE =
            EnumSet.of(Link.Kind.VISIT, Link.Kind.CHARGE, Link.Kind.SHIPMENT, Link.Kind.PICK_UP);

    private final Visits visits;
    private final Sites sites;
    private final Promises promises;
    private final Charges charges;
    private final GoodsWords goods;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Clock clock;

    CaseWords(
            Visits visits,
            Sites sites,
            Promises promises,
            Charges charges,
            GoodsWords goods,
            Territories territories,
            Rulebook rulebook,
            Clock clock) {
        this.visits = visits;
        this.sites = sites;
        this.promises = promises;
        this.charges = charges;
        this.goods = goods;
        this.territories = territories;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    CasePageView of(CaseView one, List<Help> ways, boolean refused, Language language) {
        Speech speech = new Speech(language, rulebook.operator().zone());
        PhoneHelp terms = rulebook.desk().phone();
        CaseState state = one.state();
        List<VisitId> linked =
                ids(one, Link.Kind.VISIT).stream().map(VisitId::new).toList();
        return new CasePageView(
                one.id(),
                one.reference(),
                state.name(),
                refused,
                one.subject(),
                one.occasion().name(),
                one.source().name(),
                speech.moment(one.openedAt()),
                one.contact().name(),
                one.contact().phone(),
                one.contact().email(),
                one.contact().way().name(),
                one.contract(),
                name(one.identifiedBy()),
                one.networkElement(),
                one.help() == null ? null : one.help().name(),
                one.solution(),
                moment(one.toldAt(), speech),
                one.reopened(),
                DueView.of(one.answersDue(), clock.instant(), speech),
                one.phoneHelp().given(),
                one.phoneHelp().obstacles().stream().map(Enum::name).toList(),
                moment(one.phoneHelp().from(), speech),
                one.visitOffered() && state != CaseState.CLOSED,
                terms.callLimit().toMinutes(),
                running(one, speech),
                terms.identification().contains(Identification.CONTRACT_AND_SURNAME),
                terms.identification().contains(Identification.CONTRACT_AND_PIN),
                Choice.of(ways, Wordings.desk(language)::help),
                new CasePageView.Gates(
                        state.mayBecome(CaseState.SOLVED),
                        state.mayBecome(CaseState.TOLD),
                        state.mayBecome(CaseState.CLOSED),
                        state != CaseState.CLOSED,
                        !rulebook.desk().escalation().routes().isEmpty(),
                        rulebook.equipment().pickUp() != null),
                visits(linked, language),
                charges(linked, ids(one, Link.Kind.CHARGE), speech),
                goods.of(goods(one), speech),
                orEmpty(one.links()).stream()
                        .map(CaseView.LinkView::kind)
                        .filter(kind -> !ALONE.contains(kind))
                        .map(Enum::name)
                        .toList(),
                orEmpty(one.history()).stream().map(note -> line(note, speech)).toList());
    }

    private static CasePageView.@Nullable RunningCall running(CaseView one, Speech speech) {
        return orEmpty(one.calls()).stream()
                .filter(call -> call.endedAt() == null)
                .findFirst()
                .map(call -> new CasePageView.RunningCall(call.id(), speech.clock(call.startedAt()), call.minutes()))
                .orElse(null);
    }

    private List<CasePageView.VisitLine> visits(List<VisitId> ids, Language language) {
        List<Visit> all = visits.list(ids);
        Map<VisitId, Promise> told = promises.listOpen(ids);
        Map<SiteId, Site> places =
                sites.list(all.stream().map(visit -> visit.place().site()).toList());
        return all.stream()
                .map(visit -> {
                    WorkKind kind = rulebook.findWorkKind(visit.work().kind());
                    Promise promise = told.get(visit.id());
                    var site = places.get(visit.place().site());
                    Speech speech = new Speech(
                            language, territories.get(visit.territory()).zone());
                    return new CasePageView.VisitLine(
                            visit.id().toString(),
                            visit.reference(),
                            kind == null ? visit.work().kind() : kind.names().in(language),
                            visit.state(),
                            site == null ? "" : site.address(),
                            promise == null ? null : speech.dayAndWindow(promise.window()));
                })
                .toList();
    }

    CasePageView.VisitLine visit(Visit visit, Language language) {
        return visits(List.of(visit.id()), language).get(0);
    }

    /** What is owed for visits, and charges by their ids. */
    List<CasePageView.ChargeLine> charges(List<VisitId> ofVisits, List<UUID> ids, Speech speech) {
        return charges.list(ofVisits, ids).stream()
                .map(ChargeView::of)
                .map(charge -> new CasePageView.ChargeLine(
                        charge.rule(), charge.state().name(), speech.money(charge.amount(), charge.currency())))
                .toList();
    }

    /** What a line says beyond its kind: a word of the program's own, or what somebody wrote. */
    private static CasePageView.LogLine line(CaseView.NoteView note, Speech speech) {
        String text = note.text();
        String detail = null;
        VisitState visit = null;
        String rest = text;
        switch (note.kind()) {
            case OPENED, IDENTIFIED -> {
                detail = text;
                rest = "";
            }
            case HELP -> {
                int colon = text.indexOf(": ");
                detail = colon < 0 ? null : text.substring(0, colon);
                rest = colon < 0 ? text : text.substring(colon + 2);
            }
            case LINKED -> {
                detail = text.split(" ", 2)[0];
                rest = "";
            }
            case VISIT -> {
                int space = text.lastIndexOf(' ');
                visit = space < 0 ? null : VisitState.valueOf(text.substring(space + 1));
                rest = space < 0 ? text : text.substring(0, space);
            }
            case EQUIPMENT -> {
                int colon = text.lastIndexOf(": ");
                detail = colon < 0 ? null : text.substring(colon + 2);
                rest = colon < 0 ? text : text.substring(0, colon);
            }
            case SAID, NOT_IDENTIFIED, SOLVED, TOLD, CLOSED, REOPENED -> {}
        }
        return new CasePageView.LogLine(
                note.kind().name(),
                detail,
                visit,
                rest.isBlank() ? null : rest,
                speech.moment(note.at()),
                note.byWhom());
    }

    /** Shipments and pick-ups of a case. */
    static List<UUID> goods(CaseView one) {
        return Stream.of(Link.Kind.SHIPMENT, Link.Kind.PICK_UP)
                .flatMap(kind -> ids(one, kind).stream())
                .toList();
    }

    private static List<UUID> ids(CaseView one, Link.Kind kind) {
        return orEmpty(one.links()).stream()
                .filter(link -> link.kind() == kind)
                .map(link -> UUID.fromString(link.id()))
                .toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable String name(@Nullable Identification how) {
        return how == null ? null : how.name();
    }

    private static @Nullable String moment(@Nullable String text, Speech speech) {
        return text == null ? null : speech.moment(text);
    }
}

package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.customer.Customers;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.PriceRef;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.Charge;
import dev.callout.settlement.ChargeState;
import dev.callout.settlement.ChargeView;
import dev.callout.settlement.Charges;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts charges into words. */
@ApplicationScoped
class ChargeWords {
    private static final String PIECES = "pieces";

    private final Charges charges;
    private final Visits visits;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Caller caller;

    ChargeWords(Charges charges, Visits visits, Customers customers, Rulebook rulebook, Caller caller) {
        this.charges = charges;
        this.visits = visits;
        this.customers = customers;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    List<MoneyView.Line> of(List<Charge> some, Speech speech) {
        List<VisitId> ids =
                some.stream().map(Charge::visit).filter(Objects::nonNull).toList();
        Map<VisitId, Visit> known = visits.list(ids).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        return some.stream().map(one -> line(one, known, speech)).toList();
    }

    private MoneyView.Line line(Charge charge, Map<VisitId, Visit> known, Speech speech) {
        Visit visit = charge.visit() == null ? null : known.get(charge.visit());
        ChargeView one = ChargeView.of(charge);
        ChargeRule rule = rulebook.charges().get(one.rule());
        ChargeView.ToldView told = one.told();
        String made = speech.moment(one.madeAt());
        LocalDate day = LocalDate.ofInstant(one.madeAt(), speech.zone());
        return new MoneyView.Line(
                one.id(),
                rule == null ? one.rule() : rule.names().in(speech.language()),
                one.state().name(),
                speech.money(one.amount(), one.currency()),
                speech.money(one.net(), one.currency()),
                speech.money(one.tax(), one.currency()),
                one.lines().stream()
                        .map(item -> item(item.item(), day, speech) + " × " + item.quantity() + " = "
                                + speech.money(item.amount(), one.currency()))
                        .toList(),
                facts(one, made, day, speech),
                one.waivedBy(),
                charges.mayWaive(charge, caller),
                one.state() == ChargeState.QUOTED && (rule == null || !rule.isOfAct()),
                visit == null ? null : visit.reference(),
                charge.contract() == null
                        ? null
                        : customers.getContract(charge.contract()).number(),
                told == null ? null : told(told, made, speech),
                one.agreedBy(),
                one.reason(),
                made,
                one.madeBy());
    }

    /** When is said only where it was another time than that of the charge itself. */
    private static String told(ChargeView.ToldView told, String made, Speech speech) {
        String at = speech.moment(told.at());
        return at.equals(made) ? told.by() : at + ", " + told.by();
    }

    /** A moment is told once, whatever happened then, and so are pieces that have a price. */
    private List<MoneyView.Fact> facts(ChargeView one, String made, LocalDate day, Speech speech) {
        List<MoneyView.Fact> told = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of(made, ""));
        Set<String> priced = one.lines().stream().map(ChargeView.LineView::item).collect(Collectors.toSet());
        one.facts().forEach((name, value) -> {
            String spoken = name.equals(PIECES) ? pieces(value, priced, day, speech) : spoken(value, speech);
            if (value instanceof Integer || known.add(spoken)) {
                told.add(new MoneyView.Fact(name, spoken));
            }
        });
        return told;
    }

    /** The name that it had on a day, with its place in the list that customers are referred to. */
    private String item(String ref, LocalDate day, Speech speech) {
        return rulebook.prices()
                .findItem(PriceRef.of(ref), day)
                .map(item -> item.names().in(speech.language()) + " (" + ref + ")")
                .orElse(ref);
    }

    private String pieces(Object counts, Set<String> priced, LocalDate day, Speech speech) {
        return counts instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .filter(entry -> !priced.contains(String.valueOf(entry.getKey())))
                        .map(entry -> item(String.valueOf(entry.getKey()), day, speech) + " × " + entry.getValue())
                        .collect(Collectors.joining(", "))
                : String.valueOf(counts);
    }

    /** Facts are moments, counts, words, and windows and lists of them. */
    private static String spoken(Object value, Speech speech) {
        if (value instanceof Map<?, ?> window) {
            return spoken(String.valueOf(window.get("start")), speech) + "–"
                    + spoken(String.valueOf(window.get("end")), speech);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> spoken(one, speech)).collect(Collectors.joining(", "));
        }
        return isMoment(value) ? speech.moment(Instant.parse((String) value)) : String.valueOf(value);
    }

    private static boolean isMoment(Object value) {
        try {
            return value instanceof String text && Instant.parse(text) != null;
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}

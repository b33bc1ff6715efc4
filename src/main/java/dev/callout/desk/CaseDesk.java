package dev.callout.desk;

import dev.callout.call.Bodies;
import dev.callout.customer.Customers;
import dev.callout.desk.number.Reference;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Help;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is done at the desk with cases, the same by calls and from pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class CaseDesk {
    private static final Logger LOG = Logger.getLogger(CaseDesk.class);

    private final Cases cases;
    private final CaseLists lists;
    private final CaseHistory history;
    private final Calls calls;
    private final CaseViews views;
    private final CaseContracts contracts;
    private final CaseRequestReader reader;
    private final Customers customers;
    private final Visits visits;
    private final Rulebook rulebook;

    CaseDesk(
            Cases cases,
            CaseLists lists,
            CaseHistory history,
            Calls calls,
            CaseViews views,
            CaseContracts contracts,
            CaseRequestReader reader,
            Customers customers,
            Visits visits,
            Rulebook rulebook) {
        this.cases = cases;
        this.lists = lists;
        this.history = history;
        this.calls = calls;
        this.views = views;
        this.contracts = contracts;
        this.reader = reader;
        this.customers = customers;
        this.visits = visits;
        this.rulebook = rulebook;
    }

    /** @throws NotFound where there is none */
    public CaseView show(CaseId id) {
        return views.show(cases.get(id));
    }

    /** Those that are not closed, whoever is owed an answer first; without their history. */
    public List<CaseView> listOpen(int first, int most) {
        return lists.listOpen(first, most).stream().map(views::brief).toList();
    }

    /** Those that are called so: by their reference number, or by the number of a contract or a visit; newest first. */
    public List<CaseView> search(String text, int most) {
        return found(text.strip(), most).stream().map(views::brief).toList();
    }

    private List<Case> found(String text, int most) {
        Optional<Case> byNumber = reference(text).flatMap(cases::find);
        if (byNumber.isPresent()) {
            return List.of(byNumber.get());
        }
        List<Case> ofContract = customers
                .findContract(text)
                .map(contract -> lists.newest(contract.id(), most))
                .orElse(List.of());
        return ofContract.isEmpty()
                ? visits.findByReference(text)
                        .flatMap(visit ->
                                history.findCase(Link.Kind.VISIT, visit.id().value()))
                        .map(cases::get)
                        .map(List::of)
                        .orElse(List.of())
                : ofContract;
    }

    private static Optional<Reference> reference(String text) {
        try {
            return Optional.of(Reference.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Opens a case as it was reported, with what was said; who proves nothing is taken in as well. */
    public Case open(byte @Nullable [] body, String byWhom) {
        CaseRequestReader.Asked asked = Bodies.read(body, "case", reader::read);
        CaseContracts.Proof proof = asked.proof();
        Optional<CaseContracts.Proved> proved = proof == null ? Optional.empty() : contracts.identify(proof);
        NewCase wanted = new NewCase(
                asked.territory(),
                asked.report(),
                proved.map(found -> found.contract().id()).orElse(null),
                proved.map(CaseContracts.Proved::how).orElse(null));
        Case opened = cases.open(wanted, byWhom);
        if (proof != null && proved.isEmpty()) {
            history.add(opened.id(), Note.Kind.NOT_IDENTIFIED, "", byWhom);
        }
        String said = asked.said();
        if (said != null) {
            history.add(opened.id(), Note.Kind.SAID, said, byWhom);
        }
        LOG.infof("Case %s opened, %s", opened.id(), opened.report().occasion());
        return opened;
    }

    /** @throws NotFound where nothing is proved */
    public Case identify(CaseId id, byte @Nullable [] body, String byWhom) {
        cases.get(id);
        CaseContracts.Proof proof = Bodies.read(body, "identification", CaseRequestReader::proof);
        CaseContracts.Proved proved =
                contracts.identify(proof).orElseThrow(() -> new NotFound("contract with this surname or PIN"));
        return cases.identify(id, proved.contract().id(), proved.how(), byWhom);
    }

    /** @throws Refused where a call about the case goes on already */
    public CaseView.CallView begin(CaseId id, byte @Nullable [] body, String byWhom) {
        String recording = Bodies.read(body, "call", fields -> fields.findText("recording"));
        return views.timed(calls.begin(cases.get(id).id(), recording, byWhom));
    }

    /** @throws Refused where it has ended already */
    public CaseView.CallView end(CaseId id, UUID call, byte @Nullable [] body) {
        record End(@Nullable String recording, @Nullable String said) {}
        End end = Bodies.read(body, "call", fields -> new End(fields.findText("recording"), fields.findText("said")));
        return views.timed(calls.end(cases.get(id).id(), call, end.recording(), end.said()));
    }

    public Case note(CaseId id, byte @Nullable [] body, String byWhom) {
        Case one = cases.get(id);
        history.add(one.id(), Note.Kind.SAID, text(body, "note", "text"), byWhom);
        return one;
    }

    /** @throws Refused where the rulebook does not allow this way now */
    public Case help(CaseId id, byte @Nullable [] body, String byWhom) {
        record Chosen(Help way, String reason) {}
        Case one = cases.get(id);
        Chosen chosen = Bodies.read(body, "help", fields -> {
            fields.require("way");
            return new Chosen(fields.choice("way", Help.class, Help.PHONE), fields.text("reason"));
        });
        requireAllowed(one, chosen.way());
        return cases.help(one.id(), chosen.way(), chosen.reason(), byWhom);
    }

    /** @throws Refused where it is solved already */
    public Case solve(CaseId id, byte @Nullable [] body, String byWhom) {
        record Solution(String text, boolean close) {}
        Case one = cases.get(id);
        Solution solution =
                Bodies.read(body, "solution", fields -> new Solution(fields.text("text"), fields.flag("close", false)));
        return cases.solve(one.id(), solution.text(), solution.close(), byWhom);
    }

    /** @throws Refused where there is no solution to be told */
    public Case told(CaseId id, String byWhom) {
        return cases.told(id, byWhom);
    }

    /** @throws Refused unless the customer was told its solution */
    public Case close(CaseId id, String byWhom) {
        return cases.close(id, byWhom);
    }

    public Case reopen(CaseId id, byte @Nullable [] body, String byWhom) {
        Case one = cases.get(id);
        return cases.reopen(one.id(), text(body, "reopening", "reason"), byWhom);
    }

    /** In which ways it can be helped as the case stands; none where it has to be opened again first. */
    public List<Help> ways(CaseId id) {
        Case one = cases.get(id);
        boolean workable = one.state() == CaseState.IN_WORK || one.state().mayBecome(CaseState.IN_WORK);
        boolean byPhone = views.helpFor(one).isGiven();
        Set<Help> allowed = Set.copyOf(rulebook.desk().phone().ways());
        return List.of(Help.values()).stream()
                .filter(way -> workable && allowed.contains(way) && (way != Help.PHONE || byPhone))
                .toList();
    }

    private void requireAllowed(Case one, Help way) {
        if (!rulebook.desk().phone().ways().contains(way)) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "This operator does not help in this way.");
        }
        HelpOffer offer = views.helpFor(one);
        if (way == Help.PHONE && !offer.isGiven()) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "Help by phone is not given here and now.",
                    Map.of("obstacles", offer.obstacles()));
        }
    }

    private static String text(byte @Nullable [] body, String what, String field) {
        return Bodies.read(body, what, fields -> fields.text(field));
    }
}

package dev.callout.settlement;

import dev.callout.call.Bodies;
import dev.callout.customer.ContractId;
import dev.callout.document.Fields;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compensations for calls and pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class CompensationDesk {
    private static final Logger LOG = Logger.getLogger(CompensationDesk.class);

    private final Compensations compensations;
    private final Payers payers;
    private final Rulebook rulebook;

    CompensationDesk(Compensations compensations, Payers payers, Rulebook rulebook) {
        this.compensations = compensations;
        this.payers = payers;
        this.rulebook = rulebook;
    }

    private record Asked(String contract, String claim, List<Window> outages, boolean dryRun) {}

    /** Gives back the price over outages, or only reckons it where the body says so: {@code dryRun}. */
    public CompensationView give(byte @Nullable [] body, String byWhom) {
        Asked asked = Bodies.read(body, "compensation", CompensationDesk::read);
        ContractId contract = payers.contract(asked.contract()).id();
        if (asked.dryRun()) {
            Compensation inAll = compensations.reckon(contract, asked.outages());
            return view(null, inAll, inAll.amount().getAmount());
        }
        Compensations.Granted granted = compensations.grant(contract, asked.outages(), asked.claim(), byWhom);
        LOG.infof("Compensation %s given to contract %s", granted.id(), contract);
        return view(granted.id(), granted.inAll(), granted.now().getAmount());
    }

    /** What was given for a claim so far, oldest first. */
    public List<CompensationView> list(ContractId contract, String claim) {
        return compensations.list(contract, claim).stream()
                .map(granted ->
                        view(granted.id(), granted.inAll(), granted.now().getAmount()))
                .toList();
    }

    private CompensationView view(@Nullable UUID id, Compensation inAll, BigDecimal now) {
        return new CompensationView(
                id,
                now,
                inAll.amount().getAmount(),
                inAll.amount().getCurrencyUnit().getCode(),
                inAll.exact(),
                inAll.rounding(),
                rulebook.compensation().dayPrice().name(),
                rulebook.compensation().partDays().name(),
                inAll.days().stream().map(CompensationView.DayView::of).toList());
    }

    private static Asked read(Fields fields) {
        List<Window> outages = fields.list("outages", CompensationDesk::outage);
        if (outages.isEmpty() && fields.find("outages") == null) {
            fields.require("outages");
        }
        return new Asked(fields.text("contract"), fields.text("claim"), outages, fields.flag("dryRun", false));
    }

    private static @Nullable Window outage(Fields fields) {
        Instant start = fields.instant("start");
        Instant end = fields.instant("end");
        if (!start.isBefore(end)) {
            if (fields.has("start") && fields.has("end")) {
                fields.fault("end", "empty-window", end, "An outage must end after it starts.", null);
            }
            return null;
        }
        return new Window(start, end);
    }
}

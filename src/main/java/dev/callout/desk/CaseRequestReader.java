package dev.callout.desk;

import dev.callout.desk.telling.Addressee;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.policy.Occasion;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what opens a case. Notes every fault. */
@ApplicationScoped
class CaseRequestReader {
    private static final Set<Occasion> OCCASIONS = EnumSet.of(Occasion.QUESTION, Occasion.FAULT, Occasion.ORDER);

    private final Territories territories;
    private final ContactReader contacts;

    CaseRequestReader(Territories territories, ContactReader contacts) {
        this.territories = territories;
        this.contacts = contacts;
    }

    /** What opens a case, checked. */
    record Asked(
            TerritoryId territory,
            Case.Report report,
            CaseContracts.@Nullable Proof proof,
            @Nullable String said) {}

    Asked read(Fields request) {
        Occasion occasion = request.choice("occasion", Occasion.class, Occasion.FAULT);
        Case.Source source = request.choice("source", Case.Source.class, Case.Source.PHONE);
        if (!OCCASIONS.contains(occasion)) {
            request.fault("occasion", "not-understood", occasion, "Expected one of " + OCCASIONS + ".", null);
        }
        if (source == Case.Source.VISIT) {
            request.fault("source", "not-understood", source, "Cases of visits open by themselves.", null);
        }
        Addressee contact = contacts.read(request, "contact");
        Case.Report report =
                new Case.Report(occasion, source, request.text("subject"), contact, request.findText("networkElement"));
        return new Asked(
                territory(request),
                report,
                request.findObject("customer", CaseRequestReader::proof),
                request.findText("said"));
    }

    /** @return what somebody says to prove whose contract it is */
    static CaseContracts.Proof proof(Fields customer) {
        return new CaseContracts.Proof(
                customer.text("contract"), customer.findText("surname"), customer.findText("pin"));
    }

    private TerritoryId territory(Fields request) {
        List<String> known = territories.list().stream()
                .map(Territory::id)
                .map(TerritoryId::value)
                .toList();
        String named = request.text("territory");
        if (!named.isEmpty() && !known.contains(named)) {
            request.fault(
                    "territory", "unknown-territory", named, "There is no such territory.", Nearest.to(named, known));
        }
        return new TerritoryId(known.contains(named) ? named : "unknown");
    }
}

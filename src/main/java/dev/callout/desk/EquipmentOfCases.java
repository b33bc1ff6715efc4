package dev.callout.desk;

import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.equipment.EquipmentMoved;
import dev.callout.equipment.EquipmentMoved.Stage;
import dev.callout.equipment.EquipmentMoved.Way;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Equipment that is sent or handed out under a case belongs to it, and solves it where nothing else is to be done. */
@ApplicationScoped
class EquipmentOfCases {
    private static final Set<VisitState> OVER = EnumSet.of(VisitState.DONE, VisitState.CANCELLED);

    private final Cases cases;
    private final CaseHistory history;
    private final Tellings tellings;
    private final Visits visits;

    EquipmentOfCases(Cases cases, CaseHistory history, Tellings tellings, Visits visits) {
        this.cases = cases;
        this.history = history;
        this.tellings = tellings;
        this.visits = visits;
    }

    void moved(@Observes EquipmentMoved moved) {
        Link.Kind kind = moved.way() == Way.SHIPMENT ? Link.Kind.SHIPMENT : Link.Kind.PICK_UP;
        String named = moved.caseReference();
        if (moved.stage() == Stage.ORDERED && named != null) {
            history.link(
                    cases.named(named, kind == Link.Kind.SHIPMENT ? "shipment" : "pick-up")
                            .id(),
                    new Link(kind, moved.id()),
                    moved.byWhom());
        }
        Optional<CaseId> id = history.findCase(kind, moved.id());
        if (id.isEmpty()) {
            return;
        }
        history.add(id.get(), Note.Kind.EQUIPMENT, moved.item() + ": " + moved.stage(), moved.byWhom());
        Case about = cases.get(id.get());
        if (moved.stage() == Stage.SENT) {
            tellSent(about, moved);
        }
        if (moved.stage() == Stage.THERE && !about.state().isSolved() && !awaitsVisit(about.id())) {
            cases.solve(about.id(), moved.item(), true, moved.byWhom());
        }
    }

    private void tellSent(Case about, EquipmentMoved moved) {
        Map<String, String> facts = new HashMap<>();
        facts.put("reference", about.reference().toString());
        facts.put("item", moved.item());
        facts.put("tracking", String.valueOf(moved.tracking()));
        facts.put("expected", String.valueOf(moved.expectedOn()));
        tellings.ask(about.about(), Subject.SHIPMENT_SENT, about.report().contact(), facts);
    }

    private boolean awaitsVisit(CaseId id) {
        return visits
                .list(history.links(id).stream()
                        .filter(link -> link.kind() == Link.Kind.VISIT)
                        .map(link -> new VisitId(link.id()))
                        .toList())
                .stream()
                .anyMatch(visit -> !OVER.contains(visit.state()));
    }
}

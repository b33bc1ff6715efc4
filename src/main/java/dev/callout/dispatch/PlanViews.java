package dev.callout.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import dev.callout.route.Plan;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;

/** Plans as calls answer them. */
@ApplicationScoped
class PlanViews {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> RESULT_OF_ITS_OWN = List.of("version", "problem");

    private final Territories territories;
    private final Publications publications;
    private final Rulebook rulebook;

    PlanViews(Territories territories, Publications publications, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.territories = territories;
        this.publications = publications;
    }

    /** One line of a list. */
    @Transactional
    ObjectNode line(Plan plan) {
        ZoneId zone = territories.get(plan.territory()).zone();
        ObjectNode view = JSON.createObjectNode();
        view.put("id", plan.id().toString());
        view.put("territory", plan.territory().value());
        view.put("date", plan.day().toString());
        view.put("days", plan.days());
        view.put("state", plan.state().name());
        view.put("reason", plan.reason().name());
        view.put("seconds", plan.seconds());
        view.put("requestedBy", plan.requestedBy());
        view.put("createdAt", OffsetTimes.text(plan.createdAt(), zone));
        view.put("version", plan.version());
        if (plan.failure() != null) {
            view.put("failure", plan.failure());
        }
        return view;
    }

    /** All of a plan: its line, the planner's answer, and where it is published. */
    @Transactional
    ObjectNode whole(Plan plan) {
        ObjectNode view = line(plan);
        if (plan.result() != null) {
            ObjectNode result = read(plan.result());
            result.remove(RESULT_OF_ITS_OWN);
            BelowRate.mark(result, rulebook.promises().rate());
            view.setAll(result);
        }
        List<Publication> published = publications.list(plan.id());
        if (!published.isEmpty()) {
            ZoneId zone = territories.get(plan.territory()).zone();
            var list = view.putArray("publications");
            for (Publication publication : published) {
                list.addObject()
                        .put("date", publication.day().toString())
                        .put("number", publication.number())
                        .put("publishedAt", OffsetTimes.text(publication.publishedAt(), zone))
                        .put("publishedBy", publication.publishedBy())
                        .put("live", publication.live());
            }
        }
        return view;
    }

    private static ObjectNode read(String result) {
        try {
            return (ObjectNode) JSON.readTree(result);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

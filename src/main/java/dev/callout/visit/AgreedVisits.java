package dev.callout.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.document.Documents;
import dev.callout.document.Fields;
import dev.callout.error.Issues;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Visits whose time is agreed before it is known who opens the door: asked for in two steps, taken in as one. */
@ApplicationScoped
public class AgreedVisits {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WORK =
            List.of("territory", "workKind", "site", "duration", "skills", "crew", "priority");
    private static final List<String> PERSON =
            List.of("contact", "customer", "accessSecret", "equipment", "notes", "intake", "case");

    private final VisitRequestReader reader;
    private final VisitIntake intake;

    AgreedVisits(VisitRequestReader reader, VisitIntake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    /**
     * What is to be done where, and nothing about a person.
     *
     * @param json to be kept until the visit is taken in
     */
    public record Asked(TerritoryId territory, Work work, Point point, String json) {}

    /** Reads what is asked for; of use only where no fault was noted. */
    public Asked read(Fields request) {
        TerritoryId territory = reader.territory(request);
        Work work = reader.work(request, reader.kind(request));
        Point point = reader.site(request, territory).point();
        ObjectNode kept = copy(request, WORK);
        if (kept.get("site") instanceof ObjectNode site) {
            site.put("lat", point.lat()).put("lon", point.lon());
        }
        return new Asked(territory, work, point, kept.toString());
    }

    /** What was kept. */
    public Asked read(String json) {
        return Documents.readTree(tree(json), "slot", new Issues(), this::read);
    }

    /** The rest of a request, as JSON: contact, customer, access secret, equipment, notes, answers. */
    public String readPerson(Fields request) {
        return copy(request, PERSON).toString();
    }

    /**
     * Takes the visit in.
     *
     * @param agreed in which the work begins
     * @throws dev.callout.error.InvalidInput where what is told of the person is not enough
     */
    @Transactional
    public Visit take(Asked asked, String person, Window agreed, String byWhom) {
        ObjectNode whole = tree(asked.json());
        whole.setAll(tree(person));
        Window work = new Window(
                agreed.start(),
                agreed.end().plus(asked.work().siteSetup()).plus(asked.work().duration()));
        whole.putArray("windows")
                .addObject()
                .put("start", work.start().toString())
                .put("end", work.end().toString());
        return intake.take(Documents.readTree(whole, "confirmation", new Issues(), reader::read), byWhom);
    }

    private static ObjectNode copy(Fields request, List<String> names) {
        ObjectNode copy = JSON.createObjectNode();
        for (String name : names) {
            JsonNode value = request.find(name);
            if (value != null) {
                copy.set(name, value);
            }
        }
        return copy;
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.callout.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contract's forms beside what the readers of bodies say: whatever a form names is read, whatever it requires is missed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BodyFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ADMINISTRATION = Set.of("/api/users", "/api/keys");
    /** For customers alone, who come with a session. */
    private static final String OWN_CASES = "/api/account/cases";

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    /** Calls without a place in their path: those that have one look for it before they read. */
    @TestFactory
    Stream<DynamicTest> readersKnowTheForms() throws Exception {
        JsonNode document = JSON.readTree(given().get("/q/openapi?format=json").asString());
        List<DynamicTest> calls = new ArrayList<>();
        for (String path : names(document.path("paths"))) {
            JsonNode body = document.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/post/requestBody"
                    + "/content/application~1json/schema");
            if (!path.contains("{") && !path.equals(OWN_CASES) && !body.isMissingNode()) {
                calls.add(DynamicTest.dynamicTest("POST " + path, () -> compare(document, path, body)));
            }
        }
        assertThat(calls).hasSizeGreaterThan(10);
        return calls.stream();
    }

    private static void compare(JsonNode document, String path, JsonNode body) {
        Set<String> fields = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        collect(document, body, fields, required);
        assertThat(fields.isEmpty()).as("no form: " + body).isFalse();
        if (!required.isEmpty()) {
            assertThat(missed(send(path, JSON.createObjectNode())))
                    .as("required")
                    .containsAll(required);
        }

        ObjectNode wrong = JSON.createObjectNode();
        fields.forEach(field -> wrong.put(field, NOWHERE));
        wrong.put("nobodyKnowsThis", NOWHERE);
        assertThat(unknown(send(path, wrong))).as("unknown").containsExactly("/nobodyKnowsThis");
    }

    private static void collect(JsonNode document, JsonNode schema, Set<String> fields, Set<String> required) {
        if (schema.has("$ref")) {
            collect(document, document.at(schema.get("$ref").asText().substring(1)), fields, required);
        }
        schema.path("allOf").forEach(part -> collect(document, part, fields, required));
        fields.addAll(names(schema.path("properties")));
        schema.path("required").forEach(name -> required.add("/" + name.asText()));
    }

    private static Response send(String path, JsonNode body) {
        String user = ADMINISTRATION.contains(path) ? "admin" : "dispatcher";
        return given().auth()
                .preemptive()
                .basic(user, user)
                .contentType("application/json")
                .header("Idempotency-Key", path + body.hashCode())
                .body(body.toString())
                .post(path);
    }

    private static List<String> missed(Response answer) {
        return pointers(answer, "missing-");
    }

    private static List<String> unknown(Response answer) {
        return pointers(answer, "unknown-field");
    }

    private static List<String> pointers(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        List<String> pointers = new ArrayList<>();
        ArrayNode issues = JSON.valueToTree(answer.jsonPath().getList("issues"));
        issues.forEach(issue -> {
            if (issue.path("code").asText().startsWith(code)) {
                pointers.add(issue.path("pointer").asText());
            }
        });
        return pointers;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

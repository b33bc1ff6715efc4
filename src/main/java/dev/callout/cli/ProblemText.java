package dev.callout.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;

/** Renders bad input as the same problem JSON (RFC 9457) that the server answers. */
final class ProblemText {
    private static final JsonMapper JSON = new JsonMapper();

    private ProblemText() {}

    static String of(InvalidInput invalid) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "urn:callout:problem:invalid-input");
        problem.put("title", invalid.getMessage());
        ArrayNode issues = problem.putArray("issues");
        for (Issue issue : invalid.issues()) {
            issues.add(JSON.valueToTree(issue));
        }
        return problem.toPrettyString();
    }
}

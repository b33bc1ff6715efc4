package dev.callout.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Opens JSON documents for strict reading: duplicate keys, trailing text and non-JSON are refused. */
public final class Documents {
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private Documents() {}

    /**
     * Reads a JSON document whose root is an object.
     *
     * @param what names the document in errors, e.g. "planning problem"
     * @throws InvalidInput with every issue that the reader noted
     */
    public static <T> T readJson(byte[] json, String what, Function<Fields, T> reader) {
        Issues issues = new Issues();
        JsonNode root = parse(json, what, issues);
        return readTree(root, what, issues, reader);
    }

    /** As {@link #readJson} for a tree that was parsed elsewhere; places come from the given issues. */
    public static <T> T readTree(JsonNode root, String what, Issues issues, Function<Fields, T> reader) {
        if (!root.isObject()) {
            issues.add("wrong-type", "", root, "Expected an object.");
            issues.throwIfAny(what);
        }
        Fields fields = new Fields(root, "", issues);
        T result = reader.apply(fields);
        fields.refuseUnknown();
        issues.throwIfAny(what);
        return result;
    }

    private static JsonNode parse(byte[] json, String what, Issues issues) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.isMissingNode()) {
                issues.add("not-json", "", null, "The document is empty.");
                throw new InvalidInput(what, issues.list());
            }
            return root;
        } catch (JsonProcessingException refused) {
            JsonLocation at = refused.getLocation();
            String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            issues.add("not-json", "", null, "Not readable as JSON" + place + ": " + refused.getOriginalMessage());
            throw new InvalidInput(what, issues.list());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.callout.dispatch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.dispatch.live.Proposal;
import dev.callout.dispatch.live.Telling;
import dev.callout.time.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a dispatcher may choose on a running day. Immutable.
 *
 * @param visit that it is about
 * @param from the visits ahead by shift as they were when it was computed, of the shifts that change
 * @param to the same once it is done
 * @param window that the customer is told instead, where all that is done is telling; null: nobody comes today
 * @param gain promises kept more, as a sum of chances
 * @param price soft cost points more: seconds of driving and what else the rules charge
 */
record Choice(
        Kind kind,
        String visit,
        Map<String, List<String>> from,
        Map<String, List<String>> to,
        @Nullable Window window,
        double rate,
        double gain,
        long price) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MARK_BYTES = 12;

    Choice {
        from = new TreeMap<>(from);
        to = new TreeMap<>(to);
    }

    /** What is done. */
    enum Kind {
        REORDER,
        HAND_OVER,
        SWAP,
        INSERT,
        /** The customer is told another window, or that nobody comes today. */
        TELL
    }

    static Choice of(Proposal proposal, Map<String, List<String>> from) {
        return new Choice(
                Kind.valueOf(proposal.kind().name()),
                proposal.visit(),
                from,
                proposal.routes(),
                null,
                0,
                proposal.gain(),
                proposal.price());
    }

    static Choice of(Telling telling) {
        return new Choice(Kind.TELL, telling.visit(), Map.of(), Map.of(), telling.after(), telling.rate(), 0, 0);
    }

    Proposal proposal() {
        return new Proposal(Proposal.Kind.valueOf(kind.name()), visit, to, 0, gain, price);
    }

    /** The same for everything that does the same to the same routes. */
    String mark() {
        try {
            byte[] what = (kind + visit + from + to + window).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(what), 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", kind.name()).put("visit", visit);
        node.set("from", routes(from));
        node.set("to", routes(to));
        if (window != null) {
            node.putObject("window")
                    .put("start", window.start().toString())
                    .put("end", window.end().toString());
        }
        return node.put("rate", rate).put("gain", gain).put("price", price).toString();
    }

    static Choice read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            JsonNode told = node.get("window");
            return new Choice(
                    Kind.valueOf(node.get("kind").asText()),
                    node.get("visit").asText(),
                    routes(node.get("from")),
                    routes(node.get("to")),
                    told == null
                            ? null
                            : new Window(
                                    Instant.parse(told.get("start").asText()),
                                    Instant.parse(told.get("end").asText())),
                    node.get("rate").asDouble(),
                    node.get("gain").asDouble(),
                    node.get("price").asLong());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode routes(Map<String, List<String>> routes) {
        ObjectNode node = JSON.createObjectNode();
        routes.forEach((shift, visits) -> {
            ArrayNode stops = node.putArray(shift);
            visits.forEach(stops::add);
        });
        return node;
    }

    private static Map<String, List<String>> routes(JsonNode node) {
        Map<String, List<String>> routes = new TreeMap<>();
        node.properties().forEach(route -> {
            List<String> visits = new ArrayList<>();
            route.getValue().forEach(visit -> visits.add(visit.asText()));
            routes.put(route.getKey(), visits);
        });
        return routes;
    }
}

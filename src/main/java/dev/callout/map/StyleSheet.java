package dev.callout.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;

/** The map's style: layers with names of colours, and palettes that say what the names mean. Immutable. */
@Singleton
final class StyleSheet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 8;

    private final String layers = text("/map/layers.json");
    private final JsonNode palettes = json(text("/map/palettes.json"));

    /** Names of palettes, in order. */
    TreeSet<String> themes() {
        TreeSet<String> names = new TreeSet<>();
        palettes.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** @param base the address under which the caller knows us, without a slash at its end */
    String style(String theme, String base, MapOrigin origin) {
        ObjectNode style = JSON.createObjectNode();
        style.put("version", VERSION);
        style.put("name", "Callout " + theme);
        style.put("glyphs", base + "/map/glyphs/{fontstack}/{range}.pbf");
        style.put("sprite", base + "/map/sprite");
        style.set("sources", JSON.createObjectNode().set("map", source(base, origin)));
        style.set("layers", json(coloured(theme)));
        return style.toString();
    }

    private static ObjectNode source(String base, MapOrigin origin) {
        ObjectNode source = JSON.createObjectNode();
        source.put("type", "vector");
        source.put("attribution", origin.attribution());
        origin.findRemote().ifPresent(address -> source.putArray("tiles").add(address));
        origin.findSource().ifPresent(own -> {
            String version = own.findVersion().orElse("");
            source.putArray("tiles").add(base + "/tiles/{z}/{x}/{y}.mvt?v=" + version);
            source.put("minzoom", own.leastZoom());
            source.put("maxzoom", own.mostZoom());
            own.findBounds().ifPresent(bounds -> {
                for (double degrees : bounds) {
                    source.withArray("bounds").add(degrees);
                }
            });
        });
        return source;
    }

    private String coloured(String theme) {
        String coloured = layers;
        Iterator<Map.Entry<String, JsonNode>> colours = palettes.get(theme).fields();
        while (colours.hasNext()) {
            Map.Entry<String, JsonNode> colour = colours.next();
            coloured = coloured.replace(
                    "\"@" + colour.getKey() + '"', '"' + colour.getValue().asText() + '"');
        }
        return coloured;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

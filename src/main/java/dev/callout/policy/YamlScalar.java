package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** The value of a YAML word by the core schema of YAML 1.2, without its octal, hexadecimal and non-finite numbers. */
final class YamlScalar {
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9]\\d{0,40})");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{0,40}\\.\\d{1,40}");

    private YamlScalar() {}

    static JsonNode read(String text, boolean plain) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!plain) {
            return nodes.textNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            BigInteger number = new BigInteger(text);
            return number.bitLength() < Long.SIZE ? nodes.numberNode(number.longValue()) : nodes.numberNode(number);
        }
        if (DECIMAL.matcher(text).matches()) {
            return nodes.numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "", "~", "null" -> nodes.nullNode();
            case "true" -> nodes.booleanNode(true);
            case "false" -> nodes.booleanNode(false);
            default -> nodes.textNode(text);
        };
    }
}

package dev.callout.exchange;

import dev.callout.error.Issues;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read cell by cell. A fault is noted and reading goes on with a harmless stand-in, so that every fault
 * of every row is told at once; empty cells are absent.
 */
final class Row {
    private static final int LONGEST_TEXT = 500;

    private final int number;
    private final Map<String, String> cells;
    private final Issues issues;

    Row(int number, Map<String, String> cells, Issues issues) {
        this.number = number;
        this.cells = cells;
        this.issues = issues;
    }

    int number() {
        return number;
    }

    void fault(String column, String code, @Nullable Object found, String message, @Nullable String help) {
        issues.add(code, "/" + number + "/" + column, found, message, help);
    }

    @Nullable
    String find(String column) {
        String cell = cells.get(column);
        if (cell != null && cell.length() > LONGEST_TEXT) {
            fault(column, "too-long", cell, "The text has more than " + LONGEST_TEXT + " characters.", null);
        }
        return cell;
    }

    /** The text of a required cell; "" where it is empty. */
    String text(String column) {
        String cell = find(column);
        if (cell == null) {
            fault(column, "missing-value", null, "The cell must not be empty.", null);
            return "";
        }
        return cell;
    }

    @Nullable
    Integer findWhole(String column, int least, int most) {
        return parsed(column, "a whole number from " + least + " to " + most, cell -> {
            int value = Integer.parseInt(cell);
            return value < least || value > most ? null : value;
        });
    }

    /** Degrees, with a point or a comma before the decimals. */
    @Nullable
    Double findDegrees(String column, int most) {
        return parsed(column, "degrees from -" + most + " to " + most, cell -> {
            double value = new BigDecimal(cell.replace(',', '.')).doubleValue();
            return Math.abs(value) > most ? null : value;
        });
    }

    @Nullable
    Boolean findFlag(String column) {
        return parsed(column, "yes or no", cell -> switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "да", "ja", "da" -> true;
            case "no", "false", "0", "нет", "nei", "nej", "ne" -> false;
            default -> null;
        });
    }

    @Nullable
    String findOneOf(String column, Collection<String> words) {
        return parsed(column, "one of " + String.join(", ", words), cell -> words.contains(cell) ? cell : null);
    }

    /** The entries of a cell that holds a list, divided by vertical bars. */
    List<String> list(String column) {
        String cell = find(column);
        return cell == null ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }

    /** What a parser makes of a cell; null, with a fault noted, where it makes nothing of it; null where it is empty. */
    <T> @Nullable T parsed(String column, String expected, Function<String, @Nullable T> parser) {
        String cell = find(column);
        return cell == null ? null : parsed(column, cell, expected, parser);
    }

    /** As {@link #parsed(String, String, Function)} for a part of a cell. */
    <T> @Nullable T parsed(String column, String part, String expected, Function<String, @Nullable T> parser) {
        T value;
        try {
            value = parser.apply(part);
        } catch (RuntimeException refused) {
            value = null;
        }
        if (value == null) {
            fault(column, "not-understood", part, "Expected " + expected + ".", null);
        }
        return value;
    }

    /** A digest of what the cells say; the order of columns and empty cells do not count. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(cells).forEach((column, cell) -> {
                digest.update(column.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(cell.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

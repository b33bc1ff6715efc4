package dev.callout.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers with up to three decimals exactly, as thousandths: what is multiplied into scores is never floating point. */
public final class Thousandths {
    private static final int DECIMALS = 3;

    private Thousandths() {}

    /**
     * The number of a field in thousandths; null where it is at fault.
     *
     * @param least the least that is allowed, in thousandths
     * @param most the most that is allowed, in thousandths
     * @param help what might help whoever wrote it; null where the fault says it all
     */
    public static @Nullable Long find(Fields fields, String field, long least, long most, @Nullable String help) {
        JsonNode value = fields.find(field);
        if (value == null || !value.isNumber()) {
            fields.fault(field, "wrong-type", value, "Expected a number.", help);
            return null;
        }
        BigDecimal thousandths = value.decimalValue().movePointRight(DECIMALS).stripTrailingZeros();
        if (thousandths.compareTo(BigDecimal.valueOf(least)) < 0
                || thousandths.compareTo(BigDecimal.valueOf(most)) > 0) {
            String bounds = plain(least) + " and " + plain(most);
            fields.fault(field, "out-of-range", value, "Must lie between " + bounds + ".", help);
            return null;
        }
        if (thousandths.scale() > 0) {
            fields.fault(field, "too-precise", value, "Expected at most three decimals.", help);
            return null;
        }
        return thousandths.longValueExact();
    }

    private static String plain(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}

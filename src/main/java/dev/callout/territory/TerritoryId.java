package dev.callout.territory;

import java.util.regex.Pattern;

/** Names a territory by a short word of the operator's choice, as in {@code moscow-centre}: people type it. */
public record TerritoryId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public TerritoryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a territory's name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

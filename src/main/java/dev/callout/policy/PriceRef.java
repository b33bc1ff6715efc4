package dev.callout.policy;

/** An item of a price list, written {@code list/item}. */
public record PriceRef(String list, String item) {
    /**
     * Reads {@code 3/1.1}.
     *
     * @throws IllegalArgumentException where it is not written so
     */
    public static PriceRef of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("Not list/item: " + text);
        }
        return new PriceRef(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return list + '/' + item;
    }
}

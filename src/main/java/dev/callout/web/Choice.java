package dev.callout.web;

import dev.callout.policy.Language;
import dev.callout.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One of several things that a page lets choose. */
record Choice(String id, String name) {
    static List<Choice> of(Collection<? extends Enum<?>> constants, UnaryOperator<String> text) {
        return constants.stream()
                .map(one -> new Choice(one.name(), text.apply(one.name())))
                .toList();
    }

    static List<Choice> ofTerritories(List<Territory> territories) {
        return territories.stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .toList();
    }

    /** The languages that Callout speaks, each by its own name. */
    static List<Choice> ofLanguages() {
        return List.of(Language.values()).stream()
                .map(one -> new Choice(one.code(), own(one.locale())))
                .toList();
    }

    private static String own(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}

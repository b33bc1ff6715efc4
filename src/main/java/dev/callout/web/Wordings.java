package dev.callout.web;

import dev.callout.policy.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Texts of the pages for what is put together outside of templates, such as what a list lets choose. */
final class Wordings {
    private Wordings() {}

    static DeskTexts desk(Language language) {
        return in(language, DeskTexts.class);
    }

    static RequestTexts request(Language language) {
        return in(language, RequestTexts.class);
    }

    static GoodsTexts goods(Language language) {
        return in(language, GoodsTexts.class);
    }

    static MoneyTexts money(Language language) {
        return in(language, MoneyTexts.class);
    }

    static WrittenTexts written(Language language) {
        return in(language, WrittenTexts.class);
    }

    static VisitTexts visits(Language language) {
        return in(language, VisitTexts.class);
    }

    private static <T> T in(Language language, Class<T> bundle) {
        return language == Language.EN
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}

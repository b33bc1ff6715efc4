package dev.callout.web;

import dev.callout.policy.Language;

/** The bar above every page of the desk: whose it is, who is logged in, and the ways to the other pages. */
record Bar(String language, String operator, String user, Section here) {
    /** Where a page stands. */
    enum Section {
        DAY,
        CASES,
        DUE,
        CLAIMS,
        ESCALATIONS,
        MESSAGES,
        ACCOUNTS,
        EMERGENCIES,
        REQUEST,
        MONEY
    }

    static Bar of(Language language, String operator, String user, Section here) {
        return new Bar(language.code(), operator, user, here);
    }

    public boolean at(String section) {
        return here.name().equals(section);
    }

    /** Whether the page is one of the desk's own, which have a second line of ways. */
    public boolean desk() {
        return switch (here) {
            case CASES, DUE, CLAIMS, ESCALATIONS, MESSAGES, ACCOUNTS, EMERGENCIES -> true;
            case DAY, REQUEST, MONEY -> false;
        };
    }
}

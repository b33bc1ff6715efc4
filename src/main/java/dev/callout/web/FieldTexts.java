package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said at fields of forms, in English; other languages are beside it. */
@MessageBundle(value = "fields", locale = "en")
interface FieldTexts {
    @Message("(needed)")
    String needed();

    @Message("Nothing was done. Fields to mend: {count}")
    String faulty(int count);

    @Message("To the first")
    String first();

    @Message("{#when code}{#is 'missing-field'}Please fill this in.{#is 'blank-text'}Please fill this in."
            + "{#is 'missing-choice'}Please choose one.{#is 'missing-text'}At least one text is needed."
            + "{#is 'not-understood'}This cannot be understood."
            + "{#is 'no-address'}There is no phone or e-mail for this way."
            + "{#is 'not-identified'}Number and proof do not fit together."
            + "{#is 'surname-mismatch'}The contract is held by someone of another surname."
            + "{#is 'address-not-found'}The address is not certain."
            + "{#is 'unknown-case'}There is no such case; a digit may have been misheard."
            + "{#is 'unknown-work-kind'}Choose a kind of work.{#is 'unknown-territory'}Choose a territory."
            + "{#is 'empty-window'}The end must come after the beginning."
            + "{#is 'ends-before-it-starts'}The end must come after the beginning."
            + "{#is 'window-in-past'}This time is over.{#is 'in-past'}This time is over."
            + "{#is 'empty-span'}This day is over."
            + "{#is 'window-too-short'}The work does not fit into this time."
            + "{#is 'area-not-clear'}Give either a part of the network or a place."
            + "{#is 'out-of-range'}This is too small or too large."
            + "{#is 'pin-does-not-fit'}Number and PIN do not fit, or were tried too often: wait a while, or have a new PIN sent."
            + "{#is 'unknown-contract'}There is no such contract."
            + "{#is 'unknown-number'}There is no case and no order of this number."
            + "{#is 'unknown-product'}Choose a product."
            + "{#is 'ground-not-met'}The dates do not bear this out."
            + "{#is 'wrong-address'}This product has another address."
            + "{#is 'in-future'}This is not over yet."
            + "{#is 'one-of'}Give a visit or a contract, not both."
            + "{#is 'unknown-rule'}Choose what it is for."
            + "{#is 'unknown-language'}This language is not known.{#else}This is not right.{/when}")
    String fault(String code);
}

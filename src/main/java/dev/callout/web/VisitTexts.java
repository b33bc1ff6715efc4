package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk's pages of one visit say in English; other languages are beside it. */
@MessageBundle(value = "visits", locale = "en")
interface VisitTexts {
    @Message("Visit {reference}")
    String title(String reference);

    @Message("To the visit")
    String back();

    @Message("It is under way or over: it cannot be moved or cancelled any more.")
    String over();

    @Message(
            "It was not done: the time is taken by now, the price is another, or the visit stands otherwise. This is what"
                    + " holds now.")
    String refused();

    @Message("Case")
    String ofCase();

    @Message("Place")
    String place();

    @Message("Time told")
    String told();

    @Message("Moving, if the customer wishes it")
    String moveLabel();

    @Message("Cancelling, if the customer wishes it")
    String cancelLabel();

    @Message("Charges")
    String charges();

    @Message("costs {price} now")
    String costs(String price);

    @Message("free now")
    String free();

    @Message("free until {until}, after that {price}")
    String freeUntil(String until, String price);

    @Message("Move the visit")
    String move();

    @Message("Cancel the visit")
    String cancel();

    @Message("If the operator wishes it, it is free for the customer.")
    String operatorFree();

    @Message("Whose wish it is")
    String byLabel();

    @Message("{#when by}{#is 'CUSTOMER'}the customer’s{#is 'OPERATOR'}ours{/when}")
    String by(String by);

    @Message("Reason")
    String reason();

    @Message("The customer was told the price")
    String priceTold();

    @Message("The customer was told the price and the new time: no message is sent about the time")
    String allTold();

    @Message("To when")
    String times();

    @Message("No times are free in the next days.")
    String noTimes();

    @Message("Another time: it is planned anew within it, and the customer is told once it is")
    String ownTime();

    @Message("From")
    String start();

    @Message("Until")
    String end();

    @Message("Leave it as it is")
    String leave();
}

package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers are told about moving or cancelling their visits, in English; other languages are beside it. */
@MessageBundle(value = "owner", locale = "en")
interface OwnerTexts {
    @Message("What you can do")
    String acts();

    @Message("Move the visit")
    String move();

    @Message("Cancel the visit")
    String cancel();

    @Message("Please choose a time.")
    String choose();

    @Message("It was not done: the time is taken by now, or the price is another. This is what holds now.")
    String changed();

    @Message("Your time now: {window}")
    String told(String window);

    @Message("Moving costs {price} now.")
    String moveCosts(String price);

    @Message("Cancelling costs {price} now.")
    String cancelCosts(String price);

    @Message("Moving is free now.")
    String moveFree();

    @Message("Cancelling is free now.")
    String cancelFree();

    @Message("Free until {until}, after that {price}.")
    String freeUntil(String until, String price);

    @Message("Cancel for {price}")
    String cancelFor(String price);

    @Message("Leave it as it is")
    String leave();

    @Message("No other times are free in the next days. You can cancel the visit, or wait for earlier time.")
    String noTimes();

    @Message("Free times")
    String times();

    @Message("Move for {price}")
    String moveFor(String price);

    @Message("Move to this time")
    String moveNow();

    @Message("Your visit is moved.")
    String moved();

    @Message("Your visit is cancelled.")
    String cancelled();

    @Message("You wait for earlier time: if some is freed, we offer it to you here and by message.")
    String waiting();

    @Message("Do not wait any more")
    String stopWaiting();

    @Message("Would you like to come earlier? If time is freed, we offer it to you; your time stays until"
            + " you say yes.")
    String earlierHint();

    @Message("Offer me earlier time")
    String earlier();
}

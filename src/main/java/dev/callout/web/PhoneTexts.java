package dev.callout.web;

import dev.callout.progress.NotDoneReason;
import dev.callout.progress.ProgressEvent;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a technician's day says in English; other languages are in {@code messages/phone_LANGUAGE.properties}. */
@MessageBundle(value = "phone", locale = "en")
interface PhoneTexts {
    @Message("{#when kind}{#is ON_THE_WAY}On the way{#is ARRIVED}Arrived{#is DONE}Done{#is NOT_DONE}Not done{/when}")
    String report(ProgressEvent.Kind kind);

    @Message("{#when kind}{#is ON_THE_WAY}on the way since {time}{#is ARRIVED}arrived {time}{#is DONE}done {time}"
            + "{#is NOT_DONE}not done {time}{/when}")
    String reported(ProgressEvent.Kind kind, String time);

    @Message("Take it back")
    String takeBack();

    @Message("It could not be taken down: it does not fit what is known of this visit. This is what holds now.")
    String refused();

    @Message("Could not be done")
    String notDone();

    @Message("Why")
    String why();

    @Message("In your own words")
    String ownWords();

    @Message("{#when reason}{#is CUSTOMER_ABSENT}nobody opened{#is NO_ACCESS}no way in{#is CUSTOMER_REFUSED}not wanted"
            + "{#is PARTS_MISSING}parts are missing{#is NO_TIME}no time left"
            + "{#is NEEDS_OTHER_SKILL}needs another skill{/when}")
    String reason(NotDoneReason reason);

    @Message("Minutes to be charged, if any")
    String minutes();

    @Message("Whose fault it was")
    String fault();

    @Message("not said")
    String notSaid();

    @Message("Signature of who accepts the work")
    String signature();

    @Message("Sign with a finger or a mouse")
    String signHere();

    @Message("Clear")
    String clear();

    @Message("May sign")
    String maySign();

    @Message("May not sign")
    String mayNotSign();

    @Message("Show the way in")
    String secret();

    @Message("The way in")
    String secretTitle();

    @Message(
            "It is shown to you only, from the day before the visit until it is over; that it was shown is written down.")
    String secretNote();

    @Message("There is nothing to show, or not now.")
    String secretNone();

    @Message("Back to the day")
    String back();

    @Message("Map")
    String map();

    @Message("Connect a phone")
    String connect();

    @Message("A name for the phone")
    String phoneName();

    @Message("phone")
    String phoneNameUsual();

    @Message(
            "Scan this with the phone of {name}, or open the link there. It works once, within a day; a phone of the same"
                    + " name that was connected before is let go.")
    String linkNote(String name);

    @Message("Connect this phone")
    String pairTitle();

    @Message("From now on this phone shows the days of {name} and reports in their name.")
    String pairNote(String name);

    @Message("The link is used up. Ask your dispatcher for another one.")
    String pairOver();

    @Message("Disconnect this phone")
    String disconnect();
}

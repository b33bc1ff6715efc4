package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of emergencies says in English; other languages are beside it. */
@MessageBundle(value = "emergency", locale = "en")
interface EmergencyTexts {
    @Message(
            "While one is on, visits of the chosen kinds are deferred; booked ones get what the rulebook names instead,"
                    + " and help by phone.")
    String hint();

    @Message("There was no emergency yet.")
    String none();

    @Message("{#when state}{#is 'ON'}on{#is 'AHEAD'}will begin{#is 'OVER'}over{/when}")
    String state(String state);

    @Message("{from} – {until}")
    String span(String from, String until);

    @Message("from {from} until it is switched off")
    String open(String from);

    @Message("everywhere")
    String everywhere();

    @Message("deferred: {visits}, deliveries instead: {deliveries}, to be helped by phone: {calls}")
    String counts(int visits, long deliveries, long calls);

    @Message("Visits that were deferred")
    String visits();

    @Message("instead:")
    String instead();

    @Message("{#when help}{#is 'NONE'}no call{#is 'OPEN'}to be called{#is 'SOLVED'}solved by phone"
            + "{#is 'NOT_SOLVED'}not solved by phone{/when}")
    String phoneHelp(String help);

    @Message("What was said")
    String note();

    @Message("Solved: the visit is not needed")
    String solved();

    @Message("Not solved: the visit comes back")
    String notSolved();

    @Message("Switch off now")
    String end();

    @Message("What was deferred comes back into planning in the order asked for, but for what was solved by phone.")
    String endHint();

    @Message("It was not done: the emergency or the visit stands otherwise by now.")
    String refused();

    @Message("Switch on")
    String begin();

    @Message("Work that is not done meanwhile")
    String kinds();

    @Message("Where; everywhere if nothing is ticked")
    String where();

    @Message("When and why")
    String when();

    @Message("From; now unless told")
    String from();

    @Message("Until; until it is switched off unless told")
    String until();

    @Message("Reason")
    String reason();

    @Message("Customers are told at once, once it has begun.")
    String beginHint();
}

package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of equipment that is sent or picked up, in English; other languages are beside it. */
@MessageBundle(value = "goods", locale = "en")
interface GoodsTexts {

    @Message(
            "{#when way}{#is 'POST'}by post{#is 'CARRIER'}by carrier{#is 'PICK_UP'}picked up at " + "the office{/when}")
    String way(String way);

    @Message("{#when state}{#is 'ORDERED'}to be sent off{#is 'SENT'}on its way{#is 'ARRIVED'}the "
            + "customer has it{#is 'BOOKED'}appointed{#is 'COLLECTED'}picked up{#is "
            + "'CANCELLED'}called off{/when}")
    String state(String state);

    @Message("{#when stage}{#is 'ORDERED'}ordered{#is 'SENT'}on its way{#is 'THERE'}the customer "
            + "has it{#is 'CALLED_OFF'}called off{#else}{stage}{/when}")
    String stage(String stage);

    @Message("to {address}")
    String to(String address);

    @Message("expected {day}")
    String expected(String day);

    @Message("to be picked up {window}")
    String slot(String window);

    @Message("followed as {number}")
    String tracked(String number);

    @Message("ordered {at}")
    String ordered(String at);

    @Message("Number to follow it by")
    String tracking();

    @Message("{#when step}{#is 'SENDING'}It is on its way{#is 'ARRIVAL'}The customer has it{#is "
            + "'COLLECTION'}It was picked up{#is 'CANCELLATION'}The customer does not come{/when}")
    String step(String step);

    @Message("Send equipment")
    String send();

    @Message("Appoint a pick-up")
    String handOut();

    @Message("Equipment")
    String item();

    @Message("How it is sent")
    String wayLabel();

    @Message("Visit that waits for it")
    String waits();

    @Message("none")
    String nothingWaits();

    @Message("Working days on the way: {days}")
    String postDays(int days);

    @Message("Day")
    String day();

    @Message("When")
    String slotLabel();

    @Message("Nothing is free on {day}.")
    String noSlots(String day);

    @Message("Nothing is handed out at the office.")
    String notHandedOut();

    @Message("It was not done: this time is not free any more.")
    String taken();
}

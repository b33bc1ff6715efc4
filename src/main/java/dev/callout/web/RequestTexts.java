package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a request says in English; other languages are beside it. */
@MessageBundle(value = "request", locale = "en")
interface RequestTexts {
    @Message("Request a visit")
    String title();

    @Message("Case {reference}")
    String ofCase(String reference);

    @Message("This time is taken or was held too long; what is free now is below.")
    String gone();

    @Message("What and where")
    String work();

    @Message("Kind of work")
    String workKind();

    @Message("Address")
    String address();

    @Message("Entrance")
    String entrance();

    @Message("Floor")
    String floor();

    @Message("How the spot is reached")
    String accessLabel();

    @Message("{#when access}{#is 'STREET_LEVEL'}street level{#is 'LIFT'}lift{#is 'STAIRS'}stairs only{/when}")
    String access(String access);

    @Message("Technical room, not a home")
    String technicalRoom();

    @Message("Perhaps one of these is meant:")
    String perhaps();

    @Message("Place by coordinates, where the address is not known")
    String coordinates();

    @Message("Latitude")
    String latitude();

    @Message("Longitude")
    String longitude();

    @Message("When it suits")
    String wish();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("At no other time")
    String only();

    @Message("Change work or place")
    String edit();

    @Message("Times that fit")
    String times();

    @Message("Nobody is free in these days. Take the request without a time, or look at other days.")
    String noTimes();

    @Message("Hold this time")
    String hold();

    @Message("Held: {window}, until {until}")
    String held(String window, String until);

    @Message("Who opens the door")
    String person();

    @Message("Contact person")
    String contactName();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Language")
    String language();

    @Message("May sign the work act")
    String maySign();

    @Message("Intercom or access code")
    String secret();

    @Message("Contract number")
    String contract();

    @Message("Surname of the holder")
    String surname();

    @Message("Notes for the technician")
    String notes();

    @Message("Confirm the time")
    String confirm();

    @Message("Look for times")
    String look();

    @Message("Take without a time")
    String take();
}

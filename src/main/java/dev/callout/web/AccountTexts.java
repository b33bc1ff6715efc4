package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about customers' accounts say in English; other languages are beside it. */
@MessageBundle(value = "account", locale = "en")
interface AccountTexts {

    @Message("My account")
    String title();

    @Message("Log in")
    String logIn();

    @Message("The number of your contract stands on every bill. The PIN is sent to you and to " + "nobody else.")
    String hint();

    @Message("Send me a PIN")
    String sendPin();

    @Message("If a contact is registered under this number, a PIN is on its way there. It comes "
            + "within minutes; only the newest one works.")
    String pinSent();

    @Message("You are logged out.")
    String loggedOut();

    @Message("Please log in: the last session is over.")
    String ended();

    @Message("For your safety you are logged out {minutes} minutes after the login.")
    String lasts(int minutes);

    @Message("Your cases")
    String cases();

    @Message("You have reported nothing yet.")
    String noCases();

    @Message("{#when state}{#is 'OPEN'}taken{#is 'IN_WORK'}being worked on{#is 'SOLVED'}solved, we "
            + "will tell you{#is 'TOLD'}solved{#is 'CLOSED'}closed{/when}")
    String caseState(String state);

    @Message("reported {at}")
    String opened(String at);

    @Message("Your visits")
    String visits();

    @Message("No visits are planned, and none were.")
    String noVisits();

    @Message("Move visit {reference}")
    String moveVisit(String reference);

    @Message("Cancel visit {reference}")
    String cancelVisit(String reference);

    @Message("Report something")
    String report();

    @Message("What happened")
    String reportText();

    @Message("It is a question, nothing is broken")
    String question();

    @Message("Send")
    String send();

    @Message("We have taken it. The answer goes to your registered contact.")
    String reported();

    @Message("Registered contact")
    String contact();

    @Message("Answers and PINs go here. The contact before is told of every change.")
    String contactHint();

    @Message("Save the contact")
    String save();

    @Message("The contact is saved; the one before is told.")
    String saved();

    @Message("It was not done: we do not know where you live. Please call us.")
    String refused();

    @Message("Customers’ accounts")
    String accounts();

    @Message("No contact is registered: the customer cannot log in, and no PIN can be sent.")
    String none();

    @Message("Send a PIN")
    String sendThem();

    @Message("It goes to the registered contact in writing; nobody here sees it.")
    String sendHint();

    @Message("A PIN is on its way to the registered contact, unless one was sent a moment ago.")
    String sentThem();
}

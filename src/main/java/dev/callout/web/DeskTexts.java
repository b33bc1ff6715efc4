package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the desk say in English; other languages are beside it. */
@MessageBundle(value = "desk", locale = "en")
interface DeskTexts {
    @Message("Open cases")
    String cases();

    @Message("Cases found for {query}")
    String found(String query);

    @Message("Reference, contract or visit number")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("All open cases")
    String allOpen();

    @Message("Open a case")
    String openCase();

    @Message("No case is open: nobody waits for an answer.")
    String noCases();

    @Message("Nothing was found under this number. Digits are easily misheard: have it read out once more.")
    String noneFound();

    @Message("{#when state}{#is 'OPEN'}open{#is 'IN_WORK'}in work{#is 'SOLVED'}solved, customer not told"
            + "{#is 'TOLD'}customer told{#is 'CLOSED'}closed{/when}")
    String state(String state);

    @Message("{#when kind}{#is OVERDUE}Overdue: the answer was due {at}"
            + "{#is SOON}Due soon: the answer is owed by {at}{#else}Answer owed by {at}{/when}")
    String due(DueView.Kind kind, String at);

    @Message("contract {number}")
    String contractNumber(String number);

    @Message("opened {at}")
    String openedAt(String at);

    @Message("Pages of the list")
    String pages();

    @Message("Page before")
    String pageBefore();

    @Message("Next page")
    String pageAfter();

    @Message("What is reported")
    String reported();

    @Message("Occasion")
    String occasionLabel();

    @Message("{#when occasion}{#is 'FAULT'}fault{#is 'QUESTION'}question{#is 'ORDER'}order{#is 'CLAIM'}claim"
            + "{#is 'ESCALATION'}escalation{#is 'ESCALATION_UPDATE'}news of an escalation{#else}answer{/when}")
    String occasion(String occasion);

    @Message("How it came")
    String sourceLabel();

    @Message("{#when source}{#is 'PHONE'}by phone{#is 'MAIL'}by e-mail{#is 'PAGE'}by the web page"
            + "{#is 'IMPORT'}imported{#is 'VISIT'}with a visit{/when}")
    String source(String source);

    @Message("In a few words")
    String subject();

    @Message("What was said")
    String said();

    @Message("Part of the network")
    String networkElement();

    @Message("Who it is")
    String identification();

    @Message("Optional: a case is taken without proof too.")
    String identificationHint();

    @Message("Contract number and the holder’s surname prove it.")
    String bySurname();

    @Message("Contract number and PIN prove it.")
    String byPin();

    @Message("Help by phone needs that proof and a balance in order.")
    String balanceNeeded();

    @Message("After {minutes} min of a call a visit is offered.")
    String callLimit(long minutes);

    @Message("Contract number")
    String contract();

    @Message("Surname")
    String surname();

    @Message("PIN")
    String pin();

    @Message("Contact")
    String contactLegend();

    @Message("Name")
    String contactName();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Language")
    String language();

    @Message("Wishes to be told")
    String wayLabel();

    @Message("{#when way}{#is 'PHONE'}by phone{#is 'SMS'}by SMS{#is 'EMAIL'}by e-mail" + "{#is 'POST'}by post{/when}")
    String way(String way);

    @Message("Case {reference}")
    String caseTitle(String reference);

    @Message("It was not done: the case stands otherwise by now, or the rulebook does not allow it.")
    String refused();

    @Message("A call about this case took longer than {minutes} min: offer a visit.")
    String offerVisitNow(long minutes);

    @Message("Offer a visit")
    String offerVisit();

    @Message("Opened")
    String openedLabel();

    @Message("all cases of the contract")
    String otherCases();

    @Message("not proved")
    String notIdentified();

    @Message("{#when how}{#is 'CONTRACT_AND_SURNAME'}proved by contract and surname"
            + "{#is 'CONTRACT_AND_PIN'}proved by contract and PIN{/when}")
    String identifiedBy(String how);

    @Message("Way of help")
    String helpLabel();

    @Message("{#when way}{#is 'PHONE'}by phone{#is 'REMOTE'}remotely{#is 'POST'}replacement by post"
            + "{#is 'PICK_UP'}pick-up at the office{#is 'VISIT'}by a visit"
            + "{#is 'NETWORK'}work on the network{/when}")
    String help(String way);

    @Message("Solution")
    String solution();

    @Message("customer told {at}")
    String toldAt(String at);

    @Message("Times reopened")
    String reopenedLabel();

    @Message("Help by phone may be given now.")
    String phoneHelpGiven();

    @Message("Help by phone is not given now:")
    String phoneHelpNot();

    @Message("{#when obstacle}{#is 'NOT_OFFERED'}this operator does not help by phone"
            + "{#is 'NOT_IDENTIFIED'}it is not proved whose contract it is"
            + "{#is 'BALANCE_NOT_IN_ORDER'}the balance is not in order"
            + "{#is 'OUTSIDE_HOURS'}it is outside the phone hours{/when}")
    String obstacle(String obstacle);

    @Message("the phone is answered from {at}")
    String helpFrom(String at);

    @Message("Visits, shipments and charges")
    String under();

    @Message("Nothing belongs to this case yet.")
    String nothingUnder();

    @Message("{#when kind}{#is 'VISIT'}visit{#is 'SHIPMENT'}shipment{#is 'PICK_UP'}pick-up at the office"
            + "{#is 'CHARGE'}charge{#is 'COMPENSATION'}compensation"
            + "{#is 'OPERATING_MESSAGE'}operating message{/when}")
    String link(String kind);

    @Message("Charges of the case")
    String chargesOfCase();

    @Message("Log")
    String log();

    @Message("{#when kind}{#is 'OPENED'}Opened{#is 'SAID'}Said{#is 'IDENTIFIED'}Identified"
            + "{#is 'NOT_IDENTIFIED'}Proof did not fit{#is 'HELP'}Help{#is 'LINKED'}Added{#is 'VISIT'}Visit"
            + "{#is 'EQUIPMENT'}Equipment{#is 'SOLVED'}Solved{#is 'TOLD'}Customer told{#is 'CLOSED'}Closed"
            + "{#is 'REOPENED'}Reopened{/when}")
    String noteKind(String kind);

    @Message("What can be done")
    String acts();

    @Message("The customer was told the solution")
    String markTold();

    @Message("Close the case")
    String close();

    @Message("The case is closed only after the customer was told its solution.")
    String closeGate();

    @Message("A call goes on since {since}, {minutes} min.")
    String callRuns(String since, long minutes);

    @Message("Reference of the recording")
    String recording();

    @Message("End the call")
    String callEnd();

    @Message("Begin a call")
    String callBegin();

    @Message("Identify the customer")
    String identify();

    @Message("Choose how it is helped")
    String chooseHelp();

    @Message("Reason")
    String reason();

    @Message("Enter the solution")
    String solve();

    @Message("Close as soon as the customer was told")
    String closeWhenTold();

    @Message("Why it was no solution")
    String reopenReason();

    @Message("Open again")
    String reopen();

    @Message("Add a note")
    String addNote();

    @Message("Note")
    String noteText();

    @Message("Tell a price")
    String quote();

    @Message("Take a claim")
    String claim();

    @Message("Escalate")
    String escalate();

    @Message("account")
    String account();
}

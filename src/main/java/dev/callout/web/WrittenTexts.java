package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about answers due, claims, escalations and operating messages, in English; other languages are beside it. */
@MessageBundle(value = "written", locale = "en")
interface WrittenTexts {
    @Message("Nothing is owed: every answer was given.")
    String nothingDue();

    @Message("To be told by phone or post")
    String toTell();

    @Message("Nobody has to be called or written to.")
    String nothingToTell();

    @Message("{#when subject}{#is 'CASE_TAKEN'}the case was taken"
            + "{#is 'CASE_STILL_OPEN'}the case is not solved yet{#is 'CASE_SOLVED'}the solution of the case"
            + "{#is 'CLAIM_INCOMPLETE'}what the claim lacks{#is 'CLAIM_TAKEN'}the claim was taken"
            + "{#is 'CLAIM_ANSWERED'}the answer to the claim{#is 'ESCALATION_BEGUN'}the escalation has begun"
            + "{#is 'ESCALATION_UPDATE'}how the escalation stands"
            + "{#is 'ESCALATION_CLOSED'}the escalation is over{#is 'SHIPMENT_SENT'}equipment is on its way"
            + "{#is 'PLANNED_WORK'}planned work{#is 'OUTAGE'}an outage{#is 'OUTAGE_OVER'}the outage is over"
            + "{#is 'CONTACT_CHANGED'}the contact was changed{/when}")
    String subject(String subject);

    @Message("Was told")
    String told();

    @Message("Was told: {name}")
    String toldWhom(String name);

    @Message("Which")
    String stateLabel();

    @Message("all")
    String all();

    @Message("There are no such claims.")
    String noClaims();

    @Message("Claim {reference}")
    String claim(String reference);

    @Message("{#when state}{#is 'INCOMPLETE'}incomplete{#is 'COMPLETE'}to be answered"
            + "{#is 'ANSWERED'}answered, claimant not told{#is 'TOLD'}claimant told{/when}")
    String claimState(String state);

    @Message("Missing")
    String missing();

    @Message("{#when part}{#is 'holder'}holder’s name{#is 'contract'}contract number{#is 'phone'}phone"
            + "{#is 'event'}what happened{#is 'period'}when{#is 'technician'}technician"
            + "{#is 'wished-answer'}how the answer is wished{#is 'signature'}signature{#else}{part}{/when}")
    String part(String part);

    @Message("received {at}")
    String received(String at);

    @Message("Received")
    String receivedLabel();

    @Message("It was not done: it stands otherwise by now.")
    String refused();

    @Message("Answer")
    String answer();

    @Message("Answer the claim")
    String giveAnswer();

    @Message("Decision")
    String decisionLabel();

    @Message("{#when decision}{#is 'GRANTED'}granted{#is 'PARTLY'}partly granted{#is 'REFUSED'}refused{/when}")
    String decision(String decision);

    @Message("What is answered")
    String answerText();

    @Message("Compensation, with a decimal point")
    String amount();

    @Message("Currency, such as EUR")
    String currency();

    @Message("The claim is answered once nothing is missing.")
    String claimGate();

    @Message("There are no escalations.")
    String noEscalations();

    @Message("Escalation {reference}")
    String escalation(String reference);

    @Message("{#when state}{#is 'NOT_BEGUN'}not begun{#is 'BEGUN'}begun{#is 'CLOSED'}closed{/when}")
    String escalationState(String state);

    @Message("Order or case")
    String number();

    @Message("Product")
    String product();

    @Message("Ground")
    String groundLabel();

    @Message("{#when ground}{#is 'NOT_AS_AGREED'}not as agreed{#is 'LATE'}late"
            + "{#is 'STILL_FAULTY'}still faulty{#is 'PORTAL_STOP'}the portal stands still{/when}")
    String ground(String ground);

    @Message("{#when step}{#is 'WRITTEN'}in writing{#is 'PHONED'}by phone{/when}")
    String step(String step);

    @Message("It begins once it was asked for both in writing and by phone.")
    String escalationGate();

    @Message("Begun")
    String begun();

    @Message("led by {name}")
    String leads(String name);

    @Message("Over for")
    String closedBy();

    @Message("{#when side}{#is 'OURS'}our side{#is 'THEIRS'}their side{/when}")
    String side(String side);

    @Message("Nothing was told yet.")
    String noNews();

    @Message("How it stands")
    String news();

    @Message("News for the other side")
    String newsText();

    @Message("Next news")
    String nextNews();

    @Message("Tell the news")
    String tellNews();

    @Message("Agree that it is over")
    String closing();

    @Message("Who agrees")
    String sideLabel();

    @Message("What was agreed")
    String closingText();

    @Message("It is over for this side")
    String closeSide();

    @Message("No planned work and no outage now.")
    String noMessages();

    @Message("Only those that run")
    String onlyRunning();

    @Message("Those that are over as well")
    String allMessages();

    @Message("{#when kind}{#is 'PLANNED_WORK'}planned work{#is 'OUTAGE'}outage{/when}")
    String messageKind(String kind);

    @Message("runs")
    String running();

    @Message("over since {at}")
    String overSince(String at);

    @Message("repaired by about {day}")
    String estimate(String day);

    @Message("addresses told: {count}")
    String toldCount(long count);

    @Message("cases: {count}")
    String casesCount(int count);

    @Message("visits: {count}")
    String visitsCount(int count);

    @Message("It is over")
    String end();

    @Message("What is told now")
    String endText();

    @Message("Write an operating message")
    String write();

    @Message("What, where and when")
    String whatAndWhere();

    @Message("Kind")
    String kindLabel();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Kind of repair, for an estimate")
    String repair();

    @Message("Texts: at least one language")
    String texts();

    @Message("Send the message")
    String send();

    @Message("It is told once to each address concerned.")
    String sendHint();

    @Message("Take a claim")
    String takeClaim();

    @Message("To be answered it needs")
    String claimNeeds();

    @Message("What is missing can be added later; the claimant is told what it is.")
    String claimHint();

    @Message("Came")
    String viaLabel();

    @Message("{#when via}{#is 'EMAIL'}by e-mail{#is 'POST'}by post{#is 'PAGE'}by the page{#is "
            + "'OFFICE'}at the office{/when}")
    String via(String via);

    @Message("What happened")
    String event();

    @Message("First day")
    String firstDay();

    @Message("Last day, where it took several")
    String lastDay();

    @Message("Technician it is about")
    String technician();

    @Message("Wishes the answer")
    String wishedAnswer();

    @Message("It is signed")
    String signed();

    @Message("Case it is about")
    String ofCase();

    @Message("Add what is missing")
    String addParts();

    @Message("Add")
    String add();

    @Message("When")
    String when();

    @Message("Reached at")
    String reached();

    @Message("What is given back")
    String compensation();

    @Message("The price of the days from the report to the repair. It is reckoned first and shown; "
            + "nothing is given before you say so.")
    String compensationHint();

    @Message("Reported")
    String outageFrom();

    @Message("Repaired")
    String outageTo();

    @Message("Reckon it")
    String reckon();

    @Message("Give back {amount}")
    String give(String amount);

    @Message("Given back: {amount}")
    String given(String amount);

    @Message("It comes to {amount}")
    String reckoned(String amount);

    @Message("in all {amount}")
    String inAll(String amount);

    @Message("out for {lost} of {of} h")
    String lost(String lost, String of);

    @Message("{#when rule}{#is 'EXACT'}part days by their share{#is 'STARTED'}part days as whole "
            + "ones{#is 'WHOLE'}only whole days{#else}{rule}{/when}")
    String partDays(String rule);

    @Message("exactly {exact}, rounded once{#when mode}{#is 'HALF_UP'}, halves up{#is "
            + "'HALF_EVEN'}, halves to the even coin{#is 'HALF_DOWN'}, halves down{#is 'UP'}, up"
            + "{#is 'DOWN'}, down{#else}{/when}")
    String rounding(String exact, String mode);

    @Message("Nothing was paid for these days, or they were too short to count.")
    String nothingPaid();

    @Message("Ask for an escalation")
    String escalate();

    @Message("Look it up")
    String lookUp();

    @Message("Agreed to be done by")
    String agreedBy();

    @Message("nothing was agreed")
    String nothingAgreed();

    @Message("Done")
    String deliveredAt();

    @Message("not yet")
    String notDelivered();

    @Message("Not borne out by these dates")
    String groundsRefused();

    @Message("{#when ground}{#is 'NOT_AS_AGREED'}not as agreed: nothing was agreed about it{#is "
            + "'LATE'}late: it is not past what was agreed, or nothing was{#is 'STILL_FAULTY'}still "
            + "faulty: nothing was delivered or repaired yet{#is 'PORTAL_STOP'}the portal stands "
            + "still: not for long enough{/when}")
    String groundRefused(String ground);

    @Message("Nothing bears out an escalation of this number now.")
    String noGround();

    @Message("Who asks")
    String raisedBy();

    @Message("Asked for so far")
    String waysAsked();

    @Message("It was written")
    String wasWritten();

    @Message("Written to")
    String writtenTo();

    @Message("When; now unless told")
    String at();

    @Message("It was asked for by phone")
    String wasPhoned();

    @Message("Note it")
    String note();

    @Message("Contact person")
    String contactPerson();

    @Message("Time between news")
    String everyLabel();

    @Message("{hours} h of working time")
    String every(String hours);

    @Message("Hours of working time between news, such as 8 or 1:30")
    String everyField();

    @Message("What both sides agree on")
    String agreement();

    @Message("Keep the agreement")
    String agree();
}

package dev.callout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about money say in English; other languages are beside it. */
@MessageBundle(value = "money", locale = "en")
interface MoneyTexts {
    @Message("Charges")
    String title();

    @Message("To the case")
    String backToCase();

    @Message("It was not done: the charge stands otherwise by now, or you may not waive it.")
    String refused();

    @Message("Which")
    String stateLabel();

    @Message("{#when state}{#is 'QUOTED'}price told{#is 'DUE'}due{#is 'REFUSED'}refused{#is 'WAIVED'}waived"
            + "{#is 'BILLED'}handed over{/when}")
    String state(String state);

    @Message("There are no such charges.")
    String none();

    @Message("net {net}, tax {tax}")
    String netAndTax(String net, String tax);

    @Message("visit {reference}")
    String ofVisit(String reference);

    @Message("contract {number}")
    String ofContract(String number);

    @Message("{#when name}{#is 'at'}Happened{#is 'asked'}Asked{#is 'appointed'}Appointed time"
            + "{#is 'freeUntil'}Free until{#is 'minutes'}Minutes{#is 'worked'}Worked{#is 'pieces'}Pieces"
            + "{#else}{name}{/when}")
    String fact(String name);

    @Message("Price told before")
    String toldLabel();

    @Message("no")
    String notTold();

    @Message("Agreed by")
    String agreedBy();

    @Message("Reason")
    String reasonLabel();

    @Message("Who may waive it")
    String waiverLabel();

    @Message("{#when who}{#is 'DISPATCHER'}a dispatcher{#is 'ADMIN'}an administrator" + "{#is 'NOBODY'}nobody{/when}")
    String waiver(String who);

    @Message("Waive")
    String waive();

    @Message("Handed over to billing")
    String exports();

    @Message("Hand over all that is due")
    String hand();

    @Message("Each charge is handed over once.")
    String handHint();

    @Message("Nothing was handed over yet.")
    String noExports();

    @Message("Table of {at} (CSV)")
    String table(String at);

    @Message("charges: {charges}, compensations: {compensations}")
    String exported(int charges, int compensations);

    @Message("Tell a price")
    String newQuote();

    @Message("The customer is told the price before the act that causes it. Choose what for first.")
    String quoteHint();

    @Message("What for")
    String ruleLabel();

    @Message("Visit")
    String visitLabel();

    @Message("or contract, without a visit")
    String contractLabel();

    @Message("Minutes")
    String minutesLabel();

    @Message("When; now unless told")
    String atLabel();

    @Message("{item}, {price} each")
    String pieces(String item, String price);

    @Message("Tell the price")
    String quote();

    @Message("Go on")
    String goOn();

    @Message("It is free now: nothing is charged.")
    String free();

    @Message("Free until {until}.")
    String freeUntil(String until);

    @Message("After that it costs {price}.")
    String later(String price);

    @Message("There is no price for it: choose a visit where it is about one, or ask for the price " + "list.")
    String notPriced();

    @Message("It is charged by the act itself, when the visit is cancelled or moved.")
    String byAct();

    @Message("The customer agrees: charge it")
    String accept();

    @Message("Who agrees")
    String agrees();

    @Message("The customer does not want it")
    String refuse();

    @Message("All charges")
    String allCharges();

    @Message("Charge")
    String one();
}

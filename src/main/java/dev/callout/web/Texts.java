package dev.callout.web;

import dev.callout.dispatch.PlanChanges;
import dev.callout.travel.RoadProgress;
import dev.callout.visit.VisitState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say in English; other languages are beside it, in {@code messages/msg_LANGUAGE.properties}. */
@MessageBundle(locale = "en")
interface Texts {
    @Message("To the content")
    String skip();

    @Message("Pages")
    String navigation();

    @Message("Day")
    String navDay();

    @Message("Desk")
    String navDesk();

    @Message("New request")
    String navRequest();

    @Message("Money")
    String navMoney();

    @Message("Cases")
    String navCases();

    @Message("Answers due")
    String navDue();

    @Message("Claims")
    String navClaims();

    @Message("Escalations")
    String navEscalations();

    @Message("Operating messages")
    String navMessages();

    @Message("Emergencies")
    String navEmergencies();

    @Message("Waiting for earlier time")
    String waitlist();

    @Message("Nobody waits for earlier time.")
    String nobodyWaits();

    @Message("offered: {window}, held until {until}")
    String offered(String window, String until);

    @Message("The customer takes it")
    String offerTaken();

    @Message("The customer keeps the old time")
    String offerRefused();

    @Message("Log in")
    String login();

    @Message("Name or password is not right.")
    String loginFailed();

    @Message("In the demo: dispatcher/dispatcher or admin/admin, from this computer only.")
    String loginDemo();

    @Message("Name")
    String user();

    @Message("Password")
    String password();

    @Message("Log out")
    String logout();

    @Message("Territory")
    String territory();

    @Message("Day")
    String day();

    @Message("Show")
    String show();

    @Message("Day before")
    String dayBefore();

    @Message("Day after")
    String dayAfter();

    @Message("To the day")
    String board();

    @Message("A plan for this day is being made.")
    String planMaking();

    @Message("A plan for this day is ready and waits to be published.")
    String planReady();

    @Message("The latest plan for this day could not be made.")
    String planFailed();

    @Message("Plan this day")
    String planNow();

    @Message("Review and publish")
    String reviewPlan();

    @Message("What customers will be told")
    String reviewTitle();

    @Message("Publish")
    String publish();

    @Message("It was not published: the day has changed since it was planned. Look again, or plan anew.")
    String publishRefused();

    @Message("This plan does not wait to be published.")
    String reviewNotReady();

    @Message("Windows that will be kept less often than stated: {count}. Publishing accepts them.")
    String belowRate(long count);

    @Message(
            "{#when kind}{#is TOLD}told first{#is KEPT}stays{#is MOVED}moved{#is TECHNICIAN_CHANGED}other technician{#is DROPPED}dropped{/when}")
    String changeKind(PlanChanges.Kind kind);

    @Message("What may break, and what can be done")
    String runningDay();

    @Message("Windows that may break")
    String dangers();

    @Message("Every window that was told will hold.")
    String noDangers();

    @Message("holds in {percent} % of cases")
    String holds(String percent);

    @Message("Proposals")
    String proposals();

    @Message("There is nothing to propose.")
    String noProposals();

    @Message(
            "{#when kind}{#is 'REORDER'}other order{#is 'HAND_OVER'}hand over{#is 'SWAP'}swap{#is 'INSERT'}take in{#is 'TELL'}tell the customer{/when}")
    String proposalKind(String kind);

    @Message("promises saved: {gain}, price: {price}")
    String proposalPrice(String gain, long price);

    @Message("{reference} is told {window}")
    String tellsWindow(String reference, String window);

    @Message("{reference} is told that nobody comes today")
    String tellsNobody(String reference);

    @Message("Nobody has to be told anything.")
    String tellsNone();

    @Message("Do it")
    String accept();

    @Message("Not this")
    String dismiss();

    @Message("The routes have changed since; this is what holds now.")
    String proposalStale();

    @Message("Nothing heard yet of: {names}")
    String silent(String names);

    @Message("Nothing is published for this day.")
    String notPublished();

    @Message("Visits asked for: {count}.")
    String asked(int count);

    @Message("No visits are asked for.")
    String nothingAsked();

    @Message("Publication {number}, {at}")
    String published(long number, String at);

    @Message("Stops on routes: {count}")
    String onRoutes(int count);

    @Message("Left out: {count}")
    String leftOutCount(int count);

    @Message("Travel times: on roads")
    String travelRoads();

    @Message("Travel times: estimated from straight lines, no roads are loaded")
    String travelLines();

    @Message("Travel times: from a given table")
    String travelGiven();

    @Message("The roads are being read; until then travel is estimated from straight lines.")
    String roadsOpening();

    @Message("The roads are in force; their map and addresses follow.")
    String roadsFinishing();

    @Message("Step {number} of {steps}: {#when step}{#is CHECKING}checking the extract{#is READING}reading its roads"
            + "{#is GRAPH}joining them up{#is HIERARCHY}preparing them for quick search{#is MAP}drawing the map"
            + "{#else}storing the addresses{/when}")
    String roadsStep(int number, int steps, RoadProgress.Step step);

    @Message("The road extract cannot be used; travel is estimated from straight lines. The log says why.")
    String roadsBroken();

    @Message("The new road extract cannot be used; the roads from before are in force. The log says why.")
    String roadsOld();

    @Message("Map")
    String map();

    @Message("Routes on the map")
    String mapLegend();

    @Message("Map of the day's routes; the same is in the lists below")
    String mapTitle();

    @Message("Zoom in")
    String mapZoomIn();

    @Message("Zoom out")
    String mapZoomOut();

    @Message("Close")
    String mapClose();

    @Message("Show whose map this is")
    String mapAttribution();

    @Message("Hold Ctrl or ⌘ and scroll to zoom the map")
    String mapGestures();

    @Message("Move the map with two fingers")
    String mapFingers();

    @Message("Put the site elsewhere")
    String mapMove();

    @Message("Keep it here")
    String mapKeep();

    @Message("Leave it")
    String mapCancel();

    @Message("The site is where you put it; routes planned from now on go there.")
    String mapMoved();

    @Message("The site could not be moved.")
    String mapFailed();

    @Message("Routes")
    String routes();

    @Message("Nobody works on this day.")
    String nobodyWorks();

    @Message("No visits.")
    String noStops();

    @Message("Customer was told {window}")
    String window(String window);

    @Message("Customer was told no window")
    String noWindow();

    @Message("expected at {time}")
    String expected(String time);

    @Message("kept in {rate} % of cases")
    String keptRate(String rate);

    @Message("{minutes} min, {kilometres} km to drive")
    String way(int minutes, String kilometres);

    @Message("entrance {number}")
    String entrance(String number);

    @Message("floor {number}")
    String floor(String number);

    @Message("Equipment")
    String equipment();

    @Message("What was left out, and why")
    String leftOut();

    @Message("All that was asked for is on a route.")
    String nothingLeftOut();

    @Message("No reason was found.")
    String noReason();

    @Message("Other technicians: {count}")
    String furtherReasons(int count);

    @Message("priority {priority}")
    String priority(int priority);

    @Message("{#when state}{#is REQUESTED}requested{#is PLANNED}planned{#is PROMISED}promised{#is ON_THE_WAY}on the way"
            + "{#is ON_SITE}on site{#is DONE}done{#is NOT_DONE}not done{#is CANCELLED}cancelled"
            + "{#is DEFERRED}deferred{/when}")
    String state(VisitState state);

    @Message("Your visit")
    String trackTitle();

    @Message("The technician arrives")
    String trackArrives();

    @Message("The time of the visit is not set yet.")
    String trackNoWindow();

    @Message("{name} will come")
    String trackTechnician(String name);

    @Message("On the way to you, expected at about {time}")
    String trackExpected(String time);

    @Message("As the day goes now, we come {window}")
    String trackNarrowed(String window);

    @Message("Earlier time has become free: {window}. It is held until {until}.")
    String trackOffer(String window, String until);

    @Message("Come earlier")
    String trackTake();

    @Message("Keep my time")
    String trackKeep();

    @Message("Reference: {reference}")
    String trackReference(String reference);

    @Message("There are no territories yet")
    String noTerritory();

    @Message("Import tables of technicians and visits, and their day is shown here.")
    String noTerritoryHint();

    @Message("This page is for dispatchers")
    String notAllowed();

    @Message("Page not found")
    String notFound();

    @Message("The link is wrong, or its time is over.")
    String notFoundHint();

    @Message("Accounts")
    String navAccounts();
}

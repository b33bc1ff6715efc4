package dev.callout.operators;

import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;

import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customer;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.desk.due.AnswersDue;
import dev.callout.geo.Point;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk as somebody who works at it: by HTTP calls, with the clock moved. */
@ApplicationScoped
public class Desk {
    @Inject
    Territories territories;

    @Inject
    Customers customers;

    @Inject
    AnswersDue answers;

    @Inject
    Clock clock;

    /** A territory of a test's own. */
    @Transactional
    public String territory(String zone) {
        TerritoryId id = new TerritoryId("t-" + UUID.randomUUID());
        territories.put(new Territory(id, "Test", ZoneId.of(zone), "office", new Point(60.0, 15.0)));
        return id.value();
    }

    /** The number of a fresh contract. */
    @Transactional
    public String contract(String surname, boolean balanceInOrder, @Nullable String serviceLevel) {
        Customer.Kind kind = serviceLevel == null ? Customer.Kind.PRIVATE : Customer.Kind.BUSINESS;
        Customer customer = new Customer(CustomerId.fresh(clock), surname, null, kind);
        customers.put(customer);
        String number = "C-" + UUID.randomUUID();
        customers.putContract(
                new Contract(ContractId.fresh(clock), customer.id(), number, null, serviceLevel, balanceInOrder));
        return number;
    }

    /** Sets the clock to what clocks in a zone show, and lets the desk look at what is due. */
    public void at(String local, String zone) {
        FixedClock.set(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant());
        answers.look();
    }

    public static Response post(String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path);
    }

    public static Response get(String path) {
        return dispatcher().get(path);
    }

    /** What an answer holds at a path. */
    public static String in(Response answer, String path) {
        return requireNonNull(answer.jsonPath().getString(path), () -> path + " in " + answer.asString());
    }
}

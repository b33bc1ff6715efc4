package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.Issue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that the page of a request makes of what was entered. */
final class RequestForm {
    /** What the work is and where; a slot is looked for by it. */
    private static final List<String> WORK =
            List.of("territory", "workKind", "site.address", "site.entrance", "site.floor", "site.access");

    private static final List<String> WORK_BOXES = List.of("site.technicalRoom");

    private static final List<String> COORDINATES = List.of("site.lat", "site.lon");
    private static final List<String> PERSON = List.of(
            "contact.name",
            "contact.phone",
            "contact.email",
            "contact.language",
            "accessSecret",
            "equipment",
            "notes",
            "case");
    private static final List<String> PERSON_BOXES = List.of("contact.maySign");
    private static final List<String> PAYER = List.of("customer.contract", "customer.surname");

    /** Where faults of what has no field of its own are shown. */
    private static final Map<String, String> PLACES = Map.of(
            "windows.0.start", "from",
            "windows.0.end", "until",
            "preferredWindow.start", "from",
            "preferredWindow.end", "until",
            "to", "day");

    private final Form form;

    RequestForm(Form form) {
        this.form = form;
    }

    /** The day that was wished; empty where there is none, or it is no day. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(form.has("day") ? date(form.value("day")) : null);
    }

    /** What is wrong with the wished time; empty: nothing. */
    Optional<Form> faulty() {
        Form checked = form;
        boolean times = form.has("from") || form.has("until");
        if (form.has("day") && day().isEmpty()) {
            checked = checked.fault("day", "not-understood");
        } else if (times && !form.has("day")) {
            checked = checked.fault("day", "missing-field");
        }
        for (String field : List.of("from", "until")) {
            if (form.has(field) && time(form.value(field)) == null) {
                checked = checked.fault(field, "not-understood");
            }
        }
        for (String field : COORDINATES) {
            if (form.has(field) && number(form.value(field)) == null) {
                checked = checked.fault(field, "not-understood");
            }
        }
        return checked.faults().isEmpty() ? Optional.empty() : Optional.of(checked);
    }

    /** The whole request, as it is posted. */
    byte[] visit(ZoneId zone) {
        ObjectNode request = work();
        request.setAll(personTree());
        day().ifPresent(day -> {
            boolean only = form.has("only");
            ObjectNode window = only ? request.putArray("windows").addObject() : request.putObject("preferredWindow");
            LocalTime from = time(form.value("from"));
            LocalTime until = time(form.value("until"));
            window.put(
                    "start",
                    at(from == null ? day.atStartOfDay(zone) : day.atTime(from).atZone(zone)));
            window.put(
                    "end",
                    at(
                            until == null
                                    ? day.plusDays(1).atStartOfDay(zone)
                                    : day.atTime(until).atZone(zone)));
        });
        return Form.bytes(request);
    }

    /** The search for slots between two days. */
    byte[] search(LocalDate first, LocalDate last) {
        ObjectNode search = work();
        search.put("from", first.toString()).put("to", last.toString());
        return Form.bytes(search);
    }

    /** The rest of the request, for a slot that is held. */
    byte[] person() {
        return Form.bytes(personTree());
    }

    Form refused(List<Issue> faults) {
        Form refused = form.refused(faults).shownAt(PLACES);
        boolean placed = COORDINATES.stream().anyMatch(form::has);
        // an address alone is enough: without one its coordinates are not asked for
        return placed ? refused : refused.forgiving(COORDINATES);
    }

    private ObjectNode work() {
        ObjectNode work = form.tree(WORK, WORK_BOXES);
        ObjectNode site = work.withObjectProperty("site");
        for (String field : COORDINATES) {
            BigDecimal number = number(form.value(field));
            if (number != null) {
                site.put(field.substring("site.".length()), number);
            }
        }
        return work;
    }

    private ObjectNode personTree() {
        boolean paid = PAYER.stream().anyMatch(form::has);
        return form.tree(paid ? Form.joined(PERSON, PAYER) : PERSON, PERSON_BOXES);
    }

    private static String at(ZonedDateTime moment) {
        return moment.toOffsetDateTime().toString();
    }

    /** People write decimals with a comma as well. */
    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}

package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All that an operator decides, read from {@code planner-config} and sound as a whole. Immutable.
 *
 * @param version changes whenever the content does; comments and layout do not matter
 * @param calendars by name
 * @param permittedHours by name, when work that names them may be carried out
 * @param workKinds by id, in the rulebook's order
 * @param charges what customers owe something for, by id, in the rulebook's order
 */
public record Rulebook(
        String version,
        Operator operator,
        Map<String, LocalCalendar> calendars,
        Map<String, LocalCalendar> permittedHours,
        Map<String, WorkKind> workKinds,
        PlanningKnobs planning,
        PromiseKnobs promises,
        CancellationKnobs cancellation,
        MessageKnobs messages,
        PriceKnobs prices,
        Map<String, ChargeRule> charges,
        CompensationKnobs compensation,
        EquipmentKnobs equipment,
        EmergencyKnobs emergency,
        DeskKnobs desk) {
    public Rulebook {
        calendars = Map.copyOf(calendars);
        permittedHours = Map.copyOf(permittedHours);
        workKinds = Collections.unmodifiableMap(new LinkedHashMap<>(workKinds));
        charges = Collections.unmodifiableMap(new LinkedHashMap<>(charges));
    }

    /**
     * A work kind by its id.
     *
     * @throws NoSuchElementException where the operator has no such work kind
     */
    public WorkKind workKind(String id) {
        WorkKind kind = findWorkKind(id);
        if (kind == null) {
            throw new NoSuchElementException("No work kind '" + id + "' in the rulebook");
        }
        return kind;
    }

    public @Nullable WorkKind findWorkKind(String id) {
        return workKinds.get(id);
    }

    /**
     * When work that names these permitted hours may be carried out.
     *
     * @throws NoSuchElementException where the rulebook has no such permitted hours
     */
    public LocalCalendar permittedHours(String name) {
        LocalCalendar hours = permittedHours.get(name);
        if (hours == null) {
            throw new NoSuchElementException("No permitted hours '" + name + "' in the rulebook");
        }
        return hours;
    }

    /**
     * A calendar by its name.
     *
     * @throws NoSuchElementException where the rulebook has no such calendar
     */
    public LocalCalendar calendar(String name) {
        LocalCalendar calendar = calendars.get(name);
        if (calendar == null) {
            throw new NoSuchElementException("No calendar '" + name + "' in the rulebook");
        }
        return calendar;
    }
}

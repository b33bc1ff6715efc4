package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How equipment gets to customers without a visit.
 *
 * @param pickUp when it is handed out at the office; null: it is not
 * @param slot how long an appointment to pick it up is
 * @param places how many customers are served at once
 * @param postDays within how many working days what is posted arrives
 */
public record EquipmentKnobs(@Nullable LocalCalendar pickUp, Duration slot, int places, int postDays) {}

package dev.callout.desk;

import dev.callout.policy.Help;
import dev.callout.policy.PhoneHelp;
import dev.callout.time.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer is helped by phone now, and what stands against it.
 *
 * @param from when somebody helps by phone again; null where somebody does now
 */
public record HelpOffer(List<Obstacle> obstacles, @Nullable Instant from) {
    /** What stands against help by phone. */
    public enum Obstacle {
        NOT_OFFERED,
        NOT_IDENTIFIED,
        BALANCE_NOT_IN_ORDER,
        OUTSIDE_HOURS
    }

    public HelpOffer {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * What is offered at a moment.
     *
     * @param identified whether the customer has proved whose contract it is
     * @param balanceInOrder of that contract
     */
    static HelpOffer at(Instant now, PhoneHelp terms, ZoneId zone, boolean identified, boolean balanceInOrder) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!terms.ways().contains(Help.PHONE)) {
            obstacles.add(Obstacle.NOT_OFFERED);
        }
        if (terms.balanceInOrder() && !identified) {
            obstacles.add(Obstacle.NOT_IDENTIFIED);
        } else if (terms.balanceInOrder() && !balanceInOrder) {
            obstacles.add(Obstacle.BALANCE_NOT_IN_ORDER);
        }
        WorkingCalendar hours = terms.hours().in(zone);
        boolean open = hours.isOpen(now);
        if (!open) {
            obstacles.add(Obstacle.OUTSIDE_HOURS);
        }
        return new HelpOffer(obstacles, open ? null : hours.nextOpen(now));
    }

    boolean isGiven() {
        return obstacles.isEmpty();
    }
}

package dev.callout.policy;

import java.util.List;

/**
 * What becomes of visits in a state of emergency.
 *
 * @param homeKinds work kinds that are not done while it lasts, unless the switch names others
 * @param becomes the work kind that a booked visit is turned into, beside help by phone; "" for none
 */
public record EmergencyKnobs(List<String> homeKinds, String becomes) {
    public EmergencyKnobs {
        homeKinds = List.copyOf(homeKinds);
    }
}

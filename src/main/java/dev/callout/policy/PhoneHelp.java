package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * On which terms customers are helped before somebody is sent.
 *
 * @param hours when somebody helps by phone; cases are taken at any time
 * @param office when the office is open
 * @param identification any one of these identifies a customer
 * @param balanceInOrder whether help by phone needs a balance in order
 * @param callLimit a visit is offered to whoever has been helped by phone for longer than this
 * @param ways in which the desk helps
 */
public record PhoneHelp(
        LocalCalendar hours,
        LocalCalendar office,
        Set<Identification> identification,
        boolean balanceInOrder,
        Duration callLimit,
        List<Help> ways) {
    public PhoneHelp {
        identification = Set.copyOf(identification);
        ways = List.copyOf(ways);
    }
}

package dev.callout.dispatch.live;

import java.util.List;

/**
 * A told window that will probably not hold, with what can be done about it.
 *
 * @param chance that it holds if nothing is done, 0 to 1
 * @param proposals changes that would save it for less than it is worth, the best first; {@link LiveDispatch#take} does one
 * @param telling what the customer would be told instead; {@link LiveDispatch#tell} does it
 */
public record Risk(String visit, double chance, List<Proposal> proposals, Telling telling) {
    public Risk {
        proposals = List.copyOf(proposals);
    }
}

package dev.callout.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which terms claims are taken.
 *
 * @param parts what a claim must hold to be answered
 * @param appealBody who is named in an answer as the one to appeal to; null: nobody
 */
public record ClaimKnobs(Set<ClaimPart> parts, @Nullable Wording appealBody) {
    public ClaimKnobs {
        parts = Set.copyOf(parts);
    }
}

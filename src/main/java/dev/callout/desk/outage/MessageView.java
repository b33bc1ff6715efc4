package dev.callout.desk.outage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.callout.policy.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operating message as it is answered.
 *
 * @param told to how many addresses it was sent
 * @param texts what was told, for pages
 */
public record MessageView(
        String id,
        OperatingMessage.Kind kind,
        String territory,
        @Nullable String networkElement,
        String from,
        @Nullable String to,
        @Nullable String estimate,
        @Nullable String overAt,
        long told,
        List<String> cases,
        List<String> visits,
        @JsonIgnore Map<Language, String> texts) {}

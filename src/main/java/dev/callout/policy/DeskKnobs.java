package dev.callout.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the desk around visits promises and asks for.
 *
 * @param answers how soon what is answered; what is not there is answered without a promise
 * @param serviceLevels answers that differ, by the name of a contract's service level
 * @param repairs what repairs take, by name
 */
public record DeskKnobs(
        PhoneHelp phone,
        Map<Occasion, AnswerTime> answers,
        Map<String, Map<Occasion, AnswerTime>> serviceLevels,
        ClaimKnobs claims,
        EscalationKnobs escalation,
        Map<String, RepairRule> repairs,
        PinKnobs pin) {
    public DeskKnobs {
        answers = Map.copyOf(answers);
        serviceLevels = Map.copyOf(serviceLevels);
        repairs = Map.copyOf(repairs);
    }

    /**
     * How soon something is answered.
     *
     * @param serviceLevel of the contract; null, or one that does not say: the usual
     * @return null where no time is promised
     */
    public @Nullable AnswerTime answer(Occasion occasion, @Nullable String serviceLevel) {
        AnswerTime usual = answers.get(occasion);
        Map<Occasion, AnswerTime> own = serviceLevel == null ? null : serviceLevels.get(serviceLevel);
        return own == null ? usual : own.getOrDefault(occasion, usual);
    }
}

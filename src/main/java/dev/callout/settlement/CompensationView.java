package dev.callout.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A compensation as it is answered.
 *
 * @param id null: it was only reckoned
 * @param amount what is given now
 * @param inAll what the whole claim comes to
 * @param exact the sum before rounding, as a fraction
 */
public record CompensationView(
        @Nullable UUID id,
        BigDecimal amount,
        BigDecimal inAll,
        String currency,
        String exact,
        RoundingMode rounding,
        String dayPrice,
        String partDays,
        List<DayView> days) {

    public record DayView(LocalDate day, long secondsLost, long secondsOfDay, BigDecimal monthlyPrice, int dividedBy) {
        static DayView of(LostDay day) {
            return new DayView(
                    day.day(), day.seconds(), day.ofSeconds(), day.monthly().getAmount(), day.dividedBy());
        }
    }
}

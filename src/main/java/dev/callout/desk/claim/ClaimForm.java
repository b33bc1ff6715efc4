package dev.callout.desk.claim;

import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import dev.callout.policy.ClaimPart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim holds, as far as it was given. Immutable.
 *
 * @param technician the name of the technician that it is about
 * @param wished how the answer is wished
 */
public record ClaimForm(
        @Nullable String holder,
        @Nullable String contract,
        Reach reach,
        @Nullable String event,
        @Nullable Period period,
        @Nullable String technician,
        @Nullable Way wished,
        boolean signed) {
    /** Nothing was given yet. */
    static final ClaimForm EMPTY =
            new ClaimForm(null, null, new Reach(null, null, "en"), null, null, null, null, false);

    /** A date, or the first and last of several. */
    public record Period(LocalDate from, LocalDate to) {}

    /** How the claimant is reached. */
    public record Reach(@Nullable String phone, @Nullable String email, String language) {}

    /** Those of the required parts that are not there, in the order in which a form asks for them. */
    List<ClaimPart> missing(Set<ClaimPart> required) {
        return Arrays.stream(ClaimPart.values())
                .filter(required::contains)
                .filter(part -> !has(part))
                .toList();
    }

    /** This one, completed by what another one holds. */
    ClaimForm with(ClaimForm more) {
        return new ClaimForm(
                more.holder == null ? holder : more.holder,
                more.contract == null ? contract : more.contract,
                new Reach(
                        more.reach.phone == null ? reach.phone : more.reach.phone,
                        more.reach.email == null ? reach.email : more.reach.email,
                        reach.language),
                more.event == null ? event : more.event,
                more.period == null ? period : more.period,
                more.technician == null ? technician : more.technician,
                more.wished == null ? wished : more.wished,
                signed || more.signed);
    }

    /** The wished way where it has an address, else the next best. */
    Addressee addressee() {
        String name = holder == null ? "" : holder;
        Way way = wished != null && isReachable(wished)
                ? wished
                : reach.email != null ? Way.EMAIL : reach.phone != null ? Way.PHONE : Way.POST;
        return new Addressee(name, reach.phone, reach.email, reach.language, way);
    }

    private boolean has(ClaimPart part) {
        return switch (part) {
            case HOLDER -> holder != null;
            case CONTRACT -> contract != null;
            case PHONE -> reach.phone != null;
            case EVENT -> event != null;
            case PERIOD -> period != null;
            case TECHNICIAN -> technician != null;
            case WISHED_ANSWER -> wished != null && isReachable(wished);
            case SIGNATURE -> signed;
        };
    }

    private boolean isReachable(Way way) {
        return switch (way) {
            case PHONE, SMS -> reach.phone != null;
            case EMAIL -> reach.email != null;
            case POST -> true;
        };
    }

    /** Without its words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "ClaimForm[]";
    }
}

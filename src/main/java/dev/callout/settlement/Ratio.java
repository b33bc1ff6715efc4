package dev.callout.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, in lowest terms with a positive denominator: shares of days are summed before anything is rounded. */
record Ratio(BigInteger numerator, BigInteger denominator) {
    static final Ratio ZERO = of(0, 1);
    static final Ratio ONE = of(1, 1);

    Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Ratio of(BigDecimal amount) {
        return new Ratio(
                amount.setScale(Math.max(0, amount.scale()), RoundingMode.UNNECESSARY)
                        .unscaledValue(),
                BigInteger.TEN.pow(Math.max(0, amount.scale())));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

package dev.callout.desk.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReferenceTest {
    @Test
    void everyMisheardDigitAndEverySwapOfNeighboursIsNoticed() {
        for (int drawn = 0; drawn < 200; drawn++) {
            String digits = Reference.draw().digits();
            for (int at = 0; at < digits.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != digits.charAt(at)) {
                        refused(digits.substring(0, at) + other + digits.substring(at + 1));
                    }
                }
                if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                    refused(digits.substring(0, at - 1)
                            + digits.charAt(at)
                            + digits.charAt(at - 1)
                            + digits.substring(at + 1));
                }
            }
        }
    }

    @Test
    void itIsReadAsPeopleWriteIt() {
        Reference drawn = Reference.draw();
        assertThat(drawn.toString()).matches("\\d{3}-\\d{3}-\\d{3}");
        assertThat(Reference.of(drawn.toString())).isEqualTo(drawn);
        assertThat(Reference.of(" " + drawn.toString().replace('-', ' ') + " ")).isEqualTo(drawn);
        assertThat(Reference.of(drawn.digits())).isEqualTo(drawn);
        refused("");
        refused("12345678");
        refused("１２３４５６７８９");
    }

    @Test
    void oneDoesNotTellTheNext() {
        Set<String> drawn = new HashSet<>();
        Set<Integer> steps = new HashSet<>();
        int before = 0;
        for (int i = 0; i < 1000; i++) {
            String digits = Reference.draw().digits();
            drawn.add(digits);
            steps.add(Integer.parseInt(digits) - before);
            before = Integer.parseInt(digits);
        }
        assertThat(drawn).hasSizeGreaterThan(990);
        assertThat(steps).hasSizeGreaterThan(990);
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Reference.of(text)).as(text).isInstanceOf(IllegalArgumentException.class);
    }
}

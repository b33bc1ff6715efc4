package dev.callout.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Верхнелужск, Токарная улица, 14 | verhneluzhsk tokarnaya | 14",
                "ул. Токарная, д. 14, кв. 5      | tokarnaya | 14",
                "Токарная ул 14к2                | tokarnaya | 14k2",
                "Токарная ул., 14 корп. 2 стр. 3 | tokarnaya | 14k2s3",
                "Tokarnaja ulica 14              | tokarnaya | 14",
                "1-я Парковая улица, 7А          | 1 parkovaya | 7a",
                "улица 8 Марта, 12/3             | 8 marta | 12/3",
                "Äulestrasse 12, 9490 Vaduz      | aulestrasse vaduz | 12",
                "Äulestr. 12a Vaduz              | aulestrasse vaduz | 12a",
                "Storgata 5                      | storgata | 5",
                "12 Hauptstraße, Mauren          | hauptstrasse mauren | 12",
                "Vaduz                           | vaduz |",
                "Токарная14                      | tokarnaya | 14",
                "Токарная улица, 9 к4            | tokarnaya | 9k4",
                "Vordersilumstrass e6, Balzers   | vordersilumstrasse balzers | 6"
            })
    void anAddressIsTakenApartHoweverItIsWritten(String written, String words, String number) {
        WrittenAddress address = WrittenAddress.of(written);

        assertThat(String.join(" ", address.words())).isEqualTo(words);
        assertThat(address.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Щёлковская, shchelkovskaya", "Хорошёвский, Khoroshevskij", "Юбилейный, yubileyny", "Ålesund, Alesund"})
    void bothAlphabetsFoldIntoOne(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
    }

    @ParameterizedTest
    @CsvSource({"weg,weg,0", "weg,wge,1", "weg,we,1", "weg,wegg,1", "weg,wag,1", "haus,maus,1", "abc,xyz,3"})
    void aMistakeIsCountedOnce(String one, String other, int mistakes) {
        assertThat(Spelling.mistakes(one, other)).isEqualTo(mistakes);
    }
}

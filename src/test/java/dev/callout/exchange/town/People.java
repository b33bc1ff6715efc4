package dev.callout.exchange.town;

import java.util.List;

/** Invents people: surnames that nobody is known to bear, and phone numbers of a code that is not assigned. */
final class People {
    /** @param surname in the person's own gender */
    record Person(String givenName, String patronymic, String surname, String phone) {
        String full() {
            return givenName + " " + patronymic + " " + surname;
        }
    }

    private static final List<String> MEN = List.of(
            "Авдей",
            "Богдан",
            "Валериан",
            "Глеб",
            "Демьян",
            "Елисей",
            "Захар",
            "Игнат",
            "Кузьма",
            "Лаврентий",
            "Матвей",
            "Назар",
            "Остап",
            "Прохор",
            "Радим",
            "Савелий",
            "Тихон",
            "Устин",
            "Филипп",
            "Харитон");
    private static final List<String> WOMEN = List.of(
            "Аглая",
            "Валерия",
            "Глафира",
            "Домна",
            "Евдокия",
            "Злата",
            "Инга",
            "Кира",
            "Лидия",
            "Марфа",
            "Ника",
            "Оксана",
            "Полина",
            "Римма",
            "Серафима",
            "Таисия",
            "Ульяна",
            "Фаина",
            "Христина",
            "Эмилия");
    private static final List<String> FATHERS = List.of(
            "Авдеев",
            "Богданов",
            "Валерианов",
            "Глебов",
            "Демьянов",
            "Захаров",
            "Игнатов",
            "Назаров",
            "Прохоров",
            "Радимов",
            "Тихонов",
            "Устинов",
            "Филиппов",
            "Харитонов");
    private static final List<String> SURNAMES = List.of(
            "Стрекозин",
            "Журавелкин",
            "Медуницын",
            "Камышкин",
            "Ветрогонов",
            "Янтарёв",
            "Облепихин",
            "Кружевлёв",
            "Лозинкин",
            "Росинкин",
            "Чабрецов",
            "Ежевикин",
            "Лодочкин",
            "Фонаревский",
            "Самоваркин",
            "Пряничников",
            "Слюдянкин",
            "Бирюзкин",
            "Паромщиков",
            "Якорёв",
            "Затонин",
            "Омутков",
            "Осокорин",
            "Зоревикин",
            "Туманкин",
            "Радужкин",
            "Кедровкин",
            "Малахитин",
            "Вересков",
            "Снегирёвкин",
            "Ольхинкин",
            "Подсолнухин",
            "Ракитянский",
            "Синичкинский",
            "Дождиков",
            "Грибоедкин",
            "Можжевелев",
            "Ткачёвкин",
            "Войлочкин",
            "Хрусталин",
            "Кирпичёвкин",
            "Торфянкин",
            "Турбинкин",
            "Телеграфов",
            "Звездочётов",
            "Плотогонин",
            "Бакенщиков",
            "Стеклодуев",
            "Часовщикин",
            "Скрипичников");

    private final Dice dice;
    private int phones;

    People(Dice dice) {
        this.dice = dice;
    }

    Person someone() {
        boolean woman = dice.inHundred(50);
        String surname = dice.one(SURNAMES);
        return new Person(
                dice.one(woman ? WOMEN : MEN),
                dice.one(FATHERS) + (woman ? "на" : "ич"),
                woman ? feminine(surname) : surname,
                phone());
    }

    /** Code 000 is assigned to nobody; such a number is well formed and reaches no one. */
    String phone() {
        int number = 1_000_000 + 7919 * ++phones;
        return String.format("+7 000 %03d-%02d-%02d", number / 10_000 % 1000, number / 100 % 100, number % 100);
    }

    private static String feminine(String surname) {
        return surname.endsWith("ский") ? surname.substring(0, surname.length() - 2) + "ая" : surname + "а";
    }
}

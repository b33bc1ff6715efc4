package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invented Russian street names, each given once: an adjective in the gender of its kind of street, or a craft. */
final class StreetNames {
    private static final String ADJECTIVES = """
            Берестяной Журавлиный Камышовый Ветряной Янтарный Стрекозиный Медуничный Облепиховый Кружевной Гончарный \
            Лозовый Мельничный Пчелиный Вересковый Росистый Бархатный Хлебный Калиновый Соловьиный Жемчужный Бобровый \
            Снегириный Ольховый Подсолнечный Чабрецовый Кленовый Ежевичный Лодочный Маячный Фонарный Часовой Оружейный \
            Лебяжий Песчаный Туманный Родниковый Ореховый Земляничный Шиповниковый Вербный Ландышевый Сиреневый \
            Ракитный Брусничный Синичкин Дождевой Радужный Ягодный Грибной Кедровый Можжевеловый Самоварный Пряничный \
            Малахитовый Слюдяной Изумрудный Бирюзовый Паромный Якорный Парусный Причальный Затонный Омутный Ивовый \
            Осоковый Лунный Зоревой Утренний Вечерний Весенний Летний Осенний Зимний Дальний Средний Крайний Сенной \
            Льняной Ткацкий Кузнечный Каретный Ямской Бочарный Войлочный Ситцевый Писчий Книжный Аптечный Колокольный \
            Зеркальный Хрустальный Стеклянный Кирпичный Каменный Меловой Известковый Торфяной Угольный Литейный \
            Прокатный Станочный Инструментный Токарный Насосный Турбинный Приборный Кабельный Телеграфный Оптический""";
    private static final String CRAFTS = """
            Корабелов Часовщиков Стеклодувов Бакенщиков Мостовиков Ткачих Кружевниц Лодочников Звездочётов Пекарей \
            Садоводов Переплётчиков Гончаров Путейцев Обходчиков Связистов Монтёров Наладчиков Чертёжников Картографов \
            Землемеров Плотогонов Травников Пчеловодов Мельников Лесничих Рыболовов Стрелочников Печатников Скрипичных_мастеров""";

    private static final List<String> AVENUES = List.of(
            "проспект Мастеров",
            "Луговой проспект",
            "Заречный проспект",
            "Привокзальная улица",
            "Окружная улица",
            "Северный вал",
            "Южный вал",
            "Восточный вал",
            "Западный вал",
            "проспект Изобретателей",
            "Лужвинский тракт",
            "Рудничный тракт",
            "Старый тракт",
            "Новый тракт");

    private final List<String> large = new ArrayList<>(AVENUES);
    private final List<String> small = new ArrayList<>();

    StreetNames(Random random) {
        List<String> streets = new ArrayList<>();
        List<String> lanes = new ArrayList<>();
        for (String word : ADJECTIVES.split("\\s+")) {
            streets.add(feminine(word) + " улица");
            lanes.add(word + " переулок");
            lanes.add(word + " проезд");
        }
        for (String word : CRAFTS.split("\\s+")) {
            streets.add("улица " + word.replace('_', ' '));
            lanes.add("переулок " + word.replace('_', ' '));
        }
        Collections.shuffle(streets, random);
        Collections.shuffle(lanes, random);
        small.addAll(streets);
        small.addAll(lanes);
        for (int ordinal = 2; ordinal <= 4; ordinal++) {
            for (String lane : lanes) {
                small.add(ordinal + "-й " + lane);
            }
        }
    }

    /** The next free name for a street of this class. */
    String next(RoadClass roadClass) {
        boolean avenue = roadClass == RoadClass.PRIMARY || roadClass == RoadClass.SECONDARY;
        return avenue && !large.isEmpty() ? large.remove(0) : small.remove(0);
    }

    private static String feminine(String masculine) {
        String stem = masculine.substring(0, masculine.length() - 2);
        if (masculine.endsWith("ин")) {
            return masculine + "а";
        }
        if (masculine.endsWith("жий")) {
            return stem + "ья";
        }
        return masculine.endsWith("ний") ? stem + "яя" : stem + "ая";
    }
}

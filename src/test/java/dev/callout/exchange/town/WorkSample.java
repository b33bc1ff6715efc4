package dev.callout.exchange.town;

/** What is wrong or wanted at one visit of the sample. Zero minutes: as long as the work kind says. */
record WorkSample(String kind, String skills, String equipment, String notes, int minutes, int crew) {

    static boolean isBusiness(House house) {
        String building = house.tags().getOrDefault("building", "");
        return building.equals("office") || building.equals("industrial") || building.equals("hospital");
    }

    static WorkSample draw(Dice dice) {
        int chance = dice.between(1, 100);
        if (chance <= 56) {
            return repair(dice);
        }
        if (chance <= 76) {
            return installation(dice);
        }
        if (chance <= 88) {
            return dice.inHundred(50)
                    ? new WorkSample("setup", "wifi:2", "точка доступа Wi-Fi", "слабый сигнал в дальней комнате", 0, 1)
                    : new WorkSample(
                            "setup", "telephony:1", "IP-телефон", "настроить переадресацию и голосовую почту", 0, 1);
        }
        if (chance <= 95) {
            boolean roof = dice.inHundred(40);
            return new WorkSample(
                    "network-maintenance",
                    roof ? "fibre:2 height:1" : "fibre:2",
                    roof ? "кабельный ввод на крыше" : "домовой узел",
                    roof ? "заменить крепление троса; работать вдвоём" : "плановая замена медиаконвертера",
                    0,
                    roof ? 2 : 1);
        }
        return new WorkSample("delivery", "", "ТВ-приставка", "обменять приставку, старую забрать", 0, 1);
    }

    private static WorkSample repair(Dice dice) {
        return switch (dice.between(1, 5)) {
            case 1 ->
                new WorkSample("fault-repair", "fibre:1", "оптический терминал", "горит красный индикатор LOS", 0, 1);
            case 2 ->
                new WorkSample(
                        "fault-repair",
                        "copper:1",
                        "маршрутизатор",
                        "не поднимается линк, перезагрузка не помогла",
                        0,
                        1);
            case 3 ->
                new WorkSample(
                        "fault-repair",
                        "copper:2",
                        "коммутатор на этаже",
                        "связь пропадает по вечерам у всей площадки",
                        60,
                        1);
            case 4 ->
                new WorkSample(
                        "fault-repair",
                        "fibre:2",
                        "оптический кабель",
                        "кабель перебит при ремонте, нужна сварка",
                        75,
                        1);
            default ->
                new WorkSample(
                        "fault-repair",
                        "wifi:1",
                        "маршрутизатор Wi-Fi",
                        "скорость ниже тарифной, проверить помехи",
                        0,
                        1);
        };
    }

    private static WorkSample installation(Dice dice) {
        return dice.inHundred(55)
                ? new WorkSample(
                        "installation",
                        "fibre:1",
                        "оптический терминал",
                        "подключить новую квартиру, кабель до двери проложен",
                        0,
                        1)
                : new WorkSample(
                        "installation",
                        "copper:1",
                        "маршрутизатор",
                        "перенести розетку и подключить второй кабинет",
                        dice.of(60, 90),
                        1);
    }
}

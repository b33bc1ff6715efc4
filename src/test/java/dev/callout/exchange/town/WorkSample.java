package dev.callout.exchange.town;

/** What is wrong or wanted at one visit of the sample. Zero minutes: as long as the work kind says. */
record WorkSample(String kind, String skills, String equipment, String notes, int minutes) {

    static boolean isBusiness(House house) {
        String building = house.tags().getOrDefault("building", "");
        return building.equals("office") || building.equals("industrial") || building.equals("hospital");
    }

    static WorkSample draw(Dice dice) {
        int chance = dice.between(1, 100);
        if (chance <= 58) {
            return repair(dice);
        }
        if (chance <= 66) {
            return new WorkSample(
                    "connection", "", "оптический терминал", "подключить квартиру, кабель до двери проложен", 0);
        }
        if (chance <= 81) {
            return setup(dice);
        }
        if (chance <= 93) {
            return new WorkSample("equipment-delivery", "", "ТВ-приставка", "обменять приставку, старую забрать", 0);
        }
        if (chance <= 96) {
            return new WorkSample("network-outage", "", "коммутатор на чердаке", "без связи три подъезда", 0);
        }
        return chance <= 98
                ? new WorkSample(
                        "network-maintenance", "height:1", "ввод кабеля на крыше", "заменить крепление троса", 0)
                : new WorkSample("riser-cabling", "", "стояк", "проложить кабель со второго по девятый этаж", 0);
    }

    private static WorkSample repair(Dice dice) {
        String kind = "fault-repair";
        return switch (dice.between(1, 5)) {
            case 1 -> new WorkSample(kind, "", "оптический терминал", "горит красный индикатор LOS", 30);
            case 2 -> new WorkSample(kind, "", "маршрутизатор", "не поднимается линк, перезагрузка не помогла", 30);
            case 3 ->
                new WorkSample(
                        kind, "network:2", "коммутатор на этаже", "связь пропадает по вечерам у всей площадки", 0);
            case 4 ->
                new WorkSample(kind, "fibre:2", "оптический кабель", "кабель перебит при ремонте, нужна сварка", 60);
            default -> new WorkSample(kind, "", "маршрутизатор Wi-Fi", "скорость ниже тарифной, проверить помехи", 25);
        };
    }

    private static WorkSample setup(Dice dice) {
        return dice.inHundred(60)
                ? new WorkSample("equipment-setup", "", "точка доступа Wi-Fi", "слабый сигнал в дальней комнате", 30)
                : new WorkSample(
                        "equipment-setup", "telephony:1", "IP-телефон", "настроить переадресацию и голосовую почту", 0);
    }
}

package dev.callout.exchange;

import dev.callout.policy.Rulebook;
import dev.callout.policy.SkillNeed;
import dev.callout.policy.WorkKind;
import dev.callout.skill.Skill;
import dev.callout.technician.Technician;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territory;
import dev.callout.time.LocalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** Lays out what tables of a territory are read with: today, its working days, and the operator's words. */
@ApplicationScoped
class ReadingRoom {
    private static final int FARTHEST_YEARS = 10;

    private final Rulebook rulebook;
    private final Technicians technicians;
    private final Clock clock;

    ReadingRoom(Rulebook rulebook, Technicians technicians, Clock clock) {
        this.rulebook = rulebook;
        this.technicians = technicians;
        this.clock = clock;
    }

    TechnicianSheet technicians(Territory territory) {
        return new TechnicianSheet(days(territory), words(Set.of()));
    }

    /** @param alsoKnown skills of technicians who come in together with the visits */
    VisitSheet visits(Territory territory, Set<String> alsoKnown) {
        Set<String> skills = skills(territory);
        skills.addAll(alsoKnown);
        return new VisitSheet(days(territory), words(skills));
    }

    HistorySheet history(Territory territory) {
        return new HistorySheet(days(territory), words(Set.of()));
    }

    EscalationSheet escalations(Territory territory) {
        return new EscalationSheet(days(territory));
    }

    private Vocabulary words(Set<String> skills) {
        String region = rulebook.operator().country().toUpperCase(Locale.ROOT);
        return new Vocabulary(rulebook.workKinds().keySet(), skills, region);
    }

    private Days days(Territory territory) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, territory.zone());
        LocalCalendar calendar = calendar(territory);
        return new Days(territory.zone(), now, offset -> workingDay(calendar, today, offset));
    }

    static LocalDate workingDay(LocalCalendar calendar, LocalDate today, int offset) {
        if (offset >= 0) {
            return calendar.addWorkingDays(today, offset);
        }
        LocalDate day = today;
        for (int left = -offset; left > 0 && day.isAfter(today.minusYears(FARTHEST_YEARS)); ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The territory's calendar; every day works where the rulebook no longer has it. */
    LocalCalendar calendar(Territory territory) {
        try {
            return rulebook.calendar(territory.calendar());
        } catch (NoSuchElementException gone) {
            return LocalCalendar.ALWAYS;
        }
    }

    /** What work kinds need or technicians can do; a visit that needs anything else could never be carried out. */
    private Set<String> skills(Territory territory) {
        Set<String> skills = new TreeSet<>();
        for (WorkKind kind : rulebook.workKinds().values()) {
            kind.skills().stream().map(SkillNeed::name).forEach(skills::add);
        }
        for (Technician technician : technicians.list(territory.id())) {
            technician.skills().stream().map(Skill::name).forEach(skills::add);
        }
        return skills;
    }
}

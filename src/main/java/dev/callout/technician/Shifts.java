package dev.callout.technician;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;

/** When technicians work and when they are away. */
@ApplicationScoped
@Transactional
public class Shifts {
    private static final String OVERLAPPING_IN_TERRITORY =
            "starts < ?2 and ends > ?1 and technician in (select t.id from TechnicianEntity t where t.territory = ?3)"
                    + " order by starts, id";

    private final ShiftRows shifts;
    private final AbsenceRows absences;

    Shifts(ShiftRows shifts, AbsenceRows absences) {
        this.shifts = shifts;
        this.absences = absences;
    }

    /** All shifts of a territory's technicians that overlap the window, by start. */
    public List<Shift> list(TerritoryId territory, Window window) {
        return shifts.list(OVERLAPPING_IN_TERRITORY, window.start(), window.end(), territory.value()).stream()
                .map(ShiftEntity::view)
                .toList();
    }

    /** All shifts of one technician that overlap the window, by start. */
    public List<Shift> list(TechnicianId technician, Window window) {
        return shifts
                .list(
                        "technician = ?3 and starts < ?2 and ends > ?1 order by starts",
                        window.start(),
                        window.end(),
                        technician.value())
                .stream()
                .map(ShiftEntity::view)
                .toList();
    }

    /** Adds the shift, or changes the one with its id. Two shifts of one technician never overlap. */
    public void put(Shift shift) {
        ShiftEntity row = shifts.findById(shift.id().value());
        if (row == null) {
            shifts.persist(new ShiftEntity().fill(shift));
        } else {
            row.fill(shift);
        }
    }

    /** All absences of a territory's technicians that overlap the window, by start. */
    public List<Absence> listAbsences(TerritoryId territory, Window window) {
        return absences.list(OVERLAPPING_IN_TERRITORY, window.start(), window.end(), territory.value()).stream()
                .map(AbsenceEntity::view)
                .toList();
    }

    /** Adds the absence, or changes the one with its id. */
    public void putAbsence(Absence absence) {
        AbsenceEntity row = absences.findById(absence.id().value());
        if (row == null) {
            absences.persist(new AbsenceEntity().fill(absence));
        } else {
            row.fill(absence);
        }
    }

    /** All absences of one technician that overlap the window, by start. */
    public List<Absence> listAbsences(TechnicianId technician, Window window) {
        return absences
                .list(
                        "technician = ?3 and starts < ?2 and ends > ?1 order by starts, id",
                        window.start(),
                        window.end(),
                        technician.value())
                .stream()
                .map(AbsenceEntity::view)
                .toList();
    }

    /**
     * Takes the shift away.
     *
     * @throws Refused where a plan or a publication has stops on it
     */
    public void remove(ShiftId id) {
        shifts.deleteById(id.value());
        try {
            shifts.flush();
        } catch (PersistenceException referred) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "There are planned stops on the shift " + id + ".");
        }
    }

    public void removeAbsence(AbsenceId id) {
        absences.deleteById(id.value());
    }
}

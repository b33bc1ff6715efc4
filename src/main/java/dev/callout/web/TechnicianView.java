package dev.callout.web;

import java.util.List;

/**
 * A technician's published day in words.
 *
 * @param id the technician's
 * @param own whether the technician looks; else it is a dispatcher
 * @param page where the day is shown, without its date
 * @param faults what a technician may say of whose fault it was, by the operator's words
 * @param refused whether the last report was not taken down
 */
record TechnicianView(
        String language,
        String id,
        String name,
        String territory,
        String date,
        String before,
        String after,
        String dateText,
        boolean own,
        String page,
        boolean refused,
        List<Fault> faults,
        List<PhoneStop> stops) {

    /** What the addresses of its forms begin with. */
    public String acts() {
        return own ? page : "";
    }

    /** Whose fault it may have been: the rule's id, and its name for people. */
    record Fault(String id, String name) {}
}

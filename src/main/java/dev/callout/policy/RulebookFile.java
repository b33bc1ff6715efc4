package dev.callout.policy;

import java.util.Arrays;
import java.util.List;

/** The files of a rulebook. */
enum RulebookFile {
    OPERATOR("operator", true, "who runs Callout"),
    CALENDARS("calendars", true, "when the operator works: hours by weekday, holidays, days that differ"),
    PERMITTED_HOURS("permitted-hours", false, "when kinds of work may be carried out, by name: one of the calendars"),
    WORK_KINDS("work-kinds", true, "what visits can be asked for"),
    PLANNING("planning", false, "how plans are made"),
    PROMISES("promises", false, "how arrival windows are promised"),
    CANCELLATION("cancellation", false, "until when customers may cancel or move a visit"),
    MESSAGES("messages", false, "when customers are written to"),
    PRICES("prices", false, "what things cost: price lists, edition after edition"),
    CHARGES("charges", false, "what customers owe something for, and who may let them off"),
    COMPENSATION("compensation", false, "what customers get back for a service that did not work"),
    EQUIPMENT("equipment", false, "how equipment gets to customers without a visit"),
    EMERGENCY("emergency", false, "what becomes of visits in a state of emergency"),
    DESK("desk", false, "what the desk around visits promises and asks for");

    static final String SUFFIX = ".yaml";

    private final String section;
    private final boolean required;
    private final String about;

    RulebookFile(String section, boolean required, String about) {
        this.section = section;
        this.required = required;
        this.about = about;
    }

    /** Its key in the rulebook as a whole, and the first step of its pointers. */
    String section() {
        return section;
    }

    String fileName() {
        return section + SUFFIX;
    }

    boolean required() {
        return required;
    }

    String about() {
        return about;
    }

    static List<String> fileNames() {
        return Arrays.stream(values()).map(RulebookFile::fileName).toList();
    }
}

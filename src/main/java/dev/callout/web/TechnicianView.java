package dev.callout.web;

import java.util.List;

/** A technician's published day in words. */
record TechnicianView(
        String language, String name, String territory, String date, String dateText, List<StopView> stops) {}

package dev.callout.policy;

import java.time.ZoneId;

/**
 * Who runs Callout.
 *
 * @param country ISO 3166 code of two lower-case letters
 * @param language what customers and technicians are spoken to in where nothing else is known
 * @param zone for hours of the operator as a whole; territories have their own
 */
public record Operator(String name, String country, Language language, ZoneId zone) {}

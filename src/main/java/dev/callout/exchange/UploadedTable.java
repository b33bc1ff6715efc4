package dev.callout.exchange;

/**
 * A CSV file as it was given.
 *
 * @param file its name, for reports only
 * @param bytes not copied: must not be changed
 */
public record UploadedTable(String file, byte[] bytes) {}

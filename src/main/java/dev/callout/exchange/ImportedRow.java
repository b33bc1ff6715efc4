package dev.callout.exchange;

/** A row that was read without fault and can be put into the database. */
interface ImportedRow {
    /** Its number in the table, from 1. */
    int number();

    String externalId();

    String fingerprint();
}

/** Tests of the database's start and end, and the one that all tests share. */
package dev.callout.database;

/** The PostgreSQL under the server: embedded unless an own one is set, and the ids that rows are known by. */
@NullMarked
package dev.callout.database;

import org.jspecify.annotations.NullMarked;

/** What customers are to be told by the desk, and whether they were: in writing by the outbox, else as a task. */
@NullMarked
package dev.callout.desk.telling;

import org.jspecify.annotations.NullMarked;

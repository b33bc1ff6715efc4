package dev.callout.desk.due;

/** Raised in the transaction in which it is noted that an answer was not given when it was due. */
public record AnswerBreached(AnswerDue due) {}

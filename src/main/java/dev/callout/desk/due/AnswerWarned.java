package dev.callout.desk.due;

/** Raised in the transaction in which the desk is warned of an answer that is due soon. */
public record AnswerWarned(AnswerDue due) {}

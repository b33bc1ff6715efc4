-- What became of a promise is looked for by the promise: of a visit's history, and of the latest ones that rates are learned from.
CREATE INDEX promise_outcome_by_promise ON promise_outcome (promise);

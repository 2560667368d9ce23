/** Runs that ended with an error of scoring itself, after which the prediction fails. */
export const MAX_FAILURES = 3;

/**
 * Runs that ended with their process, alone in it and without getting further than any before, after which the
 * prediction fails. High enough that it takes a file that ends its process: a prediction that happens to be running
 * each time a machine is stopped gets through before.
 */
export const MAX_LOST_ALONE = 10;

/** The same beside others, after which it runs alone, so that it is known whose fault it is. */
export const MAX_LOST_TOGETHER = 3;

/** Trouble with the store or the database for so long, with nothing else in between, fails the prediction. */
export const MAX_TROUBLE_SECONDS = 3_600;

/** Times that the job of a prediction of which nothing is heard is sent again, after which the prediction fails. */
export const MAX_REQUEUES = 10;

/**
 * How results are written to a CSV. `compact` has everything once; `full` repeats the summary and the strongest factors
 * in `explanation`, and gives each factor its label and direction. `expandResults` makes the second from the first.
 */
export type ResultDetail = 'compact' | 'full';

/** Numbers that surveys and their exports write where nobody answered, on scales that do not hold them. */
export const NO_ANSWER_CODES: ReadonlySet<number> = new Set([
  -1, -9, -99, -999, -9999, 77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9999,
]);

/** The same of one digit, on scales up to 5 or 7. */
export const SHORT_NO_ANSWER_CODES: ReadonlySet<number> = new Set([8, 9]);

export { inferColumnFormat } from './infer-column-format.ts';
export { isMissing } from './missing.ts';
export { isNoDate, isNoDay, isNoTime } from './no-date.ts';
export { parseBoolean } from './parse-boolean.ts';
export { parseDate } from './parse-date.ts';
export { isMinusOne, isOneOrMinusOne, outcomeKey, parseOutcome } from './parse-outcome.ts';
export type { OutcomeCell } from './parse-outcome.ts';
export { parseDuration } from './parse-duration.ts';
export { parseNumber, parsePlainNumber } from './parse-number.ts';

import type { Severity, ValidationLayer, ValidationLevel } from './types.ts';

export interface FindingDefinition {
  readonly layer: ValidationLayer;
  readonly severity: Severity;
  /**
   * Levels at which an affected row is rejected. `strict` alone means: good enough to be scored, but not at the
   * strictest level. A rejecting finding is reported as an error.
   */
  readonly rejects: readonly ValidationLevel[];
  /**
   * Templates. `{where}` is the column (or the field, when it is derived), `{rows}` "12 rows", `{values}` "12 values",
   * `{count}` the bare number, `{detail}` what the rule adds, `{is|are}` a word for one and for many.
   */
  readonly message: string;
  readonly fix: string;
  /** The reason that a rejected row is reported with. */
  readonly rejection?: string;
}

const EVERY: readonly ValidationLevel[] = ['basic', 'standard', 'strict'];
const STANDARD: readonly ValidationLevel[] = ['standard', 'strict'];
const STRICT: readonly ValidationLevel[] = ['strict'];
const NEVER: readonly ValidationLevel[] = [];

/**
 * Every finding the validator can report. The first digit is the layer: 1 schema, 2 types, 3 ranges, 4 business
 * rules, 5 readiness. Codes are stable: the number of a removed rule is never reused.
 */
export const FINDINGS = {
  'VAL-1001': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: 'No column holds the customer id, so no row can be scored.',
    fix: 'Add a column such as customer_id, or choose the one that holds it in the mapping.',
    rejection: 'The file has no customer id column.',
  },
  'VAL-1002': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {has|have} no customer id in {where}.',
    fix: 'Fill in the id, or remove rows that are not customers (totals, blank lines).',
    rejection: 'The customer id is missing.',
  },
  'VAL-1003': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {has|have} more cells than the header has columns.',
    fix: 'Put cells that contain the delimiter in double quotes.',
    rejection: 'The row has more cells than the header has columns.',
  },
  'VAL-1004': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {has|have} fewer cells than the header has columns.',
    fix: 'Look for a line break inside a cell, or for a truncated file.',
    rejection: 'The row has fewer cells than the header has columns.',
  },
  'VAL-1005': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {has|have} an unclosed quote.',
    fix: 'Close the quote. Inside a quoted cell, write a quote twice ("").',
    rejection: 'The row has an unclosed quote.',
  },
  'VAL-1006': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {exceeds|exceed} the maximum length of a row.',
    fix: 'Look for an unclosed quote, or leave out columns of long text.',
    rejection: 'The row exceeds the maximum length.',
  },
  'VAL-1007': {
    layer: 'schema',
    severity: 'error',
    rejects: NEVER,
    message: 'The file has a header but no rows.',
    fix: 'Export the customers again, and check that no filter removed all of them.',
  },
  'VAL-1008': {
    layer: 'schema',
    severity: 'warning',
    rejects: NEVER,
    message: 'No column holds {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    layer: 'schema',
    severity: 'info',
    rejects: STRICT,
    message: '{rows} {has|have} no value in {where}.',
    fix: 'Fill in the value where it is known. Without it, the score is less certain.',
    rejection: 'A required value is missing: {where}.',
  },
  'VAL-1010': {
    layer: 'schema',
    severity: 'warning',
    rejects: NEVER,
    message: 'The mapping has an open question: {detail}',
    fix: 'Answer it in the mapping.',
  },
  'VAL-1011': {
    layer: 'schema',
    severity: 'info',
    rejects: NEVER,
    message: 'No column holds {where}; it is computed from {detail}.',
    fix: 'No action needed. If you have the real values, add a column for them.',
  },
  'VAL-1012': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {contains|contain} totals, not customers.',
    fix: 'No action needed. To silence this, leave totals out of the export.',
    rejection: 'The row contains totals, not a customer.',
  },
  'VAL-1013': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} {repeats|repeat} the header.',
    fix: 'No action needed. To silence this, merge exports without their headers.',
    rejection: 'The row repeats the header.',
  },
  'VAL-1014': {
    layer: 'schema',
    severity: 'info',
    rejects: NEVER,
    message: 'The name of {where} has more than {detail} characters; its beginning is used as the name.',
    fix: 'No action needed. To silence this, give the column a shorter name.',
  },
  'VAL-2001': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} cannot be read as a number.',
    fix: 'Write plain numbers such as 1299.00, or leave the cell empty.',
    rejection: 'Not a number: {where}.',
  },
  'VAL-2002': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} cannot be read as a date, such as "{detail}".',
    fix: 'Write dates as 2026-01-31, in the same way throughout the column.',
    rejection: 'Not a date: {where}.',
  },
  'VAL-2003': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} neither yes nor no.',
    fix: 'Write yes or no, or leave the cell empty.',
    rejection: 'Neither yes nor no: {where}.',
  },
  'VAL-2004': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} not among the known values: {detail}.',
    fix: 'Use one of these values. A plan name (Basic, Pro) is not a contract type.',
    rejection: 'Not one of the known values: {where}.',
  },
  'VAL-2005': {
    layer: 'types',
    severity: 'warning',
    rejects: NEVER,
    message: 'The dates in {where} could be day first or month first, and no value settles it.',
    fix: 'Write dates as 2026-01-31.',
  },
  'VAL-2006': {
    layer: 'types',
    severity: 'info',
    rejects: NEVER,
    message: '{values} in {where} {has|have} decimals where whole numbers are expected.',
    fix: 'Check that this is the right column. Averages are fine and are used as they are.',
  },
  'VAL-2007': {
    layer: 'types',
    severity: 'warning',
    rejects: NEVER,
    message: 'More than half of the filled cells in {where} cannot be read: {values}.',
    fix: 'The column was probably mapped to the wrong field. Choose another one in the mapping.',
  },
  'VAL-2008': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} an amount in {where}, but an interval in column "{detail}" that cannot be read.',
    fix: 'Write intervals such as month, quarter, 6 months or year. Without it, the amount is not used.',
    rejection: 'The interval of the amount cannot be read: {where}.',
  },
  'VAL-2009': {
    layer: 'types',
    severity: 'warning',
    rejects: NEVER,
    message: '{where} is named like a date and is not used: {values} cannot be read as a date, such as "{detail}".',
    fix: 'Write dates as 2026-01-31. A day needs its year.',
  },
  'VAL-3001': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} outside {detail}.',
    fix: 'Check the unit of the column and correct the cells. Such values lower the confidence of a score.',
    rejection: 'Outside its plausible range: {where}.',
  },
  'VAL-3002': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} more than 120 months.',
    fix: 'Tenure is in months. Check that the column is not in days, and correct the cells.',
    rejection: 'Tenure is more than 120 months.',
  },
  'VAL-3003': {
    layer: 'ranges',
    severity: 'warning',
    rejects: NEVER,
    message: '{rows} {has|have} less than one month in {where}: new customers.',
    fix: 'No action needed. A score says little about a customer who has just joined.',
  },
  'VAL-3004': {
    layer: 'ranges',
    severity: 'warning',
    rejects: NEVER,
    message: '{rows} {has|have} charges of 0 in {where}: free plans.',
    fix: 'No action needed. Free plans have no revenue at risk. Leave out trials and free plans that you do not need.',
  },
  'VAL-3005': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} outside 0.01 to 10,000 a month.',
    fix: 'Check that the column is monthly (not yearly) and in major units (not cents), and correct the cells.',
    rejection: 'Monthly charges are outside 0.01 to 10,000.',
  },
  'VAL-3006': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} negative.',
    fix: 'Correct the cells. Credits and refunds do not belong in this column.',
    rejection: 'Negative: {where}.',
  },
  'VAL-4001': {
    layer: 'business',
    severity: 'warning',
    rejects: STANDARD,
    message: '{rows} {duplicates|duplicate} an earlier row in every value.',
    fix: 'Remove the copies. The first one counts.',
    rejection: 'The row is a copy of an earlier row.',
  },
  'VAL-4002': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} the same customer id in {where} as an earlier row, but other values.',
    fix: 'Keep one row per customer, or one per subscription if each has its own id.',
    rejection: 'An earlier row has the same customer id.',
  },
  'VAL-4003': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} less than one month of charges in {where}, but at least one month of tenure.',
    fix: 'Check that total charges cover the whole tenure, and that both columns use the same unit.',
    rejection: 'Total charges are less than monthly charges.',
  },
  'VAL-4004': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} more seats used than purchased.',
    fix: 'Check that the two columns are not swapped. Overuse is scored as full use.',
    rejection: 'More seats are used than were purchased.',
  },
  'VAL-4005': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} in the future.',
    fix: 'Correct the dates, or check that day and month are in the right order.',
    rejection: 'The date is in the future: {where}.',
  },
  'VAL-4006': {
    layer: 'business',
    severity: 'info',
    rejects: NEVER,
    message: '{rows} {has|have} a churn date in the future and {counts|count} as current.',
    fix: 'No action needed if these are announced cancellations. Otherwise correct the dates.',
  },
  'VAL-4007': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} a churn date before the signup date.',
    fix: 'Check that the two columns are not swapped, and that day and month are in the right order.',
    rejection: 'The churn date is before the signup date.',
  },
  'VAL-4008': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message:
      'Amounts are in several currencies ({detail}). Totals are kept apart, but scores compare them as if in one.',
    fix: 'Convert all amounts to one currency, or score one file per currency.',
  },
  'VAL-4009': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message: 'Amounts are in {detail}, which is not the currency of the account.',
    fix: 'Convert the amounts, or read revenue at risk in the currency of the file.',
  },
  'VAL-4010': {
    layer: 'business',
    severity: 'info',
    rejects: NEVER,
    message: '{rows} {belongs|belong} to customers who have already churned and are counted separately.',
    fix: 'No action needed. Leave them out if you need only current customers.',
  },
  'VAL-4011': {
    layer: 'business',
    severity: 'info',
    rejects: NEVER,
    message: 'The file contains the outcome ({where}). It is not used for scoring.',
    fix: 'No action needed. If the outcomes are real, use the file to train or evaluate a model.',
  },
  'VAL-4012': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} the outcome no, but a churn date in the past.',
    fix: 'Correct one of the two. The customer is counted as churned.',
    rejection: 'The outcome and the churn date contradict each other.',
  },
  'VAL-4020': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message: 'Who has left is read from the words in {where}: {detail}.',
    fix: 'Check the words. If one is read wrongly, say what it means in the mapping, or map no column to churned.',
  },
  'VAL-4021': {
    layer: 'business',
    severity: 'info',
    rejects: EVERY,
    message: '{rows} {has|have} a status in {where} that was left out in the mapping.',
    fix: 'No action needed. To score these rows, answer the question about the status in another way.',
    rejection: 'The status of the row was left out in the mapping: {where}.',
  },
  'VAL-4022': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message:
      'The newest past date of an activity, sign-up or departure ({where}) is {detail}. Ages, and who has left, are ' +
      'measured as of that day.',
    fix: 'If the file is from today after all, give today as the as-of date.',
  },
  'VAL-4023': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message:
      'The newest past date of an activity, sign-up or departure ({where}) is {detail}, as of which ages, and who ' +
      'has left, are measured.',
    fix: 'If the file was made on that day, give it as the as-of date.',
  },
  'VAL-4024': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message: 'Two columns disagree about who has left in {rows}: {detail}. {where} is used.',
    fix: 'Correct the file, or map the column that is right to churned.',
  },
  'VAL-5001': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'Only {detail} can be scored. Totals and averages of so few customers are unreliable.',
    fix: 'Score at least 50 customers together if you can. Individual scores are not affected.',
  },
  'VAL-5002': {
    layer: 'readiness',
    severity: 'error',
    rejects: NEVER,
    message: 'No model input was found, so every customer would get the same score.',
    fix: 'Add or map at least one column about contract, tenure, charges, usage or support.',
  },
  'VAL-5003': {
    layer: 'readiness',
    severity: 'info',
    rejects: NEVER,
    message: 'Every value in {where} is the same.',
    fix: 'A constant column does not help to distinguish customers. Check the export.',
  },
  'VAL-5004': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'More than half of {where} is empty: {rows}.',
    fix: 'Fill in the column, or expect lower confidence.',
  },
  'VAL-5005': {
    layer: 'readiness',
    severity: 'info',
    rejects: NEVER,
    message: '{where} is empty in every row.',
    fix: 'Leave the column out, or check the export.',
  },
  'VAL-5006': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: '{where} gives away the outcome: {detail}.',
    fix: 'Leave the column out of training if it is known only after a customer has left.',
  },
  'VAL-5007': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'Too few model inputs were found, only {detail}. Scores will be similar and uncertain.',
    fix: 'Add columns about contract, tenure, charges, usage or support.',
  },
  'VAL-5008': {
    layer: 'readiness',
    severity: 'info',
    rejects: NEVER,
    message: 'Only the first {detail} customers were checked for repeated ids.',
    fix: 'Split the file if ids may repeat further down.',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>;

export type FindingCode = keyof typeof FINDINGS;

import type { Severity, ValidationLayer, ValidationLevel } from './types.ts';

export interface FindingDefinition {
  readonly layer: ValidationLayer;
  readonly severity: Severity;
  /**
   * Levels at which a row concerned is rejected. `strict` alone means: good enough to be scored, not good enough for
   * someone who asked for strictness. A rejecting finding is reported as an error.
   */
  readonly rejects: readonly ValidationLevel[];
  /**
   * Templates. `{where}` is the column (or the field, when it is derived), `{rows}` "12 rows", `{values}` "12 values",
   * `{count}` the bare number, `{detail}` what the rule adds, `{lies|lie}` a word for one and for many.
   */
  readonly message: string;
  readonly fix: string;
  /** The sentence that a rejected row carries. */
  readonly rejection?: string;
}

const EVERY: readonly ValidationLevel[] = ['basic', 'standard', 'strict'];
const STANDARD: readonly ValidationLevel[] = ['standard', 'strict'];
const STRICT: readonly ValidationLevel[] = ['strict'];
const NEVER: readonly ValidationLevel[] = [];

/**
 * Every finding the validator can report. The first digit is the layer: 1 schema, 2 types, 3 ranges, 4 business
 * rules, 5 readiness. Codes are stable: a rule that goes leaves its number unused.
 */
export const FINDINGS = {
  'VAL-1001': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: 'No column holds the customer id, so no row can be scored.',
    fix: 'Add a column such as customer_id, or name the one that holds it in the mapping.',
    rejection: 'The file has no customer id column.',
  },
  'VAL-1002': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} without a customer id in {where}.',
    fix: 'Fill in the id, or remove rows that are not customers (totals, blank lines).',
    rejection: 'The customer id is missing.',
  },
  'VAL-1003': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} with more cells than the header has columns.',
    fix: 'Put cells that contain the delimiter in double quotes.',
    rejection: 'The row has more cells than the header has columns.',
  },
  'VAL-1004': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} with fewer cells than the header has columns.',
    fix: 'Look for a line break inside a cell or for a file that was cut off.',
    rejection: 'The row has fewer cells than the header has columns.',
  },
  'VAL-1005': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} with a quote that is never closed.',
    fix: 'Close the quote; a quote inside a quoted cell is written twice ("").',
    rejection: 'The row has a quote that is never closed.',
  },
  'VAL-1006': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} longer than a row may be.',
    fix: 'Look for a quote that is never closed, or leave out columns of long text.',
    rejection: 'The row is longer than a row may be.',
  },
  'VAL-1007': {
    layer: 'schema',
    severity: 'error',
    rejects: NEVER,
    message: 'The file has a header and no rows.',
    fix: 'Export the customers again and check that the export is not filtered to nothing.',
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
    message: '{rows} without a value in {where}.',
    fix: 'Fill in the value where it is known; without it the score is less sure.',
    rejection: 'A required value is missing: {where}.',
  },
  'VAL-1010': {
    layer: 'schema',
    severity: 'warning',
    rejects: NEVER,
    message: 'The mapping leaves a question open: {detail}',
    fix: 'Decide it in the mapping (--map field=column on the command line).',
  },
  'VAL-1011': {
    layer: 'schema',
    severity: 'info',
    rejects: NEVER,
    message: 'No column holds {where}; it is computed from {detail}.',
    fix: 'Nothing to do; add a column for it if you have the real values.',
  },
  'VAL-1012': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} of totals instead of customers.',
    fix: 'Nothing to do; leave totals out of the export to be rid of this.',
    rejection: 'The row holds totals, not a customer.',
  },
  'VAL-1013': {
    layer: 'schema',
    severity: 'error',
    rejects: EVERY,
    message: '{rows} with the header once more.',
    fix: 'Nothing to do; join exports without their headers to be rid of this.',
    rejection: 'The row is the header once more.',
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
    message: '{values} in {where} cannot be read as a date.',
    fix: 'Write dates as 2026-01-31, the same way in the whole column.',
    rejection: 'Not a date: {where}.',
  },
  'VAL-2003': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {means|mean} neither yes nor no.',
    fix: 'Write yes or no, or leave the cell empty.',
    rejection: 'Neither yes nor no: {where}.',
  },
  'VAL-2004': {
    layer: 'types',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} none of the words known for it: {detail}.',
    fix: 'Use one of these words; a plan name (Basic, Pro) is not a contract type.',
    rejection: 'Not one of the known words: {where}.',
  },
  'VAL-2005': {
    layer: 'types',
    severity: 'warning',
    rejects: NEVER,
    message: 'The dates in {where} can be read day first and month first, and no value decides.',
    fix: 'Write dates as 2026-01-31.',
  },
  'VAL-2006': {
    layer: 'types',
    severity: 'info',
    rejects: NEVER,
    message: '{values} in {where} should be whole and {is|are} not.',
    fix: 'Check that the column is the right one; averages are fine and are used as they are.',
  },
  'VAL-2007': {
    layer: 'types',
    severity: 'warning',
    rejects: NEVER,
    message: 'More than half of what is written in {where} cannot be read: {values}.',
    fix: 'The column is probably not what it was taken for: choose another one in the mapping.',
  },
  'VAL-3001': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {lies|lie} outside {detail}.',
    fix: 'Check the unit of the column and correct the cells; such values lower the confidence of a score.',
    rejection: 'Outside its plausible range: {where}.',
  },
  'VAL-3002': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} more than 120 months.',
    fix: 'Tenure is counted in months: check that the column is not in days, and correct the cells.',
    rejection: 'Tenure is more than 120 months.',
  },
  'VAL-3003': {
    layer: 'ranges',
    severity: 'warning',
    rejects: NEVER,
    message: '{rows} with less than one month in {where}: brand-new customers.',
    fix: 'Nothing to do; a score says little about a customer who has just arrived.',
  },
  'VAL-3004': {
    layer: 'ranges',
    severity: 'warning',
    rejects: NEVER,
    message: '{rows} with charges of 0 in {where}: free plans.',
    fix: 'Nothing to do; a free plan has no revenue at risk. Leave trials and free plans out if they are not of interest.',
  },
  'VAL-3005': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {lies|lie} outside 0.01 to 10,000 a month.',
    fix: 'Check that the column is monthly and in major units (not cents, not a year), and correct the cells.',
    rejection: 'Monthly charges lie outside 0.01 to 10,000.',
  },
  'VAL-3006': {
    layer: 'ranges',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {is|are} negative.',
    fix: 'Correct the cells; credits and refunds do not belong in this column.',
    rejection: 'Negative: {where}.',
  },
  'VAL-4001': {
    layer: 'business',
    severity: 'warning',
    rejects: STANDARD,
    message: '{rows} {repeats|repeat} an earlier row value by value.',
    fix: 'Remove the copies; the first one counts.',
    rejection: 'The row is a copy of an earlier row.',
  },
  'VAL-4002': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} {has|have} a customer id in {where} that an earlier row has, with other values.',
    fix: 'Keep one row per customer (one per subscription only if each has an id of its own).',
    rejection: 'An earlier row has the same customer id.',
  },
  'VAL-4003': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} where {where} is less than one month of charges although the customer has been there for a month.',
    fix: 'Check that total charges cover the whole time and that both columns have the same unit.',
    rejection: 'Total charges are less than monthly charges.',
  },
  'VAL-4004': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} with more seats used than purchased.',
    fix: 'Check that the two columns are not swapped; overuse is scored as full use.',
    rejection: 'More seats are used than were purchased.',
  },
  'VAL-4005': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{values} in {where} {lies|lie} in the future.',
    fix: 'Correct the dates, or check whether day and month are swapped.',
    rejection: 'The date lies in the future: {where}.',
  },
  'VAL-4006': {
    layer: 'business',
    severity: 'info',
    rejects: NEVER,
    message: '{rows} with a churn date in the future, scored as current customers.',
    fix: 'Nothing to do if these are cancellations that have been announced; otherwise correct the dates.',
  },
  'VAL-4007': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} churned before they signed up.',
    fix: 'Check that the two columns are not swapped and that day and month are read rightly.',
    rejection: 'The churn date lies before the signup date.',
  },
  'VAL-4008': {
    layer: 'business',
    severity: 'warning',
    rejects: NEVER,
    message: 'Amounts are in several currencies ({detail}); they are added up as if they were one.',
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
    message: '{rows} of customers who have already churned, counted apart.',
    fix: 'Nothing to do; leave them out if only current customers are of interest.',
  },
  'VAL-4011': {
    layer: 'business',
    severity: 'info',
    rejects: NEVER,
    message: 'The file holds the outcome ({where}); it is not used for scoring.',
    fix: 'Nothing to do; use the file to train or to evaluate a model if the outcomes are real.',
  },
  'VAL-4012': {
    layer: 'business',
    severity: 'warning',
    rejects: STRICT,
    message: '{rows} where the outcome says no although the churn date is past.',
    fix: 'Correct one of the two; the customer is counted as churned.',
    rejection: 'The outcome and the churn date contradict each other.',
  },
  'VAL-5001': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'Only {detail} can be scored: totals and averages of so few customers say little.',
    fix: 'Score at least 50 customers together where you can; single scores are not affected.',
  },
  'VAL-5002': {
    layer: 'readiness',
    severity: 'error',
    rejects: NEVER,
    message: 'None of the inputs of a model was found, so nobody could be told apart.',
    fix: 'Add or map at least one column about contract, tenure, charges, usage or support.',
  },
  'VAL-5003': {
    layer: 'readiness',
    severity: 'info',
    rejects: NEVER,
    message: 'Every value in {where} is the same.',
    fix: 'A column that never changes tells customers apart no better than none: check the export.',
  },
  'VAL-5004': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'More than half of {where} is empty: {rows}.',
    fix: 'Fill the column, or expect lower confidence.',
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
    message: '{where} gives the outcome away: {detail}.',
    fix: 'Leave the column out of training: it is known only after a customer has left.',
  },
  'VAL-5007': {
    layer: 'readiness',
    severity: 'warning',
    rejects: NEVER,
    message: 'Too few inputs of a model were found, only {detail}: scores will be alike and unsure.',
    fix: 'Add columns about contract, tenure, charges, usage or support.',
  },
  'VAL-5008': {
    layer: 'readiness',
    severity: 'info',
    rejects: NEVER,
    message: 'Repeated customer ids were looked for among the first {detail} customers only.',
    fix: 'Split the file if ids may repeat further down.',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>;

export type FindingCode = keyof typeof FINDINGS;

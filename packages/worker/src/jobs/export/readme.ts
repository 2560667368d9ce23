import type { HeldExport } from '@retainwise/platform';

const LISTS = `
  account.json           the account: its name and how high scores are
  uploads.jsonl          uploaded files: what was read, how columns were mapped, what was found in them
  predictions.jsonl      predictions: settings, totals, when they ran
  saved-mappings.jsonl   decisions about columns that count for later files with the same headers
  webhooks.jsonl         webhook endpoints, without their secrets
  outcomes.jsonl         what is recorded of who left and who stayed
  outcome-questions.jsonl
                         lists that seemed to miss too many customers, and what was answered
  ledger.jsonl           which model scored which file, and when
  models.jsonl           models of your own, with their cards
  experiments.jsonl      experiments with contacting customers
  interventions.jsonl    who was contacted, and who was held out
  worklist.jsonl         what was noted about customers
  audit-events.jsonl     who did what`;

const LISTS_OF_ACCOUNT = `
  api-keys.jsonl         API keys, without their secrets
  people.jsonl           people and their roles`;

/** Says what is in an export, and what is not. */
export function readme({ id, accountId, reference }: HeldExport, leftOut: readonly string[], writtenAt: Date): string {
  const whole = reference === null;
  return `RetainWise export ${id}

Account:   ${accountId}
Contains:  ${whole ? 'all of the account' : `what belongs to the end customer ${JSON.stringify(reference)}`}
Written:   ${writtenAt.toISOString()}

Lists, one JSON object a line:
${LISTS}${whole ? LISTS_OF_ACCOUNT : ''}

Files:

  files/<upload id>/source.csv or .xlsx             the file as it was uploaded
  files/<upload id>/<prediction id>/results.csv     its rows with their scores
  files/<upload id>/<prediction id>/rejected.csv    rows that could not be scored, with the reason
  ledger/<id of ledger.jsonl>.csv                   what was known of customers, and what was said of them

Times are in UTC. Secrets are in none of the files, nor anything that one could be made from. Sessions of widgets and
live events are left out: they end by themselves within a day or so.

${leftOut.length === 0 ? 'No file was deleted while this was written.' : describe(leftOut)}
`;
}

function describe(leftOut: readonly string[]): string {
  return ['Deleted while this was written, and left out:', '', ...leftOut.map((path) => `  ${path}`)].join('\n');
}

import type { Facts, PredictionFact } from './facts.ts';
import type { KnownUpload, Ledger } from './ledger.ts';
import { failedForNothing, wrongCustomers, wrongRejected, wrongResults, wrongSums } from './prediction-faults.ts';
import { referencedKeys } from './referenced-keys.ts';

/** One invariant: how often it was checked, and where it does not hold. */
export interface Verdict {
  readonly name: string;
  readonly checked: number;
  readonly faults: readonly string[];
}

const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled']);
/** Ended uploads may leave a row behind as a record; anything else that is not ready is half-way. */
const AT_REST: ReadonlySet<string> = new Set(['ready', 'gone']);

/** The books of the clients against the facts. Pure: given the same, it says the same. */
export function checkBooks(ledger: Ledger, facts: Facts): Verdict[] {
  const uploads = new Map(facts.uploads.map((upload) => [upload.id, upload]));
  const predictions = new Map(facts.predictions.map((prediction) => [prediction.id, prediction]));
  const known = [...ledger.uploads.values()];
  const kept = known.filter(({ deletion }) => deletion === 'none');
  const deleted = known.filter(({ deletion }) => deletion === 'acknowledged');
  const expected = [...ledger.predictions.values()].filter(({ upload }) => upload.deletion === 'none');
  const completed = facts.predictions.filter(({ status }) => status === 'completed');
  const failed = facts.predictions.filter(({ status }) => status === 'failed');
  const cancelled = facts.predictions.filter(({ status }) => status === 'cancelled');
  const referenced = referencedKeys(facts);
  const stored = new Set(facts.objects.keys);
  const complaints = (about: Ledger['complaints'][number]['about']): string[] =>
    ledger.complaints.filter((complaint) => complaint.about === about).map(({ text }) => text);
  const clientChecks = (about: Ledger['complaints'][number]['about']): number => ledger.checks.get(about) ?? 0;

  return [
    verdict('every acknowledged upload is known', kept, ({ id }) => !uploads.has(id) && `${id} is gone`),
    verdict('every acknowledged prediction is known', expected, ({ id }) => !predictions.has(id) && `${id} is gone`, {
      checks: clientChecks('lost'),
      faults: complaints('lost'),
    }),
    verdict(
      'nothing was done twice',
      known.filter(({ idempotent }) => idempotent),
      (upload) => twice(upload),
      {
        checks: clientChecks('twice'),
        faults: complaints('twice'),
      },
    ),
    verdict(
      'every prediction has ended',
      facts.predictions,
      ({ id, status }) => !ENDED.has(status) && `${id} is ${status}`,
    ),
    verdict(
      'the end of every prediction was told once',
      [...completed, ...failed, ...cancelled],
      ({ id, told_ends: told }) => told !== 1 && `${id} was told to have ended ${told} times`,
    ),
    verdict(
      'the end of every prediction is an event for webhooks once',
      [...completed, ...failed, ...cancelled],
      ({ id, webhook_ends: told }) => told !== 1 && `${id} has ended in ${told} events for webhooks`,
    ),
    verdict('no healthy file failed', facts.predictions, (prediction) =>
      failedForNothing(prediction, fileOf(prediction)),
    ),
    verdict(
      'what failed or was cancelled says why and left no results',
      [...failed, ...cancelled],
      ({ id, error_code, error_message, stored }) =>
        ((!error_code || !error_message) && `${id} has no reason`) || (stored > 0 && `${id} has ${stored} results`),
    ),
    verdict('accepted + rejected = rows of the input', completed, (prediction) =>
      wrongSums(prediction, fileOf(prediction)),
    ),
    verdict('rows in the database = lines of the CSV = accepted', completed, (prediction) =>
      wrongResults(prediction, facts.outputs),
    ),
    verdict('the customers are distinct, and those of the file', completed, (prediction) =>
      wrongCustomers(prediction, fileOf(prediction), facts.outputs),
    ),
    verdict('rejected.csv has the rejected rows', completed, (prediction) =>
      wrongRejected(prediction, fileOf(prediction), facts.outputs),
    ),
    verdict('no object without a row', facts.objects.keys, (key) => !referenced.has(key) && key),
    verdict('no row without its object', [...referenced], (key) => !stored.has(key) && key),
    verdict('no results without a prediction', [facts], ({ strayResults: rows }) => rows > 0 && `${rows} rows`),
    verdict(
      'no half-written file is left',
      [facts.objects],
      ({ drafts }) => drafts.length > 0 && `${drafts.length} drafts`,
    ),
    verdict('no upload is half-way', facts.uploads, ({ id, status }) => !AT_REST.has(status) && `${id} is ${status}`),
    verdict(
      'broken off and refused uploads left nothing',
      facts.uploads,
      ({ id, filename, status }) => status !== 'gone' && ledger.unwanted.has(filename) && `${filename} is upload ${id}`,
    ),
    verdict('deleted uploads are gone', deleted, (upload) => stillThere(upload), {
      checks: clientChecks('deletion'),
      faults: complaints('deletion'),
    }),
    verdict(
      'the queue is empty',
      [facts],
      ({ unfinishedJobs: jobs }) =>
        jobs.length > 0 && jobs.map(({ where, count }) => `${count} jobs: ${where}`).join(', '),
    ),
    verdict('clients saw whole and right answers', [], () => false, {
      checks: clientChecks('answers'),
      faults: complaints('answers'),
    }),
    verdict('no 5xx other than 503 and 507', [], () => false, {
      checks: [...ledger.answers.values()].reduce((sum, times) => sum + times, 0),
      faults: complaints('status'),
    }),
  ];

  function fileOf({ upload_id: id }: PredictionFact): KnownUpload | undefined {
    return ledger.uploads.get(id);
  }
  function twice(upload: KnownUpload): string | false {
    const sameName = facts.uploads.filter(({ filename, status }) => filename === upload.filename && status !== 'gone');
    if (sameName.length > 1) return `${upload.filename} is ${sameName.length} uploads`;
    const of = facts.predictions.filter(({ upload_id: id }) => id === upload.id);
    return of.length > 1 && `${upload.id} has ${of.length} predictions`;
  }
  function stillThere({ id }: KnownUpload): string | false {
    const row = uploads.get(id);
    if (row && row.status !== 'gone') return `${id} has a row: ${row.status}`;
    if (facts.predictions.some(({ upload_id: of }) => of === id)) return `${id} has predictions`;
    const files = facts.objects.keys.filter((key) => key.includes(`/${id}/`)).length;
    return files > 0 && `${id} has ${files} files`;
  }
}

/** What clients noticed about the same invariant. */
interface Noticed {
  readonly checks: number;
  readonly faults: readonly string[];
}

function verdict<T>(
  name: string,
  checked: readonly T[],
  faultOf: (one: T) => string | false | null,
  noticed: Noticed = { checks: 0, faults: [] },
): Verdict {
  const faults = checked.map(faultOf).filter((fault) => typeof fault === 'string');
  return { name, checked: checked.length + noticed.checks, faults: [...faults, ...noticed.faults] };
}

import { describe, expect, it } from 'vitest';
import { checkBooks } from './books.ts';
import type { Facts, OutputFile, PredictionFact, UploadFact } from './facts.ts';
import { createLedger, type KnownUpload, type Ledger } from './ledger.ts';

interface Books {
  ledger: Ledger;
  uploads: UploadFact[];
  learnt: string[];
  predictions: PredictionFact[];
  keys: string[];
  drafts: string[];
  outputs: Map<string, OutputFile>;
  unfinishedJobs: { where: string; count: number }[];
  strayResults: number;
}

const BATCH = 'accounts/acc_1/ledger/prd_1/1.csv.gz';
const folder = (upload: string): string => `accounts/acc_1/uploads/${upload}/`;
const knownUpload = (id: string, changes: Partial<KnownUpload> = {}): KnownUpload => ({
  id,
  filename: `${id}.csv`,
  health: 'healthy',
  rows: 3,
  customers: ['a', 'b'],
  idempotent: true,
  deletion: 'none',
  ...changes,
});

/** One upload of three rows with its completed prediction, and one that was deleted. */
function goodBooks(): Books {
  const ledger = createLedger();
  const kept = knownUpload('upl_1');
  ledger.uploads.set('upl_1', kept);
  ledger.uploads.set('upl_2', knownUpload('upl_2', { deletion: 'acknowledged' }));
  ledger.predictions.set('prd_1', { id: 'prd_1', upload: kept });
  ledger.unwanted.add('broken.csv');
  const [source, output, rejected] = ['source', 'results.csv', 'rejected.csv'].map((name) => folder('upl_1') + name);
  return {
    ledger,
    uploads: [{ id: 'upl_1', filename: 'upl_1.csv', status: 'ready', object_key: source! }],
    predictions: [
      {
        id: 'prd_1',
        upload_id: 'upl_1',
        status: 'completed',
        attempt: 1,
        rows_total: 3,
        rows_accepted: 2,
        rows_rejected: 1,
        error_code: null,
        error_message: null,
        output_key: output!,
        rejected_key: rejected!,
        stored: 2,
        row_numbers: 2,
        customers: 2,
        told_ends: 1,
        webhook_ends: 1,
      },
    ],
    learnt: [],
    keys: [source!, output!, rejected!],
    drafts: [],
    outputs: new Map([
      [output!, { lines: 2, first: ['a', 'b'] }],
      [rejected!, { lines: 1, first: [''] }],
    ]),
    unfinishedJobs: [],
    strayResults: 0,
  };
}

/** The names of the invariants that do not hold. */
function broken(change: (books: Books) => void): string[] {
  const books = goodBooks();
  change(books);
  const { ledger, keys, drafts, ...rest } = books;
  const facts: Facts = { ...rest, objects: { keys, drafts } };
  return checkBooks(ledger, facts)
    .filter(({ faults }) => faults.length > 0)
    .map(({ name }) => name);
}
const alter = (books: Books, changes: Partial<PredictionFact>): void => {
  books.predictions = books.predictions.map((prediction) => ({ ...prediction, ...changes }));
};

describe('the books', () => {
  it('are in order when everything is where it was promised', () => {
    expect(broken(() => undefined)).toEqual([]);
  });

  it.each<[string, (books: Books) => void, string[]]>([
    [
      'a lost prediction',
      ({ predictions, keys }) => {
        predictions.splice(0);
        keys.splice(1);
      },
      ['every acknowledged prediction is known'],
    ],
    [
      'a lost upload',
      (books) => {
        books.uploads = [];
        books.predictions = [];
        books.keys = [];
      },
      ['every acknowledged upload is known', 'every acknowledged prediction is known'],
    ],
    [
      'an upload that was stored twice',
      ({ uploads, keys }) => {
        uploads.push({ id: 'upl_3', filename: 'upl_1.csv', status: 'ready', object_key: `${folder('upl_3')}source` });
        keys.push(`${folder('upl_3')}source`);
      },
      ['nothing was done twice'],
    ],
    [
      'a prediction that was made twice',
      ({ predictions }) => predictions.push({ ...predictions[0]!, id: 'prd_2' }),
      ['nothing was done twice'],
    ],
    [
      'a prediction that never ends',
      (books) => {
        alter(books, { status: 'running', output_key: null, rejected_key: null });
        books.keys.splice(1);
      },
      ['every prediction has ended'],
    ],
    [
      'an end that nobody was told of',
      (books) => alter(books, { told_ends: 0 }),
      ['the end of every prediction was told once'],
    ],
    [
      'an end that no webhook is told of',
      (books) => alter(books, { webhook_ends: 2 }),
      ['the end of every prediction is an event for webhooks once'],
    ],
    [
      'a healthy file that failed',
      (books) => {
        alter(books, { status: 'failed', error_code: 'ERR-5003', error_message: 'x', output_key: null, stored: 0 });
        books.keys.splice(1);
      },
      ['no healthy file failed'],
    ],
    [
      'a row that was lost on the way',
      (books) => alter(books, { rows_rejected: 0 }),
      ['accepted + rejected = rows of the input', 'rejected.csv has the rejected rows'],
    ],
    [
      'a result that is stored twice',
      (books) => alter(books, { stored: 3 }),
      ['rows in the database = lines of the CSV = accepted', 'the customers are distinct, and those of the file'],
    ],
    [
      'results of other customers',
      ({ outputs }) => outputs.set(`${folder('upl_1')}results.csv`, { lines: 2, first: ['a', 'x'] }),
      ['the customers are distinct, and those of the file'],
    ],
    [
      'an accepted row among the rejected ones',
      ({ outputs }) => outputs.set(`${folder('upl_1')}rejected.csv`, { lines: 1, first: ['b'] }),
      ['rejected.csv has the rejected rows'],
    ],
    ['a file without a row', ({ keys }) => keys.push(`${folder('upl_9')}source`), ['no object without a row']],
    ['a row without its file', ({ keys }) => keys.shift(), ['no row without its object']],
    ['a batch of the ledger without its file', ({ learnt }) => learnt.push(BATCH), ['no row without its object']],
    ['a file of the ledger without a batch', ({ keys }) => keys.push(BATCH), ['no object without a row']],
    ['a half-written file', ({ drafts }) => drafts.push('.unfinished/1'), ['no half-written file is left']],
    [
      'an upload that is neither here nor gone',
      ({ uploads }) => uploads.push({ id: 'upl_3', filename: 'x.csv', status: 'deleting', object_key: null }),
      ['no upload is half-way'],
    ],
    [
      'an upload that was broken off',
      ({ uploads, keys }) => {
        uploads.push({ id: 'upl_3', filename: 'broken.csv', status: 'ready', object_key: 'k' });
        keys.push('k');
      },
      ['broken off and refused uploads left nothing'],
    ],
    [
      'a deleted upload that has files',
      ({ keys }) => keys.push(`${folder('upl_2')}source`),
      ['no object without a row', 'deleted uploads are gone'],
    ],
    [
      'a deleted upload that has a row',
      ({ uploads, keys }) => {
        uploads.push({ id: 'upl_2', filename: 'upl_2.csv', status: 'ready', object_key: `${folder('upl_2')}source` });
        keys.push(`${folder('upl_2')}source`);
      },
      ['deleted uploads are gone'],
    ],
    [
      'a job that nobody takes',
      ({ unfinishedJobs }) => unfinishedJobs.push({ where: 'x', count: 1 }),
      ['the queue is empty'],
    ],
    [
      'rows of a run that no prediction names',
      (books) => (books.strayResults = 7),
      ['no results without a prediction'],
    ],
    [
      'an answer that was a 500',
      ({ ledger }) => ledger.complaints.push({ about: 'status', text: 'x' }),
      ['no 5xx other than 503 and 507'],
    ],
    [
      'a client that read half a result',
      ({ ledger }) => ledger.complaints.push({ about: 'answers', text: 'x' }),
      ['clients saw whole and right answers'],
    ],
  ])('show %s', (_what, change, names) => {
    expect(broken(change)).toEqual(names);
  });

  it('do not count what was deleted as lost, nor a deletion whose answer is unknown as a fault', () => {
    for (const deletion of ['asked', 'acknowledged'] as const)
      expect(
        broken(({ ledger, uploads, predictions, keys }) => {
          ledger.uploads.get('upl_1')!.deletion = deletion;
          uploads.splice(0);
          predictions.splice(0);
          keys.splice(0);
        }),
      ).toEqual([]);
  });

  it('let a hopeless file fail with its reason, and nothing fail without one', () => {
    const fail = (message: string | null) =>
      broken((books) => {
        books.ledger.uploads.set('upl_1', knownUpload('upl_1', { health: 'hopeless' }));
        alter(books, { status: 'failed', error_code: 'ERR-3005', error_message: message, stored: 0 });
        books.keys.splice(1);
      });
    expect(fail('None of the rows can be scored.')).toEqual([]);
    expect(fail(null)).toEqual(['what failed or was cancelled says why and left no results']);
  });
});

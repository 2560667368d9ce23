import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { query } from './database.ts';
import { CELL_MARK } from './input-files.ts';
import type { StoredObjects, SystemUnderTest, UnfinishedJobs } from './system.ts';

export interface UploadFact {
  readonly id: string;
  readonly filename: string;
  readonly status: string;
  readonly object_key: string | null;
}

export interface PredictionFact {
  readonly id: string;
  readonly upload_id: string;
  readonly status: string;
  readonly attempt: number;
  readonly rows_total: number;
  readonly rows_accepted: number | null;
  readonly rows_rejected: number | null;
  readonly error_code: string | null;
  readonly error_message: string | null;
  readonly output_key: string | null;
  readonly rejected_key: string | null;
  /** Rows in the database, distinct row numbers, distinct customers. */
  readonly stored: number;
  readonly row_numbers: number;
  readonly customers: number;
  /** Events that say that it has ended. */
  readonly told_ends: number;
  /** Events for webhooks that do. */
  readonly webhook_ends: number;
}

/** A file of results or of rejected rows. */
export interface OutputFile {
  readonly lines: number;
  /** The first column, which is the customer's id in files of the campaign. */
  readonly first: readonly string[];
}

/** Everything that the books are checked against, read after traffic has stopped. */
export interface Facts {
  readonly uploads: readonly UploadFact[];
  /** Objects that the ledger and models name. */
  readonly learnt: readonly string[];
  readonly predictions: readonly PredictionFact[];
  readonly objects: StoredObjects;
  /** By object key; a missing one is absent. */
  readonly outputs: ReadonlyMap<string, OutputFile>;
  readonly unfinishedJobs: readonly UnfinishedJobs[];
  /** Rows of results, of their runs and of the index of searches, of runs that no prediction names; divided files. */
  readonly strayResults: number;
}

const PREDICTIONS = `
  SELECT predictions.id, upload_id, status, attempt, rows_total, rows_accepted, rows_rejected, error_code,
    error_message, output_key, rejected_key, coalesce(stored, 0)::integer AS stored,
    coalesce(row_numbers, 0)::integer AS row_numbers, coalesce(customers, 0)::integer AS customers,
    (
      SELECT count(*)::integer FROM events
      WHERE events.account_id = predictions.account_id AND events.subject_id = predictions.id
        AND events.type IN ('prediction.completed', 'prediction.failed', 'prediction.cancelled')
    ) AS told_ends,
    (
      SELECT count(*)::integer FROM webhook_events AS event
      WHERE event.account_id = predictions.account_id AND event.reference = predictions.reference
        AND event.subject_id = predictions.id
    ) AS webhook_ends
  FROM predictions LEFT JOIN (
    SELECT run_no, count(*) AS stored, count(DISTINCT row_number) AS row_numbers,
      count(DISTINCT customer_id) AS customers
    FROM results GROUP BY run_no
  ) AS results ON results.run_no = predictions.result_run
  ORDER BY created_at`;

const STRAY_RESULTS = `
  SELECT sum(count)::integer AS count FROM (
    SELECT run_no, count(*) FROM result_runs GROUP BY run_no
    UNION ALL SELECT run_no, count(*) FROM results GROUP BY run_no
    UNION ALL SELECT run_no, count(*) FROM result_trigrams GROUP BY run_no
    UNION ALL SELECT run_no, count(*) FROM result_changes GROUP BY run_no
    UNION ALL SELECT run_no, count(*) FROM result_comparisons GROUP BY run_no
    UNION ALL SELECT -1, count(*) FROM prediction_splits
  ) AS rows WHERE NOT EXISTS (SELECT 1 FROM predictions WHERE result_run = rows.run_no)`;

const LEARNT = `
  SELECT object_key AS key FROM ledger_batches
  UNION ALL SELECT object_key FROM models WHERE object_key IS NOT NULL`;

/** What is cheap to read again and again: whether anything is still to be done. */
export type OpenEnds = Pick<Facts, 'uploads' | 'learnt' | 'objects' | 'unfinishedJobs' | 'strayResults'> & {
  readonly predictions: readonly Pick<PredictionFact, 'id' | 'status' | 'output_key' | 'rejected_key'>[];
};

export async function readOpenEnds(system: SystemUnderTest): Promise<OpenEnds> {
  const url = await system.databaseUrl();
  const predictions = await query<PredictionFact>(url, 'SELECT id, status, output_key, rejected_key FROM predictions');
  return { predictions, ...(await readRest(system, url)) };
}

export async function readFacts(system: SystemUnderTest): Promise<Facts> {
  const url = await system.databaseUrl();
  const predictions = await query<PredictionFact>(url, PREDICTIONS);
  const outputs = new Map<string, OutputFile>();
  for (const { status, output_key, rejected_key } of predictions) {
    if (status !== 'completed') continue;
    for (const key of [output_key, rejected_key]) {
      const bytes = key === null ? null : await system.read(key);
      if (key !== null && bytes !== null)
        outputs.set(key, parseOutput(key.endsWith('.gz') ? gunzipSync(bytes) : bytes));
    }
  }
  return { predictions, outputs, ...(await readRest(system, url)) };
}

async function readRest(system: SystemUnderTest, url: string): Promise<Omit<Facts, 'predictions' | 'outputs'>> {
  const uploads = await query<UploadFact>(url, 'SELECT id, filename, status, object_key FROM uploads');
  const learnt = await query<{ key: string }>(url, LEARNT);
  const unfinishedJobs = [...(await jobsInDatabase(url)), ...(await system.unfinishedMessages())];
  const [stray] = await query<{ count: number }>(url, STRAY_RESULTS);
  return {
    uploads,
    learnt: learnt.map(({ key }) => key),
    unfinishedJobs,
    objects: await system.objects(),
    strayResults: stray?.count ?? 0,
  };
}

/** Of the embedded queue, where there is one, and of the outbox. */
async function jobsInDatabase(url: string): Promise<UnfinishedJobs[]> {
  const [schema] = await query<{ exists: boolean }>(url, `SELECT to_regclass('pgboss.job') IS NOT NULL AS exists`);
  const jobs = schema?.exists
    ? await query<UnfinishedJobs>(
        url,
        `SELECT name || ' ' || state AS where, count(*)::integer FROM pgboss.job
         WHERE state NOT IN ('completed', 'cancelled') GROUP BY 1`,
      )
    : [];
  const unsent = await query<UnfinishedJobs>(
    url,
    `SELECT 'unsent in the outbox' AS where, count(*)::integer FROM job_outbox WHERE published_at IS NULL
     HAVING count(*) > 0`,
  );
  return [...jobs, ...unsent];
}

function parseOutput(bytes: Buffer): OutputFile {
  const { data } = Papa.parse<string[]>(bytes.toString('utf8'), {
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  const records = data.slice(1);
  return { lines: records.length, first: records.map((record) => record[0] ?? '') };
}

/** Times that cells or secrets occur in the logs. Secrets are compared, never printed. */
export async function readLeaks(system: SystemUnderTest, log: string, secrets: readonly string[]): Promise<string[]> {
  const text = `${log}\n${await system.otherLogs()}`;
  const times = (part: string): number => text.split(part).length - 1;
  const leaks: string[] = [];
  if (times(CELL_MARK) > 0) leaks.push(`${times(CELL_MARK)} cells`);
  const found = [...secrets, ...(await system.secrets())].filter((secret) => text.includes(secret)).length;
  if (found > 0) leaks.push(`${found} of the keys and passwords`);
  return leaks;
}

import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../packages/core/src/numerics/random.ts';
import type { Activity } from './activity.ts';
import { checkResults } from './check-results.ts';
import { codeOf, type Client } from './client.ts';
import { badFile, drawRows, healthyFile, hopelessFile, type InputFile } from './input-files.ts';
import { count, type Complaint, type KnownPrediction, type KnownUpload, type Ledger } from './ledger.ts';
import { idSchema, predictionSchema, type PredictionAnswer } from './answers.ts';
import { uploadCall } from './upload-call.ts';

export interface JourneyDependencies {
  readonly client: Client;
  readonly ledger: Ledger;
  readonly activity: Activity;
  readonly signal: AbortSignal;
}

type Journey =
  | 'score'
  | 'score-and-delete'
  | 'delete-while-running'
  | 'upload-and-delete'
  | 'break-off'
  | 'bad'
  | 'hopeless';

const JOURNEYS: readonly (readonly [Journey, number])[] = [
  ['score', 8],
  ['score-and-delete', 3],
  ['delete-while-running', 3],
  ['upload-and-delete', 2],
  ['break-off', 3],
  ['bad', 2],
  ['hopeless', 1],
];
const POLL_MS = 250;
const CANCELLED_SHARE = 0.2;
const NO_KEY_SHARE = 0.2;

/** What one client does from the upload of one file to the end. Its number and the seed decide everything it sends. */
export async function takeJourney(number: number, seed: number, dependencies: JourneyDependencies): Promise<void> {
  const random = createRandom(Math.imul(seed, 1_000_003) + number);
  const { client, ledger, activity, signal } = dependencies;
  const name = `file${number}`;
  const journey = random.weighted(JOURNEYS, 'score');
  const complain = (about: Complaint['about'], text: string): void => void ledger.complaints.push({ about, text });

  if (journey === 'break-off') return breakOff(await healthyFile(name, drawRows(random), random));
  const file =
    journey === 'bad'
      ? badFile(name, random)
      : journey === 'hopeless'
        ? hopelessFile(name, 50, random)
        : await healthyFile(name, drawRows(random), random);
  const upload = await send(file);
  if (!upload) return;
  if (journey === 'upload-and-delete') return remove(upload);
  if (random.next() < 0.3) await changeMapping(upload);
  const prediction = await predict(upload);
  if (!prediction) return;
  if (journey === 'delete-while-running') {
    await delay(random.next() * 600, undefined, { signal });
    return remove(upload);
  }
  const ended = await waitUntilEnded(prediction);
  if (ended?.status === 'completed') await checkResults(dependencies, prediction, ended, random);
  if (journey === 'score-and-delete') await remove(upload);

  async function breakOff(broken: InputFile): Promise<void> {
    // Never the whole body: what arrives whole may be kept.
    const call = uploadCall(broken, `upload-${name}`, random);
    ledger.unwanted.add(broken.name);
    const breakAfter = Math.floor((call.body?.length ?? 0) * 0.9 * random.next());
    await activity.during('upload', () => client.call({ ...call, breakAfter, repeatable: false }));
  }

  async function send(wanted: InputFile): Promise<KnownUpload | null> {
    const idempotencyKey = random.next() < NO_KEY_SHARE ? null : `upload-${name}`;
    const call = uploadCall(wanted, idempotencyKey, random);
    const outcome = await activity.during('upload', () => client.call(call));
    if (!outcome) return null;
    const { status, body } = outcome.answer;
    if (status === 201) {
      if (wanted.health === 'bad') complain('answers', `${wanted.name} cannot be read, but was accepted`);
      const known: KnownUpload = {
        id: idSchema.parse(JSON.parse(body.toString('utf8'))).id,
        filename: wanted.name,
        health: wanted.health,
        rows: wanted.rows,
        customers: wanted.customers,
        idempotent: idempotencyKey !== null,
        deletion: 'none',
      };
      ledger.uploads.set(known.id, known);
      return known;
    }
    // Refused: nothing of it may stay. Without a key, an earlier try whose answer was lost may have been accepted.
    ledger.unwanted.add(wanted.name);
    if (wanted.health === 'healthy')
      complain('answers', `the healthy file ${wanted.name} was refused: ${status} ${String(codeOf(outcome.answer))}`);
    return null;
  }

  async function changeMapping(known: KnownUpload): Promise<void> {
    // Decisions that change no score: the columns stay where they were found.
    const body = Buffer.from(JSON.stringify({ overrides: { monthly_charges: 'mrr', customer_id: 'customer_id' } }));
    const path = `/v1/uploads/${known.id}/mapping`;
    const outcome = await client.call({ method: 'PUT', path, contentType: 'application/json', body, repeatable: true });
    count(ledger.checks, 'answers');
    if (outcome && outcome.answer.status !== 200)
      complain('lost', `the mapping of ${known.id} answered ${outcome.answer.status}`);
  }

  async function predict(known: KnownUpload): Promise<KnownPrediction | null> {
    const body = Buffer.from(JSON.stringify({ upload_id: known.id }));
    const ask = () =>
      client.call({
        method: 'POST',
        path: '/v1/predictions',
        contentType: 'application/json',
        body,
        idempotencyKey: `predict-${name}`,
        repeatable: true,
      });
    const outcome = await ask();
    if (!outcome) return null;
    const { status } = outcome.answer;
    if (status < 200 || status > 299) {
      if (known.health === 'healthy')
        complain('lost', `a prediction of ${known.id} was refused: ${status} ${String(codeOf(outcome.answer))}`);
      return null;
    }
    const { id } = idSchema.parse(JSON.parse(outcome.answer.body.toString('utf8')));
    const prediction: KnownPrediction = { id, upload: known };
    ledger.predictions.set(id, prediction);
    if (random.next() < 0.25) {
      const again = await ask();
      count(ledger.checks, 'twice');
      const second = again && idSchema.safeParse(JSON.parse(again.answer.body.toString('utf8')));
      if (second?.data?.id !== id) complain('twice', `the key of ${id} was sent again and gave another answer`);
    }
    return prediction;
  }

  async function waitUntilEnded(prediction: KnownPrediction): Promise<PredictionAnswer | null> {
    if (random.next() < CANCELLED_SHARE) await cancel(prediction);
    for (;;) {
      const found = await look(prediction);
      if (!found || found.status === 'completed' || found.status === 'failed' || found.status === 'cancelled')
        return found;
      if (found.status === 'running') await activity.during('scoring', () => delay(POLL_MS, undefined, { signal }));
      else await delay(POLL_MS, undefined, { signal });
    }
  }

  /** Whatever is killed meanwhile, it is cancelled once that was said, and ended otherwise if that was refused. */
  async function cancel(prediction: KnownPrediction): Promise<void> {
    const path = `/v1/predictions/${prediction.id}/cancel`;
    const outcome = await activity.during('scoring', () => client.call({ method: 'POST', path, repeatable: true }));
    if (!outcome) return;
    const { status } = outcome.answer;
    const ended = await look(prediction);
    count(ledger.checks, 'answers');
    const isRight = status === 200 ? ended?.status === 'cancelled' : status === 409 && ended?.status !== 'cancelled';
    if (ended && !isRight) complain('answers', `cancelling ${prediction.id}: ${status}, and it is ${ended.status}`);
  }

  async function look({ id }: KnownPrediction): Promise<PredictionAnswer | null> {
    const outcome = await client.call({ method: 'GET', path: `/v1/predictions/${id}`, repeatable: true });
    count(ledger.checks, 'lost');
    if (outcome?.answer.status === 200) return predictionSchema.parse(JSON.parse(outcome.answer.body.toString('utf8')));
    complain('lost', `the acknowledged prediction ${id} answered ${String(outcome?.answer.status)}`);
    return null;
  }

  async function remove(known: KnownUpload): Promise<void> {
    known.deletion = 'asked';
    const path = `/v1/uploads/${known.id}`;
    let refused = false;
    for (;;) {
      const outcome = await activity.during('deletion', () =>
        client.call({ method: 'DELETE', path, repeatable: true }),
      );
      const status = outcome?.answer.status ?? 0;
      if (status === 409) {
        // Tried until it works, so that the books still say whether anything is left.
        if (!refused) complain('deletion', `the deletion of ${known.id} was refused while a prediction was running`);
        refused = true;
        await delay(POLL_MS * 4, undefined, { signal });
        continue;
      }
      // After a lost answer, 404 says that the first try was carried out.
      if (status !== 202 && status !== 204 && !(status === 404 && outcome?.repeated === true))
        complain('lost', `the deletion of ${known.id} answered ${status}`);
      break;
    }
    known.deletion = 'acknowledged';
    const after = await client.call({ method: 'GET', path, repeatable: true });
    count(ledger.checks, 'deletion');
    if (after?.answer.status !== 404)
      complain('deletion', `${known.id} was deleted, and then answered ${String(after?.answer.status)}`);
  }
}

import type { Actor, Answer, Canaries, Name, Request } from './canaries.ts';

/** What somebody has made so far, for later acts. */
export interface Possessions {
  readonly uploads: string[];
  readonly predictions: string[];
  readonly customers: string[];
  readonly cursors: string[];
  readonly keys: string[];
  readonly bodies: string[];
  readonly webhooks: string[];
  readonly deliveries: string[];
}

export const nothing = (): Possessions => ({
  uploads: [],
  predictions: [],
  customers: [],
  cursors: [],
  keys: [],
  bodies: [],
  webhooks: [],
  deliveries: [],
});

export interface Acting {
  readonly actor: Actor;
  readonly own: Possessions;
  /** Of somebody else, whose ids, cursors and keys are tried as well. */
  readonly others: Possessions;
  /** Of the end customers, by their names here. */
  readonly references: ReadonlyMap<string, Name>;
  readonly canaries: Canaries;
  readonly random: () => number;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const MAX_UPLOADS = 5;

const asJson = (value: unknown, headers: Readonly<Record<string, string>> = {}): Request => ({
  method: 'POST',
  body: JSON.stringify(value),
  headers: { ...JSON_TYPE, ...headers },
});

function oneOf<T>({ random }: Acting, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Its own, or now and then somebody else's, or one that nobody has. */
function anyOf(acting: Acting, what: keyof Possessions, none: string): string {
  const from = acting.random() < 0.7 ? acting.own : acting.others;
  return encodeURIComponent(oneOf(acting, from[what]) ?? none);
}
const upload = (acting: Acting): string => anyOf(acting, 'uploads', 'upl_00000000000000000000');
const prediction = (acting: Acting): string => anyOf(acting, 'predictions', 'prd_00000000000000000000');

function csvOf({ actor, own, canaries, random }: Acting, of = actor.name): string {
  const column = random() < 0.5 ? 'region' : canaries.plant(of, 'column');
  const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, i) => {
    // Everybody has a customer with the id c0.
    const customer = i === 0 ? 'c0' : canaries.plant(of, 'customer');
    own.customers.push(customer);
    return `${customer},${20 + i},${i % 2 ? 'monthly' : 'annual'},${canaries.plant(of, 'cell')}`;
  });
  return `customer_id,mrr,contract,${column}\n${rows.join('\n')}\n`;
}

/** A key of its own, a new one, or one that somebody else has used. */
function keyed(acting: Acting): Record<string, string> {
  const { actor, own, others, canaries, random } = acting;
  if (random() < 0.5) return {};
  const key = oneOf(acting, random() < 0.5 ? own.keys : others.keys) ?? canaries.plant(actor.name, 'key');
  own.keys.push(key);
  return { 'idempotency-key': key };
}

/** What the account makes for an end customer is that one's. */
function keep({ actor, own, canaries, references }: Acting, answer: Answer, into: 'uploads' | 'predictions'): Answer {
  if (answer.status < 300) {
    const { id, reference } = answer.json() as { id: string; reference: string | null };
    if (!own[into].includes(id)) own[into].push(id);
    canaries.made(references.get(reference ?? '') ?? actor.name, answer.text);
  }
  return answer;
}

async function sendWhole(acting: Acting): Promise<Answer> {
  const { actor, own, canaries, references, random } = acting;
  const query = new URLSearchParams();
  // The account sends some files for its end customers.
  const customer = actor.name === 'account' && random() < 0.5 ? oneOf(acting, [...references]) : undefined;
  if (customer !== undefined) query.set('reference', customer[0]);
  const of = customer?.[1] ?? actor.name;
  query.set('filename', `${canaries.plant(of, 'file')}.csv`);
  // A repeated request answers as the first time only if the file is the same.
  const again = customer === undefined && random() < 0.3 ? oneOf(acting, own.bodies) : undefined;
  const csv = again ?? csvOf(acting, of);
  if (customer === undefined) own.bodies.push(csv);
  const headers = { 'content-type': 'text/csv', ...keyed(acting) };
  return keep(
    acting,
    await actor.call(`/v1/uploads?${query.toString()}`, { method: 'POST', body: csv, headers }),
    'uploads',
  );
}

/** So that from the beginning everybody has something that others could be shown. */
export async function begin(acting: Acting): Promise<string> {
  const unused = { ...acting, own: { ...acting.own, keys: [] }, others: nothing() };
  const sent = await sendWhole(unused);
  const { id } = sent.json() as { id: string };
  const predicted = await acting.actor.call('/v1/predictions', asJson({ upload_id: id }));
  keep(acting, predicted, 'predictions');
  return (predicted.json() as { id: string }).id;
}

async function sendInParts(acting: Acting): Promise<Answer> {
  const { actor, canaries } = acting;
  const csv = csvOf(acting);
  const filename = `${canaries.plant(actor.name, 'file')}.csv`;
  const announced = { filename, size: Buffer.byteLength(csv), resumable: true };
  const begun = keep(acting, await actor.call('/v1/uploads', asJson(announced, keyed(acting))), 'uploads');
  if (begun.status !== 201 || acting.random() < 0.3) return begun;
  const { id, part_size: size, parts } = begun.json() as { id: string; part_size?: number; parts: number };
  // A repeated key answers with what it made before, which may be ready.
  if (size === undefined) return begun;
  for (let n = 1; n <= parts; n += 1)
    await actor.call(`/v1/uploads/${id}/parts/${n}`, {
      method: 'PUT',
      body: Buffer.from(csv).subarray((n - 1) * size, n * size),
      headers: { 'content-type': 'application/octet-stream' },
    });
  return actor.call(`/v1/uploads/${id}/complete`, asJson({}));
}

async function list(acting: Acting): Promise<Answer> {
  const { actor, own, random } = acting;
  const what = random() < 0.5 ? 'uploads' : 'predictions';
  const query = new URLSearchParams({ limit: String(1 + Math.floor(random() * 3)) });
  if (random() < 0.4) query.set('cursor', decodeURIComponent(anyOf(acting, 'cursors', 'nonsense')));
  if (random() < 0.3) query.set('reference', oneOf(acting, [...acting.references.keys()]) ?? 'nobody');
  if (what === 'predictions' && random() < 0.3) query.set('upload_id', decodeURIComponent(upload(acting)));
  const answer = await actor.call(`/v1/${what}?${query.toString()}`);
  keepCursor(own, answer);
  return answer;
}

function keepCursor(own: Possessions, answer: Answer): void {
  const cursor = answer.status === 200 ? answer.json()['next_cursor'] : null;
  if (typeof cursor === 'string') own.cursors.push(cursor);
}

async function results(acting: Acting): Promise<Answer> {
  const { actor, own, random } = acting;
  const query = new URLSearchParams({ limit: String(1 + Math.floor(random() * 3)) });
  if (random() < 0.3) query.set('search', decodeURIComponent(anyOf(acting, 'customers', 'c1')));
  if (random() < 0.2) query.set('search', 'canary-');
  if (random() < 0.2) query.set('cursor', decodeURIComponent(anyOf(acting, 'cursors', 'nonsense')));
  const answer = await actor.call(`/v1/predictions/${prediction(acting)}/results?${query.toString()}`);
  keepCursor(own, answer);
  return answer;
}

async function predict(acting: Acting): Promise<Answer> {
  const { actor, canaries } = acting;
  const upload_id = decodeURIComponent(upload(acting));
  const of = (actor.name === 'account' ? canaries.ownerOf(upload_id) : undefined) ?? actor.name;
  const body = { upload_id, metadata: { [canaries.plant(of, 'key')]: canaries.plant(of, 'metadata') } };
  return keep(acting, await actor.call('/v1/predictions', asJson(body, keyed(acting))), 'predictions');
}

/** Uploads that an actor has too many of go, so that the account stays small. */
async function remove(acting: Acting): Promise<Answer> {
  const { actor, own } = acting;
  const id = own.uploads.length > MAX_UPLOADS ? own.uploads.shift() : undefined;
  return actor.call(`/v1/uploads/${id ?? upload(acting)}`, { method: 'DELETE' });
}

function decide(acting: Acting): Promise<Answer> {
  const columns = ['region', 'mrr', 'contract', 'nothing of the kind'];
  const overrides = acting.random() < 0.3 ? {} : { customer_name: oneOf(acting, columns) ?? null };
  const request = { ...asJson({ overrides }), method: 'PUT' };
  return acting.actor.call(`/v1/uploads/${upload(acting)}/mapping`, request);
}

function spoil(acting: Acting): Promise<Answer> {
  const { actor, canaries } = acting;
  const reference = oneOf(acting, ['', 'a'.repeat(257), '\u0007', 'cafe\u0301', ...acting.references.keys()]) ?? '';
  const broken: (() => Promise<Answer>)[] = [
    () => actor.call('/v1/predictions', asJson({ upload_id: 'nonsense', [canaries.plant(actor.name, 'field')]: 1 })),
    () => actor.call('/v1/predictions', { method: 'POST', body: '{', headers: JSON_TYPE }),
    () =>
      actor.call('/v1/uploads', { method: 'POST', body: 'no,customers\n', headers: { 'content-type': 'text/csv' } }),
    () =>
      actor.call(`/v1/uploads?reference=${encodeURIComponent(reference)}`, {
        method: 'POST',
        body: 'customer_id\nc1\n',
        headers: { 'content-type': 'text/csv' },
      }),
    () => actor.call('/v1/uploads', asJson({ filename: 'f.csv', size: 9, resumable: true, reference: 7 })),
    () => actor.call(`/v1/nothing/${canaries.plant(actor.name, 'path')}`),
    () => actor.call(`/v1/uploads/${upload(acting)}/parts/1`, { method: 'PUT', body: 'x' }),
  ];
  return (oneOf(acting, broken) ?? broken[0]!)().then((answer) => keepIfMade(acting, answer));
}

function keepIfMade(acting: Acting, answer: Answer): Answer {
  return answer.status === 201 ? keep(acting, answer, 'uploads') : answer;
}

/** An endpoint that the account makes for an end customer is that one's. */
async function addWebhook(acting: Acting): Promise<Answer> {
  const { actor, own, canaries, references, random } = acting;
  const customer = actor.name === 'account' && random() < 0.5 ? oneOf(acting, [...references]) : undefined;
  const of = customer?.[1] ?? actor.name;
  const url = `https://hooks.example/${canaries.plant(of, 'hook')}`;
  const body = { url, description: canaries.plant(of, 'description'), reference: customer?.[0] };
  const answer = await actor.call('/v1/webhooks', asJson(body, keyed(acting)));
  if (answer.status === 201) {
    own.webhooks.push(answer.json()['id'] as string);
    canaries.made(of, answer.text);
  }
  return answer;
}

async function readWebhook(acting: Acting): Promise<Answer> {
  const { actor, own, canaries, random } = acting;
  const id = anyOf(acting, 'webhooks', 'whk_00000000000000000000');
  const path = `/v1/webhooks/${id}`;
  if (random() < 0.3) return actor.call(random() < 0.5 ? path : '/v1/webhooks?limit=3');
  const answer = await actor.call(`${path}/deliveries?limit=5`);
  if (answer.status === 200) {
    const { data } = answer.json() as { data: { id: string }[] };
    own.deliveries.push(...data.map((delivery) => delivery.id));
    // Who sees the endpoint sees what was sent to it.
    canaries.made(canaries.ownerOf(id) ?? actor.name, data.map((delivery) => delivery.id).join(' '));
    keepCursor(own, answer);
  }
  return answer;
}

async function changeWebhook(acting: Acting): Promise<Answer> {
  const { actor, canaries } = acting;
  const path = `/v1/webhooks/${anyOf(acting, 'webhooks', 'whk_00000000000000000000')}`;
  const delivery = anyOf(acting, 'deliveries', 'dlv_00000000000000000000');
  const changes: (() => Promise<Answer>)[] = [
    () => actor.call(path, { ...asJson({ event_types: ['upload.ready'], status: 'enabled' }), method: 'PATCH' }),
    () => actor.call(path, { ...asJson({ url: `http://${canaries.plant(actor.name, 'host')}/` }), method: 'PATCH' }),
    () => actor.call(`${path}/test`, { method: 'POST' }),
    () => actor.call(`${path}/rotate-secret`, { method: 'POST' }),
    () => actor.call(`${path}/replay`, asJson({ since: '2020-01-01T00:00:00Z', include_delivered: true })),
    () => actor.call(`${path}/deliveries/${delivery}/retry`, { method: 'POST' }),
    () => actor.call(path, { method: 'DELETE' }),
  ];
  return (oneOf(acting, changes) ?? changes[0]!)();
}

async function reread(acting: Acting): Promise<Answer> {
  const path = `/v1/predictions/${prediction(acting)}`;
  const first = await acting.actor.call(path);
  const etag = first.headers.get('etag');
  return etag === null ? first : acting.actor.call(path, { headers: { 'if-none-match': etag } });
}

/** Acts by their names, and how often each is done. */
export const ACTS: Readonly<Record<string, readonly [share: number, act: (acting: Acting) => Promise<Answer>]>> = {
  'send a file': [3, sendWhole],
  'send a file in parts': [1, sendInParts],
  delete: [2, remove],
  'decide on a mapping': [2, decide],
  predict: [3, predict],
  list: [4, list],
  'read an upload': [2, (acting) => acting.actor.call(`/v1/uploads/${upload(acting)}`)],
  'read a mapping': [2, (acting) => acting.actor.call(`/v1/uploads/${upload(acting)}/mapping`)],
  validate: [1, (acting) => acting.actor.call(`/v1/uploads/${upload(acting)}/validation`)],
  'read a prediction': [3, reread],
  'page and search': [4, results],
  download: [2, (acting) => acting.actor.call(`/v1/predictions/${prediction(acting)}/download`)],
  cancel: [1, (acting) => acting.actor.call(`/v1/predictions/${prediction(acting)}/cancel`, { method: 'POST' })],
  'read a history': [3, (acting) => acting.actor.call(`/v1/customers/${anyOf(acting, 'customers', 'nobody')}/history`)],
  'read the account': [1, (acting) => acting.actor.call('/v1/account')],
  'add a webhook': [2, addWebhook],
  'read a webhook': [3, readWebhook],
  'change a webhook': [2, changeWebhook],
  'send nonsense': [3, spoil],
};

export type Everybody = Readonly<Record<Name, Possessions>>;

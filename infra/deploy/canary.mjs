import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Whether a deployed API does what it is for: uploads a file of 20 customers, scores it, compares what it says of them
 * with what was sent, and deletes it. `API_URL` and `CANARY_KEY` say where and as whom. Nothing it prints is secret.
 */
const ROWS = 20;
const WAIT_MS = Number(process.env['CANARY_WAIT_MS'] || 180_000);
const { API_URL: url = '', CANARY_KEY: key = '' } = process.env;

async function ask(path, init = {}) {
  const answer = await fetch(new URL(path, url), {
    ...init,
    headers: { authorization: `Bearer ${key}`, ...init.headers },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? null : answer.json();
}

function customers() {
  const lines = ['customer_id,tenure_months,contract_type,monthly_charges,seats_purchased,seats_used'];
  for (let row = 1; row <= ROWS; row += 1)
    lines.push(`canary-${row},${row * 3},${row % 2 ? 'monthly' : 'annual'},${50 + row},${10 + row},${row}`);
  return `${lines.join('\n')}\n`;
}

async function score(upload) {
  let prediction = await ask('/v1/predictions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ upload_id: upload.id }),
  });
  const until = Date.now() + WAIT_MS;
  while (prediction.status === 'queued' || prediction.status === 'running') {
    if (Date.now() > until) throw new Error(`${prediction.id} is ${prediction.status} after ${WAIT_MS / 1000} s.`);
    await delay(500);
    prediction = await ask(`/v1/predictions/${prediction.id}`);
  }
  if (prediction.status !== 'completed') throw new Error(`${prediction.id} is ${prediction.status}.`);
  return prediction;
}

async function main() {
  if (url === '' || key === '') throw new Error('Set API_URL and CANARY_KEY.');
  await ask('/ready');
  const form = new FormData();
  form.set('file', new Blob([customers()], { type: 'text/csv' }), 'canary.csv');
  const upload = await ask('/v1/uploads', { method: 'POST', body: form });
  try {
    const { rows_accepted: accepted, rows_rejected: rejected } = await score(upload);
    if (accepted !== ROWS || rejected !== 0)
      throw new Error(`${ROWS} customers were sent, ${accepted} were scored and ${rejected} refused.`);
    process.stdout.write(`ok: ${accepted} of ${ROWS} customers were scored\n`);
  } finally {
    await ask(`/v1/uploads/${upload.id}`, { method: 'DELETE' });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

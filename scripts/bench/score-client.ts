import { generateSampleCsv } from '@retainwise/core';
import { openDatabase, type Logger } from '@retainwise/platform';
import { request as httpRequest, type Agent } from 'node:http';
import Papa from 'papaparse';

const SAMPLE_ROWS = 10_000;

export type Customer = Readonly<Record<string, string | number>>;

/** The generated sample as a backend would send it: numbers as numbers. */
export function sampleCustomers(): Customer[] {
  const { data } = Papa.parse<Record<string, string>>(generateSampleCsv({ rows: SAMPLE_ROWS }), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [
        name,
        text === '' || Number.isNaN(Number(text)) ? text : Number(text),
      ]),
    ),
  );
}

/** Milliseconds from the first byte of the request to the last one of the answer. */
export function timeOf({
  agent,
  port,
  secret,
  body,
}: {
  readonly agent: Agent;
  readonly port: number;
  readonly secret: string;
  readonly body: Buffer;
}): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const headers = {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'content-length': body.length,
      'accept-encoding': 'gzip',
    };
    const request = httpRequest({ agent, port, path: '/v1/scores', method: 'POST', headers }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`The API answered ${String(response.statusCode)}.`));
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** Of a new account. */
export async function createKey(url: string, logger: Logger): Promise<string> {
  const database = openDatabase({ url, poolMax: 2, logger });
  try {
    await database.migrate();
    const account = await database.accounts.create({ name: 'Bench', currency: 'USD' });
    return (await database.apiKeys.create({ accountId: account.id, name: 'bench' })).secret;
  } finally {
    await database.close();
  }
}

import type { PredictionPage, ResultPage, UploadPage } from '@retainwise/openapi';
import type { FakeApi } from '../fake-api.ts';
import { startFaultServer } from './fault-server.ts';
import { judge } from './judge.ts';
import { runClient } from './run-client.ts';
import type { ConformanceCase } from './types.ts';

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly level: ConformanceCase['level'];
  /** What was wrong; empty where the client passed. */
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

export interface RunOptions {
  /** The client: a program and its arguments. The path of a file of customers is added. */
  readonly command: readonly string[];
  /** The file of customers. */
  readonly file: string;
  /** Where the client is run. */
  readonly cwd: string;
}

const KEY = 'rwk_conformance0123456789abcdefghijklmnopqrstuvw';
/** A hint for clients that have a setting for it: so that nobody waits a minute for what hangs. */
const TIMEOUT_MS = '5000';

/** Runs a client against one case. */
export async function runCase(one: ConformanceCase, { command, file, cwd }: RunOptions): Promise<CaseResult> {
  const server = await startFaultServer(one.faults);
  const began = performance.now();
  try {
    const run = await runClient({
      command: [...command, file],
      cwd,
      env: {
        RETAINWISE_BASE_URL: server.url,
        RETAINWISE_API_KEY: KEY,
        RETAINWISE_TIMEOUT_MS: TIMEOUT_MS,
        RETAINWISE_CASE: one.id,
      },
      withinMs: 1000 * one.expect.within,
    });
    const milliseconds = Math.round(performance.now() - began);
    const { heard, leaked, api } = server;
    // What is asked from here on is not the client's.
    const byClient = [...heard];
    const [stored, mostAtRisk] = [await storedBy(api), await mostAtRiskOf(api)];
    const faults = judge(one, { run, heard: byClient, leaked, stored, mostAtRisk, key: KEY });
    return { id: one.id, title: one.title, level: one.level, faults, milliseconds };
  } finally {
    await server.close();
  }
}

async function get<T>(api: FakeApi, path: string): Promise<T> {
  const response = await api.fetch(`http://localhost${path}`, { headers: { authorization: `Bearer ${KEY}` } });
  // as: the contract has what it is
  return (await response.json()) as T;
}

async function storedBy(api: FakeApi): Promise<{ readonly uploads: number; readonly predictions: number }> {
  const uploads = await get<UploadPage>(api, '/v1/uploads');
  const predictions = await get<PredictionPage>(api, '/v1/predictions');
  return { uploads: uploads.data.length, predictions: predictions.data.length };
}

async function mostAtRiskOf(api: FakeApi): Promise<string | null> {
  const { data } = await get<PredictionPage>(api, '/v1/predictions?status=completed');
  const [latest] = data;
  if (latest === undefined) return null;
  const page = await get<ResultPage>(api, `/v1/predictions/${latest.id}/results?already_churned=false&limit=1`);
  return page.data[0]?.customer_id ?? null;
}

import { RetainWise } from '@retainwise/sdk';
import { explainError } from './explain-error.ts';
import { isPassingTrouble } from './is-passing-trouble.ts';
import type { StandaloneOptions } from './options.ts';
import { patiently } from './patiently.ts';
import { scoreDemo, type DemoScores } from './score-demo.ts';

export interface ScorePatientlyOptions {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly options: StandaloneOptions;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/**
 * The demo is a client like any other: trouble of the service passes, and must not end the service for its other
 * clients. Null when it lasts.
 */
export async function scorePatiently({
  apiUrl,
  apiKey,
  options: { file, once },
  signal,
  onProgress,
}: ScorePatientlyOptions): Promise<DemoScores | null> {
  const client = new RetainWise({ baseUrl: apiUrl, apiKey });
  try {
    return await patiently(() => scoreDemo({ client, file, signal, onProgress }), isPassingTrouble, signal);
  } catch (error) {
    if (once || signal.aborted || !isPassingTrouble(error)) throw error;
    process.stderr.write(`\nNothing was scored: ${await explainError(error)}`);
    return null;
  }
}

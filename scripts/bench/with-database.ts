import { createLogger, startEmbeddedPostgres, type EmbeddedPostgres, type Logger } from '@retainwise/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a benchmark of running programs works with. */
export interface BenchDatabase {
  readonly postgres: EmbeddedPostgres;
  /** Of the database, and for what else is kept on disk. */
  readonly directory: string;
  readonly logger: Logger;
  /** What was started, stopped when the benchmark ends or fails, the last first. */
  readonly cleanUp: (() => Promise<void>)[];
}

/** Runs a benchmark with a PostgreSQL and a directory of its own, and leaves nothing of them. */
export async function withDatabase(bench: (parts: BenchDatabase) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-bench-'));
  const logger = createLogger({ level: 'error', service: 'bench' });
  const cleanUp: BenchDatabase['cleanUp'] = [() => rm(directory, { recursive: true, force: true })];
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: directory, logger });
    cleanUp.push(() => postgres.stop());
    await bench({ postgres, directory, logger, cleanUp });
  } finally {
    for (const stop of cleanUp.reverse()) await stop();
  }
}

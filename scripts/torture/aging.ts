import { query } from './database.ts';
import type { SystemUnderTest } from './system.ts';

const EVERY_MS = 5_000;
/** Whoever is alive says so three times as often, also on a busy machine. */
const SILENT_SECONDS = 45;

/**
 * Makes the signs of life of what has been silent for a while a day old, again and again. Sweeps leave alone what was
 * alive a few minutes ago; a campaign cannot wait that long.
 */
export function startAging(system: SystemUnderTest, say: (text: string) => void): { stop(): void } {
  const timer = setInterval(() => {
    age(system).catch((error: unknown) => say(`signs of life were not made older: ${String(error)}`));
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

async function age(system: SystemUnderTest): Promise<void> {
  const url = await system.databaseUrl();
  const tables = await query<{ name: string }>(
    url,
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'heartbeat_at'`,
  );
  for (const { name } of tables)
    // The names are those of our own tables.
    await query(
      url,
      `UPDATE public.${name} SET heartbeat_at = heartbeat_at - interval '1 day'
       WHERE heartbeat_at BETWEEN now() - interval '1 day' AND now() - $1 * interval '1 second'`,
      [SILENT_SECONDS],
    );
}

import pg from 'pg';
import { PATIENT_CONNECT_TIMEOUT_MS } from './timeouts.ts';
import { tlsOptions, withoutTlsOptions } from './tls-options.ts';

/** Whether the database has a schema of this name, on a connection of its own. */
export async function hasSchema(url: string, schema: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: withoutTlsOptions(url),
    ssl: tlsOptions(url),
    connectionTimeoutMillis: PATIENT_CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => {
    // The query fails with it.
  });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

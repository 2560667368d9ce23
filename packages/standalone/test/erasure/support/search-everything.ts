import type { ObjectStore } from '@retainwise/platform';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type pg from 'pg';

/** Where one of the texts stands: `uploads.mapping`, or the key of an object. */
export async function search(
  { client, objectStore }: { readonly client: pg.Client; readonly objectStore: ObjectStore },
  texts: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  const note = (place: string, bytes: Buffer): void => {
    for (const text of texts) if (bytes.includes(text)) found.add(`${place}: ${text}`);
  };
  for (const { schema, name } of await tables(client)) {
    // Every column, whatever its type: bytes as bytes, all else as text.
    const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${schema}."${name}"`);
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) note(`${name}.${column}`, bytesOf(value));
  }
  for await (const { key } of objectStore.list('accounts/')) {
    note(`object ${key}`, Buffer.from(key));
    const bytes = await buffer(await objectStore.get(key));
    note(`object ${key}`, bytes);
    if (key.endsWith('.gz')) note(`object ${key}`, gunzipSync(bytes));
  }
  return [...found].sort();
}

async function tables(client: pg.Client): Promise<readonly { schema: string; name: string }[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
  );
  return rows;
}

function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

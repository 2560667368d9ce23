import type { AccountRecord, Database } from '@retainwise/platform';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface DemoAccount {
  readonly account: AccountRecord;
  /** The secret of its API key. */
  readonly apiKey: string;
}

const savedSchema = z.object({ account_id: z.string(), api_key: z.string() });

/**
 * The account of this machine and its API key. The database stores only a hash of the key, so the key itself is kept in
 * a file that only this user can read. It stays the same from start to start.
 */
export async function demoAccount(database: Database, dataDir: string): Promise<DemoAccount> {
  const path = join(dataDir, 'demo-account.json');
  const saved = await readSaved(path);
  if (saved) {
    const key = await database.apiKeys.findActiveBySecret(saved.api_key);
    const account = key && (await database.accounts.find(key.accountId));
    if (account) return { account, apiKey: saved.api_key };
  }
  const account = await database.accounts.create({ name: 'Demo', currency: 'USD' });
  const { secret } = await database.apiKeys.create({ accountId: account.id, name: 'npm start' });
  // Written to another file and renamed: a kill in between leaves the old file or the new one.
  await writeFile(`${path}.new`, `${JSON.stringify({ account_id: account.id, api_key: secret })}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return { account, apiKey: secret };
}

/** Null when the file is missing or damaged: a new account is created then. */
async function readSaved(path: string): Promise<z.infer<typeof savedSchema> | null> {
  try {
    return savedSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

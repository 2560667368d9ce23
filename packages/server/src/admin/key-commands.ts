import { PlatformError, type ApiKeyRecord, type CreatedApiKey, type Database } from '@retainwise/platform';
import { auditCommand } from '../auth/audit.ts';
import { auditedKey } from '../auth/audited-key.ts';
import { presentKey, presentNewKey } from '../auth/present-key.ts';
import type { Command, Report } from './command.ts';
import { noSuch } from './errors.ts';
import { printable, table, timeText } from './table.ts';
import { expiryOf, nameOf, overlapMsOf, referenceOf, required, scopesOf } from './values.ts';

const PAGE = 200;

export const keyCreate: Command = {
  name: 'key create',
  purpose: 'make an API key and print it, once',
  arguments: [],
  options: {
    account: { type: 'string' },
    name: { type: 'string' },
    scopes: { type: 'string' },
    reference: { type: 'string' },
    expires: { type: 'string' },
    test: { type: 'boolean' },
  },
  optionTexts: [
    ['--account ID', 'whose key it is'],
    ['--name TEXT', 'what it is for'],
    ['--scopes A,B', 'its permissions (docs/permissions.md); all unless given'],
    ['--reference TEXT', 'the one end customer whose data it sees; all unless given'],
    ['--expires 90d', 'days from now, or a time; never unless given'],
    ['--test', 'a test key'],
  ],
  async run(database, { options }, now) {
    const accountId = required(options['account'], '--account');
    const key = {
      accountId,
      name: nameOf(options['name'], '--name'),
      scopes: scopesOf(options['scopes']),
      reference: referenceOf(options['reference']),
      expiresAt: expiryOf(options['expires'], now),
      livemode: options['test'] !== true,
    };
    if ((await database.accounts.find(accountId)) === null) throw noSuch('account', accountId);
    const made = await database.transaction(async (transaction) => {
      const created = await database.apiKeys.create(key, transaction);
      await auditCommand(database, accountId, 'key.created', auditedKey(created.record), transaction);
      return created;
    });
    return newKey('Made', made, now);
  },
};

export const keyList: Command = {
  name: 'key list',
  purpose: 'list the keys of an account, the newest first',
  arguments: [],
  options: { account: { type: 'string' } },
  optionTexts: [['--account ID', 'whose keys']],
  async run(database, { options }, now) {
    const accountId = required(options['account'], '--account');
    if ((await database.accounts.find(accountId)) === null) throw noSuch('account', accountId);
    const keys = (await everyKey(database, accountId)).map((key) => presentKey(key, now));
    const rows = keys.map((key) => [
      key.id,
      key.name,
      key.prefix,
      key.status,
      key.scopes?.join(',') ?? 'all',
      key.reference ?? 'all',
      timeText(key.expires_at, 'never'),
      timeText(key.last_used_at, 'never'),
    ]);
    const names = ['id', 'name', 'begins with', 'status', 'scopes', 'reference', 'expires', 'last used'];
    return { text: keys.length === 0 ? 'The account has no key.\n' : table(names, rows), json: { data: keys } };
  },
};

export const keyRotate: Command = {
  name: 'key rotate',
  purpose: 'make a key that replaces another, and print it, once',
  arguments: ['ID'],
  options: { overlap: { type: 'string' } },
  optionTexts: [['--overlap SECONDS', 'how long the old key still works, up to 7 days; a day unless given']],
  async run(database, { given: [id = ''], options }, now) {
    const overlapMs = overlapMsOf(options['overlap']);
    const old = await database.apiKeys.findAnywhere(id);
    const made = old && (await rotate(database, old, overlapMs));
    if (made === null || ('refused' in made && made.refused === 'unknown')) throw noSuch('key', id);
    if ('refused' in made)
      throw new PlatformError(
        'ERR-2013',
        made.refused === 'rotated'
          ? `The key ${id} was rotated before. ${made.replacedBy} replaces it.`
          : `The key ${id} ${made.refused === 'revoked' ? 'was revoked' : 'has expired'}.`,
        { fix: 'Rotate the key that replaced it, or make a new key.' },
      );
    return newKey(`The old key works until ${timeText(new Date(now.getTime() + overlapMs), '')}. Made`, made, now);
  },
};

export const keyRevoke: Command = {
  name: 'key revoke',
  purpose: 'end a key for good, within five seconds everywhere',
  arguments: ['ID'],
  options: {},
  optionTexts: [],
  async run(database, { given: [id = ''] }, now) {
    const { apiKeys } = database;
    const found = await apiKeys.findAnywhere(id);
    if (found === null) throw noSuch('key', id);
    const ended = await database.transaction(async (transaction) => {
      if (!(await apiKeys.revoke(found.accountId, id, transaction))) return false;
      await auditCommand(database, found.accountId, 'key.revoked', auditedKey(found), transaction);
      return true;
    });
    const key = (await apiKeys.findAnywhere(id)) ?? found;
    const text = `${ended ? 'Revoked' : 'Was revoked before:'} the key ${id} (${printable(key.name)}).\n`;
    return { text, json: presentKey(key, now) };
  },
};

function rotate(database: Database, old: ApiKeyRecord, overlapMs: number): ReturnType<Database['apiKeys']['rotate']> {
  return database.transaction(async (transaction) => {
    const made = await database.apiKeys.rotate(old.accountId, old.id, { overlapMs }, transaction);
    if ('refused' in made) return made;
    await auditCommand(database, old.accountId, 'key.rotated', auditedKey(old), transaction);
    await auditCommand(database, old.accountId, 'key.created', auditedKey(made.record), transaction);
    return made;
  });
}

function newKey(what: string, made: CreatedApiKey, now: Date): Report {
  const { id, name, accountId } = made.record;
  return {
    text:
      `${what} the key ${id} (${printable(name)}) of the account ${accountId}:\n\n  ${made.secret}\n\n` +
      'It is shown this once, and stored as a hash only. Keep it where secrets are kept.\n',
    json: presentNewKey(made, now),
  };
}

async function everyKey({ apiKeys }: Database, accountId: string): Promise<ApiKeyRecord[]> {
  const all: ApiKeyRecord[] = [];
  let cursor: string | null = null;
  do {
    const { rows, nextCursor }: Awaited<ReturnType<typeof apiKeys.listPage>> = await apiKeys.listPage({
      accountId,
      reference: null,
      limit: PAGE,
      cursor,
    });
    all.push(...rows);
    cursor = nextCursor;
  } while (cursor !== null);
  return all;
}

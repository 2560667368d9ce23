import type { AccountRecord, Database } from '@retainwise/platform';
import { auditCommand } from '../auth/audit.ts';
import type { Command, Report } from './command.ts';
import { AdminUsageError, noSuch } from './errors.ts';
import { nameOf, required } from './values.ts';
import { printable, table, timeText } from './table.ts';

const PAGE = 200;

export const accountCreate: Command = {
  name: 'account create',
  purpose: 'make an account',
  arguments: ['NAME'],
  options: { currency: { type: 'string' } },
  optionTexts: [['--currency EUR', 'of its amounts, where a file does not say; ISO 4217']],
  async run(database, { given: [name = ''], options: { currency } }) {
    const wanted = { name: nameOf(name, 'NAME'), currency: currencyOf(currency) };
    const account = await database.transaction(async (transaction) => {
      const made = await database.accounts.create(wanted, transaction);
      await auditCommand(database, made.id, 'account.created', { kind: 'account', id: made.id }, transaction);
      return made;
    });
    return {
      text:
        `Made the account ${account.id} (${printable(account.name)}).\n` +
        `For a key: retainwise-admin key create --account ${account.id} --name backend\n`,
      json: present(account),
    };
  },
};

export const accountList: Command = {
  name: 'account list',
  purpose: 'list all accounts, the newest first',
  arguments: [],
  options: {},
  optionTexts: [],
  async run(database) {
    const all = await everyAccount(database);
    const rows = all.map(({ id, name, currency, createdAt }) => [id, name, currency ?? '–', timeText(createdAt, '–')]);
    return {
      text: all.length === 0 ? 'There is no account.\n' : table(['id', 'name', 'currency', 'made'], rows),
      json: { data: all.map(present) },
    };
  },
};

export const accountShow: Command = {
  name: 'account show',
  purpose: 'show an account',
  arguments: ['ID'],
  options: {},
  optionTexts: [],
  async run({ accounts, people }, { given: [id = ''] }): Promise<Report> {
    const account = await accounts.find(id);
    const holder = await people.holderOf(id);
    if (account === null || holder === null) throw noSuch('account', id);
    const shown = { ...present(account), clerk_organization: holder.organizationId, clerk_user: holder.userId };
    const rows = Object.entries(shown).map(([name, value]) => [name, value === null ? '–' : show(value)]);
    return { text: table(['', ''], rows).trimStart(), json: shown };
  },
};

export const accountErase: Command = {
  name: 'account erase',
  purpose: 'erase an account with all that it has; its keys end at once, a worker deletes the rest',
  arguments: ['ID'],
  options: { confirm: { type: 'string' } },
  optionTexts: [['--confirm NAME', 'the name of the account, so that it is no mistake']],
  async run(database, { given: [id = ''], options: { confirm } }): Promise<Report> {
    const account = await database.accounts.find(id);
    if (account === null) throw noSuch('account', id);
    if (confirm !== account.name)
      throw new AdminUsageError(
        `The account ${id} has another name than --confirm says.`,
        `Give its name: --confirm "${printable(account.name)}". Nothing was erased.`,
      );
    const erasure = await database.transaction(async (transaction) => {
      if (!(await database.erasures.endAccount(id, transaction))) throw noSuch('account', id);
      const begun = await database.erasures.begin({ accountId: id, reference: null, kind: 'account' }, transaction);
      const object = { kind: 'erasure', id: begun.id };
      await auditCommand(database, id, 'account.erasure_requested', object, transaction);
      return begun;
    });
    return {
      text: `The keys of ${id} have ended, and a worker deletes the rest: ${erasure.id}.\n`,
      json: { id: erasure.id, account_id: id, status: erasure.status },
    };
  },
};

export const erasureList: Command = {
  name: 'erasure list',
  purpose: 'list the erasures of an account, the newest first; also of one that was erased',
  arguments: [],
  options: { account: { type: 'string' } },
  optionTexts: [['--account ID', 'whose']],
  async run(database, { options }): Promise<Report> {
    const all = await database.erasures.listOf(required(options['account'], '--account'));
    const rows = all.map((erasure) => [
      erasure.id,
      erasure.kind,
      erasure.status,
      timeText(erasure.requestedAt, '–'),
      timeText(erasure.completedAt, '–'),
      String(erasure.uploadsLeft),
      String(erasure.rowsErased),
      String(erasure.resultsErased),
    ]);
    const names = ['id', 'of', 'status', 'asked for', 'done', 'uploads left', 'rows', 'results'];
    return {
      text: all.length === 0 ? 'Nothing was erased.\n' : table(names, rows),
      json: { data: all },
    };
  },
};

async function everyAccount({ accounts }: Database): Promise<AccountRecord[]> {
  const all: AccountRecord[] = [];
  let cursor: string | null = null;
  do {
    const { rows, nextCursor }: Awaited<ReturnType<typeof accounts.listPage>> = await accounts.listPage({
      limit: PAGE,
      cursor,
    });
    all.push(...rows);
    cursor = nextCursor;
  } while (cursor !== null);
  return all;
}

/** By the names of the API. */
function present({ id, name, currency, priorChurnRate, horizonDays, limits, createdAt }: AccountRecord) {
  return {
    id,
    name,
    currency,
    churn_rate: priorChurnRate,
    horizon_days: horizonDays,
    limits,
    created_at: createdAt.toISOString(),
  };
}

function show(value: string | number | object): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function currencyOf(value: string | boolean | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw new AdminUsageError(
    `"${printable(String(value))}" is no currency.`,
    'Give --currency as ISO 4217 has it: EUR.',
  );
}

import type { AccountRecord, Database } from '@retainwise/platform';
import { auditCommand } from '../auth/audit.ts';
import type { Command, Report } from './command.ts';
import { AdminUsageError, noSuch } from './errors.ts';
import { nameOf } from './values.ts';
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
  async run({ accounts }, { given: [id = ''] }): Promise<Report> {
    const account = await accounts.find(id);
    if (account === null) throw noSuch('account', id);
    const shown = present(account);
    const rows = Object.entries(shown).map(([name, value]) => [name, value === null ? '–' : show(value)]);
    return { text: table(['', ''], rows).trimStart(), json: shown };
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

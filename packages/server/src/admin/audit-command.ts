import type { AuditEventRecord } from '@retainwise/platform';
import type { Command } from './command.ts';
import { AdminUsageError } from './errors.ts';
import { printable, table, timeText } from './table.ts';
import { required } from './values.ts';

const MAX_EVENTS = 200;

export const auditList: Command = {
  name: 'audit list',
  purpose: `list what was done in an account, the newest ${MAX_EVENTS} first; also of one that was erased`,
  arguments: [],
  options: {
    account: { type: 'string' },
    actor: { type: 'string' },
    action: { type: 'string' },
    since: { type: 'string' },
  },
  optionTexts: [
    ['--account ID', 'whose log'],
    ['--actor ID', 'only what this key, person or session did'],
    ['--action NAME', 'only this action, such as key.created'],
    ['--since TIME', 'nothing from before'],
  ],
  async run({ auditEvents }, { options }) {
    const { actor, action, since } = options;
    const { rows } = await auditEvents.listPage({
      accountId: required(options['account'], '--account'),
      reference: null,
      limit: MAX_EVENTS,
      ...(typeof actor === 'string' ? { actorId: actor } : {}),
      ...(typeof action === 'string' ? { action } : {}),
      ...(typeof since === 'string' ? { since: timeOf(since) } : {}),
    });
    const lines = rows.map((event) => [
      timeText(event.at, '–'),
      `${event.actorKind} ${event.actorId ?? ''}`.trim(),
      event.action,
      printable(`${event.objectKind} ${event.objectId ?? ''}`.trim()),
      printable(event.reference),
      event.addressPrefix ?? '–',
      event.requestId ?? '–',
    ]);
    const names = ['at', 'who', 'did', 'to', 'reference', 'from', 'request'];
    return {
      text: rows.length === 0 ? 'Nothing is in the log.\n' : table(names, lines),
      json: { data: rows.map(present) },
    };
  },
};

function present({ at, ...event }: AuditEventRecord): object {
  return { at: at.toISOString(), ...event };
}

function timeOf(text: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new AdminUsageError(`"${printable(text)}" is no time.`, 'Give --since as a time: 2030-01-31T00:00:00Z.');
}

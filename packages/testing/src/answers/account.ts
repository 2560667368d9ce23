import { generateSampleCsv } from '@retainwise/core';
import type { AccountUpdate, ScoresCreate, WidgetSession, WidgetSessionCreate } from '@retainwise/openapi';
import { FakeProblem, isProblemCode } from '../contract/problem.ts';
import { score } from '../engine/score.ts';
import { PROBLEMS } from '../generated/contract.ts';
import { jsonBody } from './body.ts';
import type { AnswerTable } from './context.ts';

const SESSION_SECONDS = 900;

export const ACCOUNT: AnswerTable = {
  health: () => ({ status: 'ok' }),
  ready: () => ({ status: 'ok', checks: { database: 'ok', queue: 'ok' } }),

  retrieveAccount: ({ state }) => state.account,

  async updateAccount({ state, request }) {
    state.account = { ...state.account, ...(await jsonBody<AccountUpdate>(request)) };
    return state.account;
  },

  async createScores({ state, request, now }) {
    const { customers, ...body } = await jsonBody<ScoresCreate>(request);
    const file = new Blob([csvOf(customers)]);
    const decisions = { overrides: {}, answers: {} };
    const { rows, summary, settings } = await score({ file, ...decisions, body, account: state.account, now: now() });
    const scored = new Set(rows.map(({ row_number }) => row_number));
    const [reason] = summary.rejection_reasons;
    return {
      as_of: settings.as_of,
      data: [...rows].toSorted((a, b) => a.row_number - b.row_number),
      rejected: customers.flatMap((_, i) =>
        scored.has(i + 1)
          ? []
          : [{ row_number: i + 1, code: reason?.code ?? 'VAL-1002', message: reason?.message ?? 'It has no id.' }],
      ),
      summary,
    };
  },

  retrieveSampleData({ query }) {
    const [rows, seed] = [query.get('rows'), query.get('seed')];
    return generateSampleCsv({
      ...(rows === null ? {} : { rows: Number(rows) }),
      ...(seed === null ? {} : { seed: Number(seed) }),
    });
  },

  async createWidgetSession({ state, request, now }) {
    const body = await jsonBody<WidgetSessionCreate>(request);
    const { reference, capabilities, expires_in = SESSION_SECONDS, allowed_origins = [] } = body;
    const created = now();
    const id = state.nextId('ws');
    const session: WidgetSession = {
      id,
      token: `rws_${id}`,
      reference,
      subject: body.subject ?? null,
      capabilities,
      limits: body.limits ?? {},
      upload_id: body.upload_id ?? null,
      allowed_origins,
      created_at: created.toISOString(),
      expires_at: new Date(created.getTime() + 1000 * expires_in).toISOString(),
      expires_in,
    };
    state.sessions.set(session.token, session);
    return session;
  },

  revokeWidgetSession({ state, path }) {
    const found = [...state.sessions.values()].find(({ id }) => id === path['session_id']);
    if (found === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no widget session with this id.' });
    state.sessions.delete(found.token);
    return null;
  },

  async revokeWidgetSessions({ state, request }) {
    const { reference, subject } = await jsonBody<{ reference?: string; subject?: string }>(request);
    const ended = [...state.sessions.values()].filter(
      (session) =>
        (reference === undefined || session.reference === reference) &&
        (subject === undefined || session.subject === subject),
    );
    for (const { token } of ended) state.sessions.delete(token);
    return { revoked: ended.length };
  },

  retrieveProblemType({ path }) {
    const code = path['code'] ?? '';
    if (!isProblemCode(code)) throw new FakeProblem('ERR-1004');
    const { title, cause, fix } = PROBLEMS[code];
    return new Response(`<!doctype html><title>${code}</title><h1>${title}</h1><p>${cause}</p><p>${fix}</p>`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  },
};

/** Customers as a file with a column for each of their properties. */
function csvOf(customers: ScoresCreate['customers']): string {
  const names = [...new Set(customers.flatMap((customer) => Object.keys(customer)))];
  const cell = (value: ScoresCreate['customers'][number][string] | undefined): string =>
    `"${String(value ?? '').replaceAll('"', '""')}"`;
  const lines = customers.map((customer) => names.map((name) => cell(customer[name])).join(','));
  return `${[names.map(cell).join(','), ...lines].join('\n')}\n`;
}

import type { Export, ExportCreate } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { FakeState } from '../state/fake-state.ts';
import { optionalBody } from './body.ts';
import type { AnswerTable } from './context.ts';

const WEEK_MS = 7 * 86_400_000;
/** A ZIP file without files: its end record alone. */
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

export const EXPORTS: AnswerTable = {
  async createExport({ state, request, reference: ofCaller, now }) {
    const { reference = ofCaller } = await optionalBody<ExportCreate>(request);
    const requested: Export = {
      id: state.nextId('exp'),
      status: 'pending',
      reference,
      bytes: null,
      files: null,
      requested_at: now().toISOString(),
      completed_at: null,
      expires_at: null,
    };
    const completed: Export = {
      ...requested,
      status: 'completed',
      bytes: EMPTY_ZIP.length,
      files: 0,
      completed_at: requested.requested_at,
      expires_at: new Date(now().getTime() + WEEK_MS).toISOString(),
    };
    // Written by the time that anybody asks for it.
    state.exports.set(requested.id, completed);
    return requested;
  },

  retrieveExport: ({ state, path }) => findExport(state, path['export_id']),

  downloadExport({ state, path }) {
    const { id } = findExport(state, path['export_id']);
    return new Response(EMPTY_ZIP, {
      headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${id}.zip"` },
    });
  },
};

/** @throws FakeProblem ERR-1004 */
function findExport(state: FakeState, id: string | undefined): Export {
  const found = state.exports.get(id ?? '');
  if (found === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no export with this id.' });
  return found;
}

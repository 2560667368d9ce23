import type { ApiKey, ApiKeyWithSecret, KeyCreate, KeyRotate } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { FakeState } from '../state/fake-state.ts';
import { jsonBody, optionalBody } from './body.ts';
import type { AnswerTable } from './context.ts';
import { pageOf, windowOf } from './page.ts';

const DAY_SECONDS = 86_400;

export const KEYS: AnswerTable = {
  async createKey({ state, request, now }) {
    const {
      name,
      scopes = null,
      reference = null,
      expires_at = null,
      livemode = true,
    } = await jsonBody<KeyCreate>(request);
    return keep(state, { name, scopes, reference, expires_at, livemode, rotated_from: null }, now());
  },

  listKeys: ({ state, query, now }) => {
    const all = [...state.keys.values()].toReversed();
    return pageOf(
      all.map((key) => asOf(key, now())),
      windowOf(query),
    );
  },

  retrieveKey: ({ state, path, now }) => asOf(findKey(state, path['key_id']), now()),

  revokeKey({ state, path, now }) {
    const key = findKey(state, path['key_id']);
    const revoked: ApiKey = { ...key, status: 'revoked', revoked_at: key.revoked_at ?? now().toISOString() };
    state.keys.set(key.id, revoked);
    return revoked;
  },

  async rotateKey({ state, path, request, now }) {
    const { overlap_seconds = DAY_SECONDS } = await optionalBody<KeyRotate>(request);
    const key = findKey(state, path['key_id']);
    const wasRotated = [...state.keys.values()].some(({ rotated_from }) => rotated_from === key.id);
    if (wasRotated || asOf(key, now()).status !== 'active') throw new FakeProblem('ERR-2013');
    const ends = new Date(now().getTime() + 1000 * overlap_seconds).toISOString();
    state.keys.set(key.id, { ...key, expires_at: ends });
    const { name, scopes, reference, expires_at, livemode } = key;
    return keep(state, { name, scopes, reference, expires_at, livemode, rotated_from: key.id }, now());
  },
};

type Chosen = Pick<ApiKey, 'name' | 'scopes' | 'reference' | 'expires_at' | 'livemode' | 'rotated_from'>;

function keep(state: FakeState, chosen: Chosen, now: Date): ApiKeyWithSecret {
  const id = state.nextId('key');
  const secret = `${chosen.livemode ? 'rwk' : 'rwk_test'}_${id}`;
  const key: ApiKey = {
    id,
    ...chosen,
    prefix: secret.slice(0, 12),
    status: 'active',
    created_at: now.toISOString(),
    created_by: null,
    last_used_at: null,
    revoked_at: null,
  };
  state.keys.set(id, key);
  return { ...key, secret };
}

function asOf(key: ApiKey, now: Date): ApiKey {
  const isOver = key.expires_at !== null && new Date(key.expires_at) <= now;
  return key.status === 'active' && isOver ? { ...key, status: 'expired' } : key;
}

/** @throws FakeProblem ERR-1004 */
function findKey(state: FakeState, id: string | undefined): ApiKey {
  const key = state.keys.get(id ?? '');
  if (key === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no API key with this id.' });
  return key;
}

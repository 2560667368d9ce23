import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { TestApi } from '../../support/test-api.ts';

/** Whoever acts: end customers A and B, the account that they belong to, and another account. */
export type Name = 'a' | 'b' | 'account' | 'other';

/** Whose canaries may be in what somebody is answered. */
const SEES: Readonly<Record<Name, readonly Name[]>> = {
  a: ['a'],
  b: ['b'],
  account: ['account', 'a', 'b'],
  other: ['other'],
};
const CANARY = /canary-(a|b|account|other)-/gi;
/** What the API itself has made: ids, and digests of files. */
const MADE = /\b(?:(?:upl|prd|whk)_[0-9A-Za-z]{22}|dlv_[0-9a-f]{32}|[0-9a-f]{32}(?:[0-9a-f]{32})?)\b/g;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of an answer in JSON. */
  readonly json: () => Record<string, unknown>;
}

export interface Request {
  readonly method?: string;
  readonly body?: string | Uint8Array | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Canaries {
  /** A text that only this one knows. */
  plant(of: Name, kind: string): string;
  /** What the API made for somebody. */
  made(of: Name, what: string): void;
  /** Whose something is that the API made; undefined when nobody here has it. */
  ownerOf(token: string): Name | undefined;
  /** Everything in a text that is somebody's whose it may not be, but for what was sent. */
  strange(to: Name, text: string, sent: string): readonly string[];
  /** How many texts were looked at in which somebody's own canaries were. */
  readonly seen: ReadonlyMap<Name, number>;
}

export function createCanaries(): Canaries {
  // The same file of two has the same digest.
  const owners = new Map<string, Set<Name>>();
  const seen = new Map<Name, number>();
  let planted = 0;
  const namesIn = (text: string): Name[] =>
    [...text.matchAll(CANARY)].map(([, name]) => (name ?? '').toLowerCase() as Name);
  return {
    seen,
    plant: (of, kind) => `canary-${of}-${kind}-${planted++}`,
    made(of, what) {
      for (const [token] of what.matchAll(MADE)) owners.set(token, (owners.get(token) ?? new Set()).add(of));
    },
    ownerOf: (token) => [...(owners.get(token) ?? [])][0],
    strange(to, text, sent) {
      const permitted = new Set([...SEES[to], ...namesIn(sent)]);
      const names = namesIn(text);
      if (names.includes(to)) seen.set(to, (seen.get(to) ?? 0) + 1);
      const foreign = (token: string): boolean => {
        const own = owners.get(token);
        return own !== undefined && !sent.includes(token) && ![...own].some((name) => SEES[to].includes(name));
      };
      return [
        ...names.filter((name) => !permitted.has(name)).map((name) => `canary-${name}-`),
        ...[...text.matchAll(MADE)].map(([token]) => token).filter(foreign),
      ];
    },
  };
}

/** One that acts over HTTP, every byte of whose answers is searched. */
export function createActor(api: TestApi, canaries: Canaries, name: Name, as: string) {
  return {
    name,
    as,
    async call(path: string, { headers = {}, ...init }: Request = {}): Promise<Answer> {
      const response = await api.call(path, { ...init, headers, as, redirect: 'manual' } as Parameters<
        TestApi['call']
      >[1]);
      const text = await response.text();
      const body = typeof init.body === 'string' ? init.body : '';
      // The digest of what somebody sends is its own, also when others have sent the same.
      canaries.made(name, createHash('sha256').update(body).digest('hex'));
      const sent = [decodeURIComponent(path), JSON.stringify(headers), body].join('\n');
      const answered = [...response.headers].map((pair) => pair.join(': ')).join('\n') + '\n' + text;
      const what = `${init.method ?? 'GET'} ${path} as ${name}: ${response.status}`;
      expect(response.status, `${what}\n${text}`).toBeLessThan(500);
      expect(canaries.strange(name, answered, sent), `${what}\n${answered}`).toEqual([]);
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: () => JSON.parse(text) as Record<string, unknown>,
      };
    },
  };
}

export type Actor = ReturnType<typeof createActor>;

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signInFiles, signInLink } from './sign-in-files.ts';

const MINUTE_MS = 60_000;

let dataDir: string;
let now: number;
const files = () => signInFiles(dataDir, () => now);
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-sign-in-'));
  now = Date.UTC(2026, 0, 1);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('a code in the data directory', () => {
  it('works once, also of many requests to several processes', async () => {
    const code = await files().issue();
    expect(code).toMatch(/^[\w-]{43}$/);
    const answers = await Promise.all(Array.from({ length: 20 }, () => files().redeem(code)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await files().redeem(code)).toBe(false);
  });

  it('ends after ten minutes', async () => {
    const late = await files().issue();
    now += 10 * MINUTE_MS;
    expect(await files().redeem(late)).toBe(false);
    const intime = await files().issue();
    now += 10 * MINUTE_MS - 1;
    expect(await files().redeem(intime)).toBe(true);
  });

  it('is void once there is a new one, made by whichever process', async () => {
    const first = await files().issue();
    const second = await files().issue();
    expect([await files().redeem(first), await files().redeem(second)]).toEqual([false, true]);
  });

  it('is not used up by other codes, nor found by names of files', async () => {
    await files().setAddress('http://127.0.0.1:8788');
    const code = await files().issue();
    const [name] = (await readdir(join(dataDir, 'sign-in'))).filter((file) => file !== 'address');
    for (const wrong of ['', 'address', name!, `${code}x`, '../sign-in/address', '\0', 'é'.repeat(1000)])
      expect(await files().redeem(wrong)).toBe(false);
    expect(await files().redeem(code)).toBe(true);
  });

  it('is for this user alone, and is not written down', async () => {
    const code = await files().issue();
    const directory = join(dataDir, 'sign-in');
    expect((await stat(directory)).mode & 0o077).toBe(0);
    for (const name of await readdir(directory)) {
      expect((await stat(join(directory, name))).mode & 0o077).toBe(0);
      expect(name + (await readFile(join(directory, name), 'utf8'))).not.toContain(code);
    }
  });
});

describe('the address of the panel', () => {
  it('is known while the panel runs', async () => {
    expect(await files().address()).toBeNull();
    await files().setAddress('http://127.0.0.1:8788');
    expect(await files().address()).toBe('http://127.0.0.1:8788');
    await files().setAddress(null);
    await files().setAddress(null);
    expect(await files().address()).toBeNull();
  });

  it('becomes a link whose code no server sees', () => {
    const link = new URL(signInLink('http://127.0.0.1:8788', 'a-code', { prediction: 'prd_1' }));
    expect([link.pathname, link.search, link.hash]).toEqual(['/sign-in', '', '#code=a-code&prediction=prd_1']);
  });
});

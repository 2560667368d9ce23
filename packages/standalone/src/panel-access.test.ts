import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { panelAccess } from './panel-access.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-access-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const access = (host: string, publicUrl: string | null = null) => panelAccess({ host, publicUrl, dataDir });
const codeOf = (link: string): string => new URLSearchParams(new URL(link).hash.slice(1)).get('code')!;

describe('access to the panel', () => {
  it.each(['127.0.0.1', '127.0.0.2', 'localhost', 'LOCALHOST', '::1'])('is for this machine alone on %s', (host) => {
    expect(access(host).options.fromElsewhere).toBe(false);
    expect(access(host, 'http://localhost:9000').options.fromElsewhere).toBe(false);
  });

  it.each(['0.0.0.0', '::', '192.0.2.2', 'panel.example', '127.0.0.1.evil.example', '127.1', '0x7f.1', '2130706433'])(
    'is for others too on %s',
    (host) => {
      expect(access(host).options.fromElsewhere).toBe(true);
    },
  );

  it('is for others too when a proxy forwards it', () => {
    expect(access('127.0.0.1', 'https://churn.example.com').options.fromElsewhere).toBe(true);
  });

  it('is by a new link each time, which can be opened and has the code where no server sees it', async () => {
    const panel = access('127.0.0.1');
    const newLink = await panel.start('http://127.0.0.1:8788');
    const [first, second] = [await newLink('prd_1'), await newLink(null)];
    expect(first).toMatch(/^http:\/\/127\.0\.0\.1:8788\/sign-in#code=[\w-]{43}&prediction=prd_1$/);
    expect(second).toMatch(/^http:\/\/127\.0\.0\.1:8788\/sign-in#code=[\w-]{43}$/);
    expect(await panel.options.signInLinks.redeem(codeOf(first))).toBe(false);
    expect(await panel.options.signInLinks.redeem(codeOf(second))).toBe(true);
  });

  it('is at a name that can be opened', async () => {
    const link = async (host: string, publicUrl: string | null): Promise<string> =>
      (await access(host, publicUrl).start(`http://${host}:8788`))(null);
    expect(await link('0.0.0.0', null)).toMatch(/^http:\/\/localhost:8788\/sign-in#code=/);
    expect(await link('0.0.0.0', 'http://192.0.2.2:8787')).toMatch(/^http:\/\/192\.0\.2\.2:8788\/sign-in#code=/);
  });
});

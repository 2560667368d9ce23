import { describe, expect, it } from 'vitest';
import { panelAccess } from './panel-access.ts';

const access = (host: string, publicUrl: string | null = null, panelSignIn: 'auto' | 'link' = 'auto') =>
  panelAccess({ host, publicUrl, panelSignIn });

describe('access to the panel', () => {
  it.each(['127.0.0.1', '127.0.0.2', 'localhost', 'LOCALHOST', '::1'])('needs no link on %s', (host) => {
    const { options, linkTo } = access(host);
    expect(options.signInLinks).toBeUndefined();
    expect(linkTo('http://127.0.0.1:8788')).toMatchObject({ signsIn: false });
    expect(linkTo('http://127.0.0.1:8788').open('prd_1')).toBe('http://127.0.0.1:8788/?prediction=prd_1');
  });

  it.each(['0.0.0.0', '::', '192.0.2.2', 'panel.example', '127.0.0.1.evil.example', '127.1', '0x7f.1', '2130706433'])(
    'needs a link on %s',
    (host) => {
      expect(access(host).options.signInLinks).toBeDefined();
    },
  );

  it('needs a link when a proxy forwards it, and where one is asked for', () => {
    expect(access('127.0.0.1', 'https://churn.example.com').options.signInLinks).toBeDefined();
    expect(access('127.0.0.1', 'http://localhost:9000').options.signInLinks).toBeUndefined();
    expect(access('127.0.0.1', null, 'link').options.signInLinks).toBeDefined();
  });

  it('is by a new link each time, which can be opened and has the code where no server sees it', () => {
    const { options, linkTo } = access('0.0.0.0');
    const panel = linkTo('http://0.0.0.0:8788');
    const [first, second] = [new URL(panel.open('prd_1')), new URL(panel.open('prd_1'))];
    expect(first.origin + first.pathname + first.search).toBe('http://localhost:8788/sign-in');
    const codeOf = ({ hash }: URL): string => new URLSearchParams(hash.slice(1)).get('code')!;
    expect(options.signInLinks!.redeem(codeOf(first))).toBe(false);
    expect(options.signInLinks!.redeem(codeOf(second))).toBe(true);
    expect(access('0.0.0.0', 'http://192.0.2.2:8787').linkTo('http://0.0.0.0:8788').open('prd_1')).toMatch(
      /^http:\/\/192\.0\.2\.2:8788\/sign-in#code=/,
    );
  });
});

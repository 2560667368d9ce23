import { describe, expect, it } from 'vitest';
import { createUrlSigner } from './url-signer.ts';

const signer = createUrlSigner({ secret: Buffer.alloc(32, 7), baseUrl: 'http://127.0.0.1:8787/v1/objects' });
const now = new Date('2026-01-01T00:00:00Z');
const object = { key: 'accounts/acc_1/out.csv', downloadName: 'März & co.csv' };
const link = signer.sign(object, new Date(now.getTime() + 60_000));
const path = link.slice('http://127.0.0.1:8787'.length);

describe('a signed link', () => {
  it('grants its object until it expires', () => {
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8787\/v1\/objects\/accounts\/acc_1\/out\.csv\?/);
    expect(signer.verify(path, now)).toEqual(object);
    expect(signer.verify(path, new Date(now.getTime() + 60_000))).toBeNull();
  });

  it.each([
    ['another object', path.replace('acc_1', 'acc_2')],
    ['a later end', path.replace(/expires=\d/, 'expires=9')],
    ['another name', path.replace('co.csv', 'xx.csv')],
    ['no name', path.replace(/name=[^&]*&/, '')],
    ['no signature', path.replace(/&signature=.*/, '')],
    ['half a signature', path.slice(0, -10)],
    ['another place', path.replace('/v1/objects', '/v1/other')],
  ])('does not grant %s', (_, forged) => {
    expect(forged).not.toBe(path);
    expect(signer.verify(forged, now)).toBeNull();
  });

  it('is worth nothing to a server with another secret', () => {
    expect(
      createUrlSigner({ secret: Buffer.alloc(32, 8), baseUrl: 'http://127.0.0.1:8787/v1/objects' }).verify(path, now),
    ).toBeNull();
    expect(() => createUrlSigner({ secret: Buffer.alloc(8), baseUrl: 'http://x' })).toThrow(/32 bytes/);
  });
});

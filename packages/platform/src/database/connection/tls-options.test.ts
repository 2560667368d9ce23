import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tlsOptions } from './tls-options.ts';

const url = (query: string) => `postgres://user:secret@db.example.com/retainwise${query}`;

describe('TLS to the database', () => {
  it.each(['?sslmode=require', '?sslmode=verify-full', '?sslmode=verify-ca', '?sslmode=prefer', '?ssl=true'])(
    '%s encrypts and checks the certificate',
    (query) => {
      expect(tlsOptions(url(query))).toEqual({ rejectUnauthorized: true });
    },
  );

  it.each(['', '?sslmode=disable', '?application_name=x'])('%j asks for none', (query) => {
    expect(tlsOptions(url(query))).toBe(false);
  });

  it('takes any certificate only where told so', () => {
    expect(tlsOptions(url('?sslmode=no-verify'))).toEqual({ rejectUnauthorized: false });
  });

  it('trusts the authorities of sslrootcert', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'retainwise-tls-'));
    const file = join(directory, 'ca.pem');
    await writeFile(file, 'certificates');
    expect(tlsOptions(url(`?sslmode=verify-full&sslrootcert=${encodeURIComponent(file)}`))).toEqual({
      rejectUnauthorized: true,
      ca: 'certificates',
    });
    await rm(directory, { recursive: true });
  });

  it('names the mistake without the password', () => {
    for (const query of ['?sslmode=maybe', '?sslrootcert=/no/such/file']) {
      expect(() => tlsOptions(url(query))).toThrow(/sslmode|sslrootcert/);
      expect(() => tlsOptions(url(query))).not.toThrow(/secret/);
    }
  });
});

import { readFileSync } from 'node:fs';
import { PlatformError } from '../../errors.ts';

export interface TlsOptions {
  readonly rejectUnauthorized: boolean;
  /** PEM. Defaults to the certificate authorities that Node trusts. */
  readonly ca?: string;
}

function readCertificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PlatformError('ERR-9001', 'The sslrootcert file in DATABASE_URL cannot be read.', {
      fix: 'Set sslrootcert to a PEM file with the certificates of the database that this process can read.',
      cause,
    });
  }
}

/**
 * Interprets `sslmode` and `sslrootcert` of a database URL as the `pg` driver does, which treats `require` as
 * `verify-full`. Sequelize passes neither on: without this, connections would be in clear text, or refused by servers
 * that require TLS (Amazon RDS does). False: no TLS.
 */
export function tlsOptions(databaseUrl: string): TlsOptions | false {
  const { searchParams } = new URL(databaseUrl);
  const rootCertificate = searchParams.get('sslrootcert');
  const ca = rootCertificate === null ? {} : { ca: readCertificates(rootCertificate) };
  const mode = searchParams.get('sslmode');
  switch (mode) {
    case 'prefer':
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      return { rejectUnauthorized: true, ...ca };
    case 'no-verify':
      return { rejectUnauthorized: false, ...ca };
    case 'disable':
    case null:
      return searchParams.get('ssl') === 'true' || (mode === null && rootCertificate !== null)
        ? { rejectUnauthorized: true, ...ca }
        : false;
    default:
      throw new PlatformError('ERR-9001', 'DATABASE_URL has an unknown sslmode.', {
        fix: 'Use sslmode=verify-full, require, no-verify or disable.',
      });
  }
}

/** The URL without its TLS options, for drivers that would let them replace those of `tlsOptions`. */
export function withoutTlsOptions(databaseUrl: string): string {
  const address = new URL(databaseUrl);
  for (const name of ['ssl', 'sslmode', 'sslrootcert']) address.searchParams.delete(name);
  return address.href;
}

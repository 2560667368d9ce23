import { readFileSync } from 'node:fs';
import { PlatformError } from '../../errors.ts';

export interface TlsOptions {
  readonly rejectUnauthorized: boolean;
  /** PEM. The authorities that Node knows unless given. */
  readonly ca?: string;
}

function readCertificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PlatformError('ERR-9001', 'The file that sslrootcert of DATABASE_URL names cannot be read.', {
      fix: 'Give the path of a PEM file with the certificates of the database, readable by this process.',
      cause,
    });
  }
}

/**
 * How `sslmode` and `sslrootcert` of a database URL are meant: as the `pg` driver reads them, which takes `require` for
 * `verify-full`. Sequelize passes neither on, so without this its connections would be in clear text, or refused by a
 * server that insists (Amazon RDS does). False: no TLS.
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
      throw new PlatformError('ERR-9001', 'DATABASE_URL has an sslmode that is not known.', {
        fix: 'Give sslmode=verify-full, require, no-verify or disable.',
      });
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedObject {
  readonly key: string;
  readonly downloadName: string | null;
}

/** Links to objects that carry their own permission: a key, a time at which they expire, and an HMAC-SHA-256 of both. */
export interface UrlSigner {
  sign(object: SignedObject, expiresAt: Date): string;
  /** What a link's path and query grant; null for anything forged, changed or expired. */
  verify(pathAndQuery: string, now?: Date): SignedObject | null;
}

export interface UrlSignerOptions {
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
  /** Where the API serves objects, e.g. `http://127.0.0.1:8787/v1/objects/`. */
  readonly baseUrl: string;
}

export function createUrlSigner({ secret, baseUrl }: UrlSignerOptions): UrlSigner {
  if (secret.byteLength < 32) throw new RangeError('The secret of signed links has at least 32 bytes.');
  const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  // JSON keeps the parts apart: no choice of name and key can give the text of another pair.
  const signature = (key: string, name: string | null, expires: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([key, name, expires]))
      .digest();

  return {
    sign: ({ key, downloadName }, expiresAt) => {
      const expires = String(Math.floor(expiresAt.getTime() / 1000));
      const url = new URL(key, base);
      url.searchParams.set('expires', expires);
      if (downloadName !== null) url.searchParams.set('name', downloadName);
      url.searchParams.set('signature', signature(key, downloadName, expires).toString('base64url'));
      return url.href;
    },
    verify: (pathAndQuery, now = new Date()) => {
      const url = new URL(pathAndQuery, base);
      if (!url.pathname.startsWith(base.pathname)) return null;
      const key = url.pathname.slice(base.pathname.length);
      const downloadName = url.searchParams.get('name');
      const expires = url.searchParams.get('expires') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
      const expected = signature(key, downloadName, expires);
      if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return null;
      return Number(expires) * 1000 > now.getTime() ? { key, downloadName } : null;
    },
  };
}

import { ApiError } from '../../http/api-error.ts';

const SHA256 = /(?:^|,)\s*sha-256\s*=\s*:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/;

/**
 * The SHA-256 of a `Repr-Digest` header (RFC 9530), as 64 hex digits; null without the header.
 *
 * @throws ApiError ERR-2001 when the header has none
 */
export function readDigest(header: string | undefined): string | null {
  if (header === undefined) return null;
  const found = SHA256.exec(header)?.[1];
  if (found !== undefined) return Buffer.from(found, 'base64').toString('hex');
  const message = 'The header Repr-Digest has no SHA-256.';
  throw new ApiError('ERR-2001', message, {
    errors: [{ location: 'header/Repr-Digest', message, fix: 'Send sha-256=:…:, with the digest in base64.' }],
  });
}

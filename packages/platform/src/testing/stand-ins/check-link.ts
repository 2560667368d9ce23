import { createHash, createHmac } from 'node:crypto';

export interface LinkRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * Checks a presigned link as S3 does, for a stand-in that does not. Written from the description of Signature Version 4
 * rather than with the library that signs. Null when it is good, or is no link; else why it is refused.
 */
export function whyLinkIsRefused({ method, url, headers }: LinkRequest, secretKey: string, now: Date): string | null {
  const [path = '', search = ''] = url.split('?');
  const query = search.split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
  const given = new Map(query);
  const signature = given.get('X-Amz-Signature');
  if (signature === undefined) return null;
  if (headers['authorization'] !== undefined) return 'Only one auth mechanism allowed';

  const signedHeaders = (given.get('X-Amz-SignedHeaders') ?? '').split(';');
  const date = given.get('X-Amz-Date') ?? '';
  const [, day = '', region = '', service = '', end = ''] = (given.get('X-Amz-Credential') ?? '').split('/');
  const canonical = [
    method,
    path,
    query
      .filter(([name]) => name !== 'X-Amz-Signature')
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .toSorted()
      .join('&'),
    ...signedHeaders.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signedHeaders.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    [day, region, service, end].join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = [day, region, service, end].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretKey}`,
  );
  if (hmac(key, toSign).toString('hex') !== signature) return 'SignatureDoesNotMatch';

  const began = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  return now.getTime() > began + Number(given.get('X-Amz-Expires')) * 1000 ? 'Request has expired' : null;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** As RFC 3986 has it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

import { IncompleteDownloadError } from '../errors/client-errors.ts';
import type { ResponseContext } from '../errors/read-problem.ts';
import { nodeModules } from '../runtime.ts';

/** What a response says about the bytes that fetch gives, which decompresses them on its own. */
interface Promised {
  readonly length: number | null;
  /** SHA-256, Base64. */
  readonly digest: string | null;
}

/**
 * The bytes of a download, and an error at their end when they are not all of the file: a proxy that loses the server
 * in the middle may end its own answer as if it were whole. Digests are compared in Node only, because browsers hash
 * no streams; the length where the file is not compressed.
 *
 * @throws IncompleteDownloadError
 */
export async function* wholeFile(
  chunks: AsyncIterable<Uint8Array>,
  { headers, url }: Pick<Response, 'headers' | 'url'>,
  { host }: ResponseContext,
): AsyncGenerator<Uint8Array> {
  const { length, digest } = promised(headers, url);
  const hash = digest === null ? undefined : nodeModules()?.crypto.createHash('sha256');
  let received = 0;
  for await (const chunk of chunks) {
    received += chunk.length;
    hash?.update(chunk);
    yield chunk;
  }
  const isWhole = (length === null || received === length) && (hash === undefined || hash.digest('base64') === digest);
  if (isWhole) return;
  throw new IncompleteDownloadError(
    `${host} sent a file that is not whole: ${received} bytes${length === null ? '' : ` of ${length}`} arrived.`,
    { fix: 'Download it again. If it goes on, look for a proxy on the way that ends or changes answers.' },
  );
}

function promised(headers: Headers, url: string): Promised {
  const isEncoded = headers.has('content-encoding');
  const length = headers.get('content-length');
  return {
    length: isEncoded || length === null ? null : Number(length),
    digest:
      sha256In(headers.get('unencoded-digest')) ??
      sha256InLink(url) ??
      (isEncoded ? null : sha256In(headers.get('repr-digest'))),
  };
}

/** An object store does not tell the digest; the link by which the API redirects to it does. */
function sha256InLink(url: string): string | null {
  const [, hex] = /[?&]x-unencoded-digest=([0-9a-f]{64})(?:&|$)/.exec(url) ?? [];
  return hex === undefined
    ? null
    : btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16))));
}

function sha256In(field: string | null): string | null {
  return /(?:^|[\s,])sha-256=:([A-Za-z0-9+/=]+):/.exec(field ?? '')?.[1] ?? null;
}

import type { Random } from '../../packages/core/src/numerics/random.ts';
import type { Call } from './client.ts';
import type { InputFile } from './input-files.ts';

/** The request that uploads a file: raw or as a form, at once or piece by piece. */
export function uploadCall(file: InputFile, idempotencyKey: string | null, random: Random): Call {
  const asForm = random.next() < 0.5;
  const { contentType, body, query } = asForm ? asMultipart(file) : asRaw(file);
  return {
    method: 'POST',
    path: `/v1/uploads${query}`,
    contentType,
    body,
    ...(idempotencyKey === null ? {} : { idempotencyKey }),
    ...(random.next() < 0.4
      ? { pace: { pieces: 2 + Math.floor(random.next() * 6), gapMs: 20 + Math.floor(random.next() * 150) } }
      : {}),
    repeatable: idempotencyKey !== null,
  };
}

interface Encoded {
  readonly contentType: string;
  readonly body: Buffer;
  readonly query: string;
}

function asRaw({ name, contentType, bytes }: InputFile): Encoded {
  return { contentType, body: bytes, query: `?filename=${encodeURIComponent(name)}` };
}

function asMultipart({ name, contentType, bytes }: InputFile): Encoded {
  const boundary = 'torture-boundary-7f3a91';
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ].join('\r\n');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    query: '',
  };
}

import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import type { LinkOptions } from './types.ts';

type SignedRequest = Awaited<ReturnType<SignatureV4['presign']>>;

/** S3 passes over parameters that begin so. */
const DIGEST_PARAMETER = 'x-unencoded-digest';

/**
 * The URL of an object for whoever has it, until it expires. The answer has the given headers, because S3 takes them
 * from the query. It cannot have a digest among them; that is a parameter of the URL, which is signed as a whole.
 */
export async function linkTo(
  client: S3Client,
  place: { readonly Bucket: string; readonly Key: string },
  { contentType, contentDisposition, contentEncoding, sha256, seconds }: LinkOptions,
): Promise<string> {
  const request = await requestOf(
    client,
    new GetObjectCommand({
      ...place,
      ResponseContentType: contentType,
      ResponseContentDisposition: contentDisposition,
      ResponseCacheControl: 'private, no-store',
      ...(contentEncoding === undefined ? {} : { ResponseContentEncoding: contentEncoding }),
    }),
  );
  const { credentials, region, sha256: hash } = client.config;
  const signer = new SignatureV4({ service: 's3', credentials, region, sha256: hash, uriEscapePath: false });
  const host = request.port === undefined ? request.hostname : `${request.hostname}:${request.port}`;
  const signed = await signer.presign(
    {
      ...request,
      headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      query: { ...request.query, ...(sha256 === null ? {} : { [DIGEST_PARAMETER]: sha256 }) },
    },
    { expiresIn: seconds },
  );
  const query = Object.entries(signed.query ?? {}).map(([name, value]) => `${escaped(name)}=${escaped(String(value))}`);
  return `${signed.protocol}//${host}${signed.path}?${query.join('&')}`;
}

/** The request that the client would send, before it is signed: where the bucket is, is the client's to know. */
async function requestOf(client: S3Client, command: GetObjectCommand): Promise<SignedRequest> {
  let caught: SignedRequest | undefined;
  command.middlewareStack.add(
    () =>
      ({ request }) => {
        // as: the client types what it is about to send as unknown
        caught = request as SignedRequest;
        return Promise.resolve({ response: undefined, output: { $metadata: {} } });
      },
    { step: 'build', name: 'catchRequest', priority: 'high' },
  );
  await client.send(command);
  if (caught === undefined) throw new Error('The client of S3 did not make a request.');
  return caught;
}

/** As the signature is computed: also what encodeURIComponent leaves. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

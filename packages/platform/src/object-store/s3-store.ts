import { finished, PassThrough, Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { ObjectStoreConfig } from '../config/types.ts';
import { PlatformError } from '../errors.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './errors.ts';
import { HashingPassThrough } from './hashing-pass-through.ts';
import { linkTo } from './link-to.ts';
import { checkObjectKey, checkObjectPrefix } from './object-key.ts';
import { createS3Parts } from './s3-parts.ts';
import type { ListedObject, ObjectStore, StoredObject } from './types.ts';
import { untilAborted } from './until-aborted.ts';

export type S3StoreOptions = Omit<Extract<ObjectStoreConfig, { kind: 's3' }>, 'kind'> & {
  /** Defaults to those that the AWS SDK finds (environment, task role). */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** Parts of a multipart upload held in memory: PART_BYTES × PARTS_AT_ONCE for each `put`. 10,000 parts allow 80 GB. */
const PART_BYTES = 8 * 2 ** 20;
const PARTS_AT_ONCE = 2;

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.$metadata.httpStatusCode === 404 || error.name === 'NoSuchKey');
}

async function upload(
  client: S3Client,
  params: { Bucket: string; Key: string; ContentType: string; ContentEncoding?: string },
  body: AsyncIterable<unknown>,
  signal: AbortSignal | undefined,
): Promise<StoredObject> {
  signal?.throwIfAborted();
  const hashing = new HashingPassThrough();
  const source = Readable.from(hashing.pass(body), { objectMode: false });
  // A failed upload aborts its parts: nothing is visible, and no storage is paid for.
  const job = new Upload({
    client,
    params: { ...params, Body: source },
    partSize: PART_BYTES,
    queueSize: PARTS_AT_ONCE,
    leavePartsOnError: false,
  });
  const stop = () => {
    source.destroy(new Error('The upload was stopped.'));
    void job.abort();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await job.done();
  } catch (error) {
    source.destroy();
    signal?.throwIfAborted();
    throw hashing.causeOf(error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return hashing.result();
}

/** A client that is too slow does not read for a while; a store that is silent for so long is gone. */
const SILENT_SOCKET_MS = 300_000;
const CONNECT_MS = 5_000;

/** The same bytes, but a connection that breaks off is the store's failure. */
function namingFailures(body: Readable): Readable {
  const named = new PassThrough();
  finished(body, { writable: false }, (error) => {
    if (error) named.destroy(new ObjectStoreUnavailableError(error));
  });
  named.once('close', () => body.destroy());
  return body.pipe(named);
}

async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PlatformError ? error : new ObjectStoreUnavailableError(error);
  }
}

async function* listAll(client: S3Client, bucket: string, prefix: string, below: string): AsyncGenerator<ListedObject> {
  let ContinuationToken: string | undefined;
  do {
    const page = await storing(() =>
      client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix + below,
          ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
        }),
      ),
    );
    for (const { Key, Size: size = 0, LastModified: modifiedAt = new Date() } of page.Contents ?? [])
      if (Key !== undefined) yield { key: Key.slice(prefix.length), size, modifiedAt };
    ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (ContinuationToken !== undefined);
}

async function deleteAll(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let deleted = 0;
  for (;;) {
    // Always the first page: the objects it listed are deleted afterwards.
    const { Contents: found = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
    if (found.length === 0) return deleted;
    const Objects = found.flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]));
    const { Errors: errors = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    if (errors.length > 0)
      throw new PlatformError(
        'ERR-9013',
        `S3 refused to delete ${errors.length} objects (${errors[0]?.Code ?? 'unknown'}).`,
        { fix: 'Allow s3:DeleteObject on the bucket.' },
      );
    deleted += Objects.length;
  }
}

/** Objects in an S3 bucket, below a prefix. */
export function openS3Store({
  bucket,
  prefix,
  region,
  endpoint,
  forcePathStyle,
  credentials,
}: S3StoreOptions): ObjectStore {
  const client = new S3Client({
    region,
    forcePathStyle,
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_SOCKET_MS },
    ...(endpoint === null ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    // S3-compatible stores do not support the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const locate = (key: string) => ({ Bucket: bucket, Key: prefix + checkObjectKey(key) });

  return {
    put: async (key, body, { contentType, contentEncoding, signal }) =>
      upload(
        client,
        {
          ...locate(key),
          ContentType: contentType,
          ...(contentEncoding === undefined ? {} : { ContentEncoding: contentEncoding }),
        },
        body,
        signal,
      ),
    ...createS3Parts(client, locate),
    get: async (key, range, signal) => {
      const place = {
        ...locate(key),
        ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end - 1}` }),
      };
      try {
        const { Body } = await client.send(
          new GetObjectCommand(place),
          signal === undefined ? {} : { abortSignal: signal },
        );
        if (Body instanceof Readable) return untilAborted(namingFailures(Body), signal);
      } catch (error) {
        signal?.throwIfAborted();
        throw isMissing(error) ? new ObjectNotFoundError(key, error) : new ObjectStoreUnavailableError(error);
      }
      throw new PlatformError('ERR-9013', `S3 returned no bytes for ${key}.`, { fix: 'Check S3_ENDPOINT.' });
    },
    linkTo: (key, options) => storing(() => linkTo(client, locate(key), options)),
    head: async (key) => {
      const place = locate(key);
      try {
        const { ContentLength: size = 0, LastModified: modifiedAt = new Date(0) } = await client.send(
          new HeadObjectCommand(place),
        );
        return { size, modifiedAt };
      } catch (error) {
        if (isMissing(error)) return null;
        throw new ObjectStoreUnavailableError(error);
      }
    },
    delete: (key) =>
      storing(async () => {
        await client.send(new DeleteObjectCommand(locate(key)));
      }),
    deletePrefix: (folder) => storing(() => deleteAll(client, bucket, `${prefix}${checkObjectPrefix(folder)}/`)),
    list: (folder) => listAll(client, bucket, prefix, `${checkObjectPrefix(folder)}/`),
    // A failed `put` aborts its parts. Those of a killed process go by a lifecycle rule of the bucket.
    discardUnfinished: () => Promise.resolve(0),
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
}

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  S3ServiceException,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { PlatformError } from '../errors.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './errors.ts';
import type { ObjectStore } from './types.ts';

type Parts = Pick<ObjectStore, 'beginParts' | 'putPart' | 'completeParts' | 'abortParts'>;

/** Objects that arrive in parts, as multipart uploads of S3. */
export function createS3Parts(
  client: S3Client,
  locate: (key: string) => { readonly Bucket: string; readonly Key: string },
): Parts {
  return {
    beginParts: (key, { contentType }) =>
      naming(key, async () => {
        const command = new CreateMultipartUploadCommand({ ...locate(key), ContentType: contentType });
        return required((await client.send(command)).UploadId, 'UploadId');
      }),
    putPart: (key, UploadId, { n: PartNumber }, Body, signal) =>
      naming(
        key,
        async () => {
          const command = new UploadPartCommand({ ...locate(key), UploadId, PartNumber, Body });
          const { ETag } = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
          return required(ETag, 'ETag');
        },
        signal,
      ),
    completeParts: (key, UploadId, parts) =>
      naming(key, async () => {
        const Parts = parts.map(({ n: PartNumber, etag: ETag }) => ({ PartNumber, ETag }));
        await client.send(new CompleteMultipartUploadCommand({ ...locate(key), UploadId, MultipartUpload: { Parts } }));
      }),
    abortParts: async (key, UploadId) => {
      try {
        await naming(key, () => client.send(new AbortMultipartUploadCommand({ ...locate(key), UploadId })));
      } catch (error) {
        if (!(error instanceof ObjectNotFoundError)) throw error;
      }
    },
  };
}

async function naming<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    if (
      error instanceof S3ServiceException &&
      (error.name === 'NoSuchUpload' || error.$metadata.httpStatusCode === 404)
    )
      throw new ObjectNotFoundError(key, error);
    throw error instanceof PlatformError ? error : new ObjectStoreUnavailableError(error);
  }
}

function required(value: string | undefined, name: string): string {
  if (value !== undefined) return value;
  throw new PlatformError('ERR-9013', `S3 returned no ${name}.`, { fix: 'Check S3_ENDPOINT.' });
}

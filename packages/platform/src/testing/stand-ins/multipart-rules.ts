import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type S3rver from 's3rver';

/**
 * What S3 does and the stand-in does not: abort a multipart upload, and refuse parts and the completion of one that is
 * no longer there. Like it, the stand-in does not ask for parts of 5 MiB.
 */
export function holdToMultipartRules(server: S3rver, directory: string): void {
  server.middleware.unshift(async (context, next) => {
    const { method, path, query } = context;
    const { uploadId } = query;
    if (uploadId === undefined) return next();
    const bucket = path.split('/')[1] ?? '';
    const folder = join(directory, bucket, `._S3rver_uploads`, uploadId);
    const exists = await readdir(folder).then(
      () => true,
      () => false,
    );
    if (!exists) {
      context.status = 404;
      context.body = '<Error><Code>NoSuchUpload</Code><Message>There is no such upload.</Message></Error>';
      return;
    }
    if (method !== 'DELETE') return next();
    await rm(folder, { recursive: true, force: true });
    context.status = 204;
  });
}

import type { AnyUpload } from '@retainwise/openapi';
import type { Database, UploadRecord } from '@retainwise/platform';
import { presentReference } from '../../http/present-reference.ts';
import { presentProblem } from '../present-problem.ts';
import { presentUpload } from '../present.ts';
import { planOf, placeOf } from './plan.ts';
import { rangesOf } from './ranges.ts';
import { noUpload } from './states.ts';

/**
 * An upload in any state that a client may see.
 *
 * @throws ApiError ERR-1004 for one that is being received as a whole: its client does not know it yet
 */
export async function presentAny(
  { uploadParts }: Pick<Database, 'uploadParts'>,
  upload: UploadRecord,
): Promise<AnyUpload> {
  const { status } = upload;
  if (status === 'ready') return presentUpload(upload);
  const plan = planOf(upload);
  if (plan === null || status === 'deleting') throw noUpload();
  const numbers = (await uploadParts.list(upload)).map(({ n }) => n);
  return {
    id: upload.id,
    reference: presentReference(upload),
    filename: upload.filename,
    file_size_bytes: upload.fileSizeBytes,
    status,
    part_size: plan.partSize,
    parts: plan.parts,
    received: rangesOf(numbers).map((range) => [...range]),
    received_bytes: numbers.reduce((sum, n) => sum + placeOf(plan, n).bytes, 0),
    problem: upload.problem === null ? null : presentProblem(upload.problem),
    created_at: upload.createdAt.toISOString(),
    expires_at: (upload.expiresAt ?? upload.createdAt).toISOString(),
  };
}

import type { Mapping, Upload } from '@retainwise/openapi';
import { TimeoutError } from '../errors/client-errors.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import { pause } from '../live/pause.ts';
import type { WaitForFileOptions } from './learning-types.ts';

const [FIRST_MS, LONGEST_MS, GROWTH] = [250, 5_000, 1.5];
const TIMEOUT_MS = 600_000;

/** Whether a file of who left waits for a person: a worker records it when its date and its ids are clear. */
function isAsked({ columns, questions }: Mapping): boolean {
  return (
    columns.every(({ field }) => field !== 'churn_date') ||
    questions.some(({ field }) => field === 'churn_date' || field === 'customer_id')
  );
}

/** Waits until a file of who left is recorded, or cannot be, or until it is clear that a person is waited for. */
export async function waitForFile(
  { api, context }: Transport,
  id: string,
  { signal = new AbortController().signal, timeout = TIMEOUT_MS }: WaitForFileOptions = {},
): Promise<Upload> {
  const of = { params: { path: { upload_id: pathId(id) } }, ...omitUndefined({ signal }) };
  const until = performance.now() + timeout;
  let isClear = false;
  for (let wait = FIRST_MS; ; wait = Math.min(LONGEST_MS, GROWTH * wait)) {
    const upload = await unwrap(api.GET('/v1/uploads/{upload_id}', of), context);
    if (upload.status === 'ready') {
      if (upload.outcomes || upload.problem) return upload;
      isClear ||= !isAsked(await unwrap(api.GET('/v1/uploads/{upload_id}/mapping', of), context));
      if (!isClear) return upload;
    }
    const left = until - performance.now();
    if (left <= 0)
      throw new TimeoutError(`The file ${id} was not recorded within ${timeout} ms. It is recorded by a worker.`, {
        fix: 'Call waitForFile again, or set a longer timeout.',
      });
    await pause(Math.min(wait, left), signal);
  }
}

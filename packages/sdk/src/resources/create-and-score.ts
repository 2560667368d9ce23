import type { Overrides, Prediction, PredictionCreate } from '@retainwise/openapi';
import { omitUndefined } from '../http/omit-undefined.ts';

interface Both {
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface OfUpload<Resume> extends Both {
  readonly filename?: string | undefined;
  readonly mapping?: Overrides | undefined;
  readonly complete?: boolean | undefined;
  readonly reference?: string;
  readonly resume?: Resume | undefined;
}

type Telling<T> = ((progress: T) => void) | undefined;

/** What it uses of a client; sources and their progress are whatever those of the client are. */
interface ScoringClient<Source, Resume, Progress> {
  readonly uploads: {
    create(
      source: Source,
      options: OfUpload<Resume> & { readonly onProgress?: Telling<Progress> },
    ): Promise<{ readonly id: string }>;
  };
  readonly predictions: {
    create(body: PredictionCreate, options: Both): Promise<{ readonly id: string }>;
    waitUntilDone(
      id: string,
      options: Pick<Both, 'signal'> & { readonly timeout?: number; readonly onProgress?: Telling<Prediction> },
    ): Promise<Prediction>;
  };
}

interface Settings<Resume, Progress> extends OfUpload<Resume>, Omit<PredictionCreate, 'upload_id'> {
  readonly onProgress?: Telling<
    (Progress & { readonly stage: 'uploading' }) | { readonly stage: 'scoring'; readonly prediction: Prediction }
  >;
  readonly timeout?: number | undefined;
}

/** From a file to a completed prediction. With an idempotency key, running it again makes nothing twice. */
export async function createAndScore<Source, Resume, Progress extends object>(
  client: ScoringClient<Source, Resume, Progress>,
  source: Source,
  options: Settings<Resume, Progress> = {},
): Promise<Prediction> {
  const { filename, mapping, complete, reference, resume, idempotencyKey, onProgress, signal, timeout, ...body } =
    options;
  const upload = await client.uploads.create(source, {
    // as: a reference that came out as undefined, which is not the same as left out, is refused by `create`
    ...('reference' in options ? { reference: reference as string } : {}),
    ...omitUndefined({ filename, mapping, complete, resume, idempotencyKey, signal }),
    ...(onProgress && { onProgress: (progress: Progress) => onProgress({ stage: 'uploading', ...progress }) }),
  });
  const created = await client.predictions.create(
    { ...body, upload_id: upload.id },
    // A key is used for one request.
    omitUndefined({ signal, idempotencyKey: idempotencyKey && `${idempotencyKey}-prediction` }),
  );
  return client.predictions.waitUntilDone(created.id, {
    ...omitUndefined({ signal, timeout }),
    ...(onProgress && { onProgress: (prediction: Prediction) => onProgress({ stage: 'scoring', prediction }) }),
  });
}

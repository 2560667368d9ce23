import type { Database } from '@retainwise/platform';
import type { Request, RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';
import { createOperations } from '../http/operations.ts';
import { queryText } from '../http/query.ts';
import { isPermission } from './permissions.ts';
import { principalOf, sessionOf } from './principal.ts';
import { scopeOf } from './scope.ts';

/**
 * What operations are about, for sessions that are bound to one upload. What is not here is refused to them, so that an
 * operation that is added later shows them nothing.
 */
const ABOUT: Readonly<Record<string, 'upload' | 'prediction' | 'new prediction' | 'predictions' | 'nobody'>> = {
  retrieveUpload: 'upload',
  deleteUpload: 'upload',
  retrieveMapping: 'upload',
  updateMapping: 'upload',
  retrieveValidation: 'upload',
  putUploadPart: 'upload',
  completeUpload: 'upload',
  createPrediction: 'new prediction',
  listPredictions: 'predictions',
  retrievePrediction: 'prediction',
  cancelPrediction: 'prediction',
  listResults: 'prediction',
  retrieveSegments: 'prediction',
  downloadResults: 'prediction',
  streamPredictionEvents: 'prediction',
  retrieveSampleData: 'nobody',
};

/**
 * Holds a session that is bound to one upload to that upload and its predictions. Others are answered word for word as
 * those that do not exist. Comes behind the contract, which has checked ids and bodies.
 */
export function holdToUpload({ predictions }: Pick<Database, 'predictions'>): RequestHandler {
  const operations = createOperations(isPermission);
  return async (request, response, next) => {
    const principal = principalOf(response);
    const uploadId = sessionOf(principal)?.uploadId ?? null;
    if (uploadId === null) {
      next();
      return;
    }
    const operation = operations.find(request.method, pathOf(request));
    switch (operation === null ? undefined : ABOUT[operation.id]) {
      case 'upload':
        if (idOf(request) !== uploadId) throw noSuch('upload');
        break;
      case 'new prediction':
        if ((request.body as { readonly upload_id?: unknown }).upload_id !== uploadId) throw noSuch('upload');
        break;
      case 'prediction': {
        const prediction = await predictions.findEntry(scopeOf(principal), idOf(request));
        if (prediction?.uploadId !== uploadId) throw noSuch('prediction');
        break;
      }
      case 'predictions': {
        const asked = queryText(request, 'upload_id');
        if (asked === undefined) throw refuse('It lists predictions with the query parameter upload_id.');
        if (asked === uploadId) break;
        response.json({ data: [], next_cursor: null });
        return;
      }
      case 'nobody':
        break;
      case undefined:
        throw refuse('This is about more.');
    }
    next();
  };
}

/** `/v1/uploads/{upload_id}/…`, `/v1/predictions/{prediction_id}/…`. */
function idOf(request: Request): string {
  return decodeURIComponent(pathOf(request).split('/')[3] ?? '');
}

/** The prefix that the handler is mounted at belongs to the path. */
function pathOf({ baseUrl, path }: Request): string {
  return baseUrl + path;
}

function noSuch(kind: 'upload' | 'prediction'): ApiError {
  return new ApiError('ERR-1004', `There is no ${kind} with this id in your account.`);
}

function refuse(why: string): ApiError {
  return new ApiError('ERR-1003', `This widget session is bound to one upload and its predictions. ${why}`);
}

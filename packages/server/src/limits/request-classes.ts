/** What a request costs: each class has a quota of its own. */
export type RequestClass = 'read' | 'write' | 'upload' | 'part' | 'score';

/**
 * The class of every operation of the contract; a test compares the two. `write` is also what reads a whole file or
 * makes one: the validation of an upload, and sample data.
 */
const OPERATIONS: readonly (readonly [method: string, path: string, requestClass: RequestClass])[] = [
  ['GET', '/v1/uploads', 'read'],
  ['POST', '/v1/uploads', 'upload'],
  ['GET', '/v1/uploads/{upload_id}', 'read'],
  ['PUT', '/v1/uploads/{upload_id}/parts/{part}', 'part'],
  ['POST', '/v1/uploads/{upload_id}/complete', 'write'],
  ['POST', '/v1/uploads/{upload_id}/corrections', 'upload'],
  ['DELETE', '/v1/uploads/{upload_id}', 'write'],
  ['GET', '/v1/uploads/{upload_id}/mapping', 'read'],
  ['PUT', '/v1/uploads/{upload_id}/mapping', 'write'],
  ['GET', '/v1/uploads/{upload_id}/validation', 'write'],
  ['GET', '/v1/predictions', 'read'],
  ['POST', '/v1/predictions', 'write'],
  ['GET', '/v1/predictions/{prediction_id}', 'read'],
  ['POST', '/v1/predictions/{prediction_id}/cancel', 'write'],
  ['GET', '/v1/predictions/{prediction_id}/results', 'read'],
  ['GET', '/v1/predictions/{prediction_id}/download', 'read'],
  ['GET', '/v1/predictions/{prediction_id}/changes', 'read'],
  ['GET', '/v1/predictions/{prediction_id}/segments', 'read'],
  ['GET', '/v1/dashboard', 'read'],
  ['GET', '/v1/worklist', 'read'],
  ['PATCH', '/v1/worklist/{customer_id}', 'write'],
  ['GET', '/v1/customers/{customer_id}/history', 'read'],
  ['GET', '/v1/customers/{customer_id}/timeline', 'read'],
  ['GET', '/v1/outcomes', 'read'],
  ['POST', '/v1/outcomes', 'write'],
  ['GET', '/v1/outcomes/watermark', 'read'],
  ['PUT', '/v1/outcomes/watermark', 'write'],
  ['GET', '/v1/outcomes/proposals', 'read'],
  ['POST', '/v1/outcomes/proposals/confirm', 'write'],
  ['POST', '/v1/outcomes/proposals/reject', 'write'],
  ['POST', '/v1/outcomes/questions/{question_id}', 'write'],
  ['GET', '/v1/interventions', 'read'],
  ['POST', '/v1/interventions', 'write'],
  ['GET', '/v1/experiments', 'read'],
  ['POST', '/v1/experiments', 'write'],
  ['GET', '/v1/experiments/{experiment_id}', 'read'],
  ['POST', '/v1/experiments/{experiment_id}/end', 'write'],
  ['GET', '/v1/experiments/{experiment_id}/assignments', 'read'],
  ['GET', '/v1/report-card', 'read'],
  ['GET', '/v1/learning/export', 'write'],
  ['GET', '/v1/models', 'read'],
  ['POST', '/v1/models', 'write'],
  ['GET', '/v1/models/{model_id}', 'read'],
  ['GET', '/v1/models/{model_id}/card', 'read'],
  ['GET', '/v1/models/{model_id}/evaluations', 'read'],
  ['POST', '/v1/models/{model_id}/promote', 'write'],
  ['POST', '/v1/models/{model_id}/retire', 'write'],
  ['POST', '/v1/models/{model_id}/rollback', 'write'],
  ['GET', '/v1/predictions/{prediction_id}/events', 'read'],
  ['GET', '/v1/events', 'read'],
  ['POST', '/v1/scores', 'score'],
  ['GET', '/v1/account', 'read'],
  ['PATCH', '/v1/account', 'write'],
  ['GET', '/v1/keys', 'read'],
  ['POST', '/v1/keys', 'write'],
  ['GET', '/v1/keys/{key_id}', 'read'],
  ['DELETE', '/v1/keys/{key_id}', 'write'],
  ['POST', '/v1/keys/{key_id}/rotate', 'write'],
  ['GET', '/v1/webhooks', 'read'],
  ['POST', '/v1/webhooks', 'write'],
  ['GET', '/v1/webhooks/{endpoint_id}', 'read'],
  ['PATCH', '/v1/webhooks/{endpoint_id}', 'write'],
  ['DELETE', '/v1/webhooks/{endpoint_id}', 'write'],
  ['POST', '/v1/webhooks/{endpoint_id}/rotate-secret', 'write'],
  ['POST', '/v1/webhooks/{endpoint_id}/test', 'write'],
  ['GET', '/v1/webhooks/{endpoint_id}/deliveries', 'read'],
  ['POST', '/v1/webhooks/{endpoint_id}/deliveries/{delivery_id}/retry', 'write'],
  ['POST', '/v1/webhooks/{endpoint_id}/replay', 'write'],
  // One row, for each page every few minutes: as `write`, it would bound how many people have a widget open.
  ['POST', '/v1/widget-sessions', 'read'],
  ['POST', '/v1/widget-sessions/revoke', 'write'],
  ['DELETE', '/v1/widget-sessions/{session_id}', 'write'],
  ['DELETE', '/v1/account', 'write'],
  ['DELETE', '/v1/customers/{customer_id}', 'write'],
  ['GET', '/v1/erasures/{erasure_id}', 'read'],
  ['POST', '/v1/exports', 'write'],
  ['GET', '/v1/exports/{export_id}', 'read'],
  ['GET', '/v1/exports/{export_id}/download', 'read'],
  ['GET', '/v1/audit-events', 'read'],
  ['GET', '/v1/sample-data', 'write'],
];

/** As Express matches paths: case does not count, nor does a slash at the end. */
const patterns = OPERATIONS.map(([method, path, requestClass]) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
  requestClass,
}));

/** The class of an operation; null for what the contract does not have. */
export function operationClass(method: string, path: string): RequestClass | null {
  // Express answers HEAD by the route of GET.
  const asked = method === 'HEAD' ? 'GET' : method;
  return patterns.find((known) => known.method === asked && known.pattern.test(path))?.requestClass ?? null;
}

/** The class of any request, those included that find nothing. */
export function classOf(method: string, path: string): RequestClass {
  return operationClass(method, path) ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'write');
}

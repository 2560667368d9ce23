import type {
  Mapping,
  Prediction,
  PredictionEvent,
  ResultPage,
  ResultRow,
  Upload,
  ValidationReport,
} from '@retainwise/sdk';
import { createFakeApi, problemResponse, type ProblemCode } from '@retainwise/testing';
import { handlersOf } from '@retainwise/testing/msw';
import type { HttpHandler } from 'msw';

export const BASE = 'http://panel.test/api/retainwise';

export const upload: Upload = {
  id: 'upl_1',
  reference: null,
  filename: 'march.csv',
  file_size_bytes: 100,
  row_count: 3,
  column_count: 3,
  checksum_sha256: 'a'.repeat(64),
  status: 'ready',
  format: { kind: 'csv', encoding: 'utf-8', delimiter: ',', header_row: 1 },
  quality_score: 92,
  accepted_rows: 2,
  rejected_rows: 1,
  questions: 1,
  created_at: '2026-06-01T00:00:00Z',
  expires_at: null,
};

export const mapping: Mapping = {
  fingerprint: 'f',
  derived: [{ field: 'total_charges', from: ['tenure_months', 'monthly_charges'] }],
  columns: [
    {
      column: 'account',
      field: 'customer_id',
      confidence: 0.9,
      strategy: 'alias',
      transform: null,
      reason: 'Customer id: an English name for it.',
      examples: [{ raw: 'A-17', read: 'A-17' }],
    },
    {
      column: 'amount',
      field: null,
      confidence: 0,
      strategy: 'none',
      transform: null,
      reason: 'Two fields fit as well.',
      examples: [],
    },
    {
      column: 'months',
      field: 'tenure_months',
      confidence: 0.8,
      strategy: 'alias',
      transform: 'days_to_months',
      reason: 'Tenure: an English name for it; days are converted to months.',
      examples: [
        { raw: '365', read: '12 months' },
        { raw: 'soon', read: null },
      ],
    },
  ],
  missing: [{ field: 'contract_type', required: true, suggestion: 'Add how customers are bound.' }],
  questions: [
    {
      id: 'which_field:amount:',
      kind: 'which_field',
      message: 'What does "amount" hold?',
      column: 'amount',
      field: null,
      candidates: [
        { column: 'amount', field: 'monthly_charges', confidence: 0.6 },
        { column: 'amount', field: 'total_charges', confidence: 0.55 },
      ],
      options: [],
    },
  ],
};

export const report: ValidationReport = {
  level: 'standard',
  quality_score: 92,
  rows: 3,
  accepted: 2,
  rejected: 1,
  findings: [
    {
      code: 'VAL-3001',
      layer: 'ranges',
      severity: 'info',
      column: 'months',
      field: 'tenure_months',
      count: 1,
      samples: [],
      message: 'One value is unusual.',
      fix: 'Look at it.',
    },
    {
      code: 'VAL-1002',
      layer: 'schema',
      severity: 'error',
      column: 'account',
      field: 'customer_id',
      count: 1,
      samples: [{ row: 3, value: '' }],
      message: 'One row has no customer id.',
      fix: 'Fill it in.',
    },
  ],
};

export function resultRow(id: string, probability: number, name: string | null = null): ResultRow {
  const factor = {
    field: 'contract_type',
    label: 'Contract type',
    value: 'month to month',
    impact: 0.2,
    direction: 'increases',
  } as const;
  return {
    row_number: Number(id.replace(/\D/g, '')),
    customer_id: id,
    customer_name: name,
    churn_probability: probability,
    risk_level: probability >= 0.6 ? 'high' : 'low',
    revenue_at_risk: 1200 * probability,
    explanation_summary: `Why ${id}.`,
    explanation: {
      summary: `Why ${id}.`,
      method: 'exact',
      base_probability: 0.2,
      factors: [factor],
      missing_inputs: ['nps_score'],
      out_of_range_inputs: [],
    },
    risk_factors: [factor],
    protective_factors: [],
    confidence: 'medium',
    model: 'saas-baseline',
    model_version: 'saas-baseline-2',
    experiment_group: 'none',
    routing_reason: '',
    already_churned: false,
  };
}

export function prediction(status: Prediction['status'], processed = 0): Prediction {
  const done = status === 'completed';
  return {
    id: 'prd_1',
    reference: null,
    upload_id: 'upl_1',
    filename: 'march.csv',
    status,
    model: 'auto',
    level: 'standard',
    settings: null,
    progress: { rows_processed: processed, rows_total: 3, fraction: processed / 3 },
    rows_accepted: done ? 2 : null,
    rows_rejected: done ? 1 : null,
    metadata: {},
    created_at: '2026-06-01T00:00:00Z',
    started_at: null,
    completed_at: null,
    error:
      status === 'failed'
        ? { code: 'ERR-3005', message: 'None of the 3 rows can be scored.', fix: 'Mend the file.' }
        : status === 'cancelled'
          ? { code: 'ERR-4006', message: 'The prediction was cancelled.', fix: 'Create it again.' }
          : null,
    summary: !done
      ? null
      : {
          rows: 3,
          accepted: 2,
          rejected: 1,
          already_churned: 0,
          risk_levels: { low: 1, medium: 0, high: 1 },
          confidence: { low: 0, medium: 2, high: 0 },
          revenue_at_risk: 1080,
          monthly_revenue: 200,
          currency: 'USD',
          expected_churners: 0.9,
          mean_probability: 0.45,
          top_factors: [{ field: 'contract_type', label: 'Contract type', mean_impact: 0.2, customers: 2 }],
          rejection_reasons: [],
          models: [],
          histogram: [0, 1, 0, 0, 0, 0, 0, 1, 0, 0],
        },
  };
}

/** A message of a stream about the prediction. */
export function eventText(type: 'progress' | 'completed', processed: number): string {
  const { progress, upload_id } = prediction('running', processed);
  const event: PredictionEvent = {
    id: String(processed),
    type: `prediction.${type}`,
    created_at: '2026-06-01T00:00:00Z',
    data: {
      prediction_id: 'prd_1',
      upload_id,
      status: type === 'completed' ? 'completed' : 'running',
      progress,
      rows_accepted: null,
      rows_rejected: null,
      error_code: null,
    },
  };
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

export function refusal(status: number, code: ProblemCode, detail: string): Response {
  const errors = [{ location: 'file', message: detail, fix: 'Mend it and try again.' }];
  return problemResponse(code, { status, detail, requestId: 'req_42', errors });
}

/**
 * The fake API with a file of three customers, on which everything goes well. `seen` collects each request as
 * `METHOD path`.
 */
export function goodApi(seen: string[] = []): HttpHandler[] {
  const api = createFakeApi({ baseUrl: BASE, start: 'empty' });
  let looks = 0;
  const note = (request: Request): URL => {
    const url = new URL(request.url);
    seen.push(`${request.method} ${url.pathname.replace('/api/retainwise/v1', '')}${url.search}`);
    return url;
  };
  api.answer('createUpload', ({ request }) => {
    note(request);
    return upload;
  });
  api.answer('retrieveMapping', mapping);
  api.answer('updateMapping', async ({ request }) => {
    note(request);
    seen.push(JSON.stringify(await request.json()));
    return { ...mapping, questions: [] };
  });
  api.answer('retrieveValidation', report);
  api.answer('createPrediction', ({ request }) => {
    note(request);
    return Response.json(prediction('queued'), { status: 202 });
  });
  api.answer('retrievePrediction', () => {
    looks += 1;
    return looks === 1 ? prediction('running', 1) : prediction('completed', 3);
  });
  api.answer('streamPredictionEvents', ({ request }) => {
    note(request);
    return `retry: 3000\n\n${eventText('progress', 2)}${eventText('completed', 3)}`;
  });
  api.answer('listResults', ({ request }): ResultPage => {
    const { searchParams } = note(request);
    if (searchParams.get('search') === 'nobody') return { data: [], next_cursor: null, total: 0, total_capped: false };
    return searchParams.has('cursor')
      ? { data: [resultRow('c2', 0.1)], next_cursor: null, total: 2, total_capped: false }
      : { data: [resultRow('c1', 0.8, 'Acme')], next_cursor: 'two', total: 2, total_capped: false };
  });
  api.answer('retrieveSampleData', 'customer_id,mrr\nc1,5\n');
  return handlersOf(api, BASE);
}

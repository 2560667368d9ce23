import type {
  ExperimentCreate,
  InterventionsRecorded,
  ModelCreate,
  ModelPromote,
  NewIntervention,
  NewOutcome,
  OutcomesRecorded,
} from '@retainwise/openapi';
import { createDownload } from '../files/download.ts';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference, type ReferenceOption } from '../http/reference.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { LearningCalls } from './learning-types.ts';
import { waitForFile } from './wait-for-file.ts';

/** As the contract has it. */
const MAX_AT_ONCE = 1_000;

/** Bodies are not written to; see Mutable. */
const asMutable = <T>(body: T): Mutable<T> => body as Mutable<T>;
const of = (params: ReferenceOption) => ({ query: namedReference(params) });
const pageOf = <T extends ReferenceOption & { readonly cursor?: string | undefined }>(
  params: T,
  cursor: string | undefined,
) => ({ query: omitUndefined({ ...params, ...namedReference(params), cursor: cursor ?? params.cursor }) });

function batchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / MAX_AT_ONCE));
  return Array.from({ length: count }, (_, i) => all.slice(i * MAX_AT_ONCE, (i + 1) * MAX_AT_ONCE));
}

export function createLearningCalls(transport: Transport): LearningCalls {
  const { api, fetchFile, context } = transport;
  const model = (id: string, params: ReferenceOption) => ({ path: { model_id: pathId(id) }, ...of(params) });
  const experiment = (id: string, params: ReferenceOption) => ({ path: { experiment_id: pathId(id) }, ...of(params) });

  return {
    outcomes: {
      async record(outcomes: readonly NewOutcome[], params = {}, options = {}) {
        const answers: OutcomesRecorded[] = [];
        for (const batch of batchesOf(outcomes))
          answers.push(
            await unwrap(
              api.POST('/v1/outcomes', {
                params: of(params),
                body: asMutable({ outcomes: batch }),
                ...omitUndefined(options),
              }),
              context,
            ),
          );
        const sum = (count: (one: OutcomesRecorded) => number): number =>
          answers.reduce((total, one) => total + count(one), 0);
        return {
          recorded: sum(({ recorded }) => recorded),
          duplicates: sum(({ duplicates }) => duplicates),
          conflicts: sum(({ conflicts }) => conflicts),
          data: answers.flatMap(({ data }) => data),
        };
      },
      waitForFile: (id, options) => waitForFile(transport, id, options),
      page: async (params, cursor, options) =>
        unwrap(api.GET('/v1/outcomes', { params: pageOf(params, cursor), ...omitUndefined(options) }), context),
      watermark: {
        retrieve: async (params = {}, options = {}) =>
          unwrap(api.GET('/v1/outcomes/watermark', { params: of(params), ...omitUndefined(options) }), context),
        async set(through, params = {}, options = {}) {
          const body = { observed_through: typeof through === 'string' ? through : through.toISOString() };
          return unwrap(
            api.PUT('/v1/outcomes/watermark', { params: of(params), body, ...omitUndefined(options) }),
            context,
          );
        },
      },
      proposalPage: async (params, cursor, options) =>
        unwrap(
          api.GET('/v1/outcomes/proposals', { params: pageOf(params, cursor), ...omitUndefined(options) }),
          context,
        ),
      proposals: {
        async confirm(ids, { occurred_at, ...params } = {}, options = {}) {
          const body = { proposal_ids: [...ids], ...omitUndefined({ occurred_at }) };
          return unwrap(
            api.POST('/v1/outcomes/proposals/confirm', { params: of(params), body, ...omitUndefined(options) }),
            context,
          );
        },
        reject: async (ids, params = {}, options = {}) =>
          unwrap(
            api.POST('/v1/outcomes/proposals/reject', {
              params: of(params),
              body: { proposal_ids: [...ids] },
              ...omitUndefined(options),
            }),
            context,
          ),
      },
      answer: async (id, complete, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/outcomes/questions/{question_id}', {
            params: { path: { question_id: pathId(id) }, ...of(params) },
            body: { complete },
            ...omitUndefined(options),
          }),
          context,
        ),
    },
    interventions: {
      async record(interventions: readonly NewIntervention[], params = {}, options = {}) {
        const answers: InterventionsRecorded[] = [];
        for (const batch of batchesOf(interventions))
          answers.push(
            await unwrap(
              api.POST('/v1/interventions', {
                params: of(params),
                body: asMutable({ interventions: batch }),
                ...omitUndefined(options),
              }),
              context,
            ),
          );
        return { data: answers.flatMap(({ data }) => data) };
      },
      page: async (params, cursor, options) =>
        unwrap(api.GET('/v1/interventions', { params: pageOf(params, cursor), ...omitUndefined(options) }), context),
    },
    reportCard: {
      retrieve: async (params = {}, options = {}) =>
        unwrap(
          api.GET('/v1/report-card', {
            params: { query: omitUndefined({ ...params, ...namedReference(params) }) },
            ...omitUndefined(options),
          }),
          context,
        ),
    },
    timeline: async (customerId, params = {}, options = {}) =>
      unwrap(
        api.GET('/v1/customers/{customer_id}/timeline', {
          params: { path: { customer_id: customerId }, ...of(params) },
          ...omitUndefined(options),
        }),
        context,
      ),
    models: {
      create: async (body: ModelCreate, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/models', { params: of(params), body: asMutable(body), ...omitUndefined(options) }),
          context,
        ),
      page: async (params, cursor, options) =>
        unwrap(api.GET('/v1/models', { params: pageOf(params, cursor), ...omitUndefined(options) }), context),
      retrieve: async (id, params = {}, options = {}) =>
        unwrap(api.GET('/v1/models/{model_id}', { params: model(id, params), ...omitUndefined(options) }), context),
      card: async (id, params = {}, options = {}) =>
        unwrap(
          api.GET('/v1/models/{model_id}/card', { params: model(id, params), ...omitUndefined(options) }),
          context,
        ),
      evaluationPage: async (id, params, cursor, options) =>
        unwrap(
          api.GET('/v1/models/{model_id}/evaluations', {
            params: { path: { model_id: pathId(id) }, ...pageOf(params, cursor) },
            ...omitUndefined(options),
          }),
          context,
        ),
      promote: async (id, body, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/models/{model_id}/promote', {
            params: model(id, params),
            body: body as ModelPromote,
            ...omitUndefined(options),
          }),
          context,
        ),
      retire: async (id, body, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/models/{model_id}/retire', { params: model(id, params), body, ...omitUndefined(options) }),
          context,
        ),
      rollback: async (id, body, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/models/{model_id}/rollback', { params: model(id, params), body, ...omitUndefined(options) }),
          context,
        ),
    },
    experiments: {
      create: async (body, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/experiments', {
            params: of(params),
            // The generated type asks for what has a default.
            body: asMutable(body as ExperimentCreate),
            ...omitUndefined(options),
          }),
          context,
        ),
      page: async (params, cursor, options) =>
        unwrap(api.GET('/v1/experiments', { params: pageOf(params, cursor), ...omitUndefined(options) }), context),
      retrieve: async (id, params = {}, options = {}) =>
        unwrap(
          api.GET('/v1/experiments/{experiment_id}', { params: experiment(id, params), ...omitUndefined(options) }),
          context,
        ),
      end: async (id, params = {}, options = {}) =>
        unwrap(
          api.POST('/v1/experiments/{experiment_id}/end', {
            params: experiment(id, params),
            ...omitUndefined(options),
          }),
          context,
        ),
      assignmentPage: async (id, params, cursor, options) =>
        unwrap(
          api.GET('/v1/experiments/{experiment_id}/assignments', {
            params: { path: { experiment_id: pathId(id) }, ...pageOf(params, cursor) },
            ...omitUndefined(options),
          }),
          context,
        ),
    },
    learning: {
      async export(params = {}, options = {}) {
        const { response } = await api.GET('/v1/learning/export', {
          params: of(params),
          parseAs: 'stream',
          fetch: fetchFile,
          ...omitUndefined(options),
        });
        return createDownload(response, context, options.signal);
      },
    },
  };
}

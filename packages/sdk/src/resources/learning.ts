import { createList } from '../http/page.ts';
import type { Transport } from '../http/transport.ts';
import type {
  Experiments,
  Interventions,
  Learning,
  LoadLearning,
  Models,
  ReportCardResource,
  RetrieveTimeline,
} from './learning-types.ts';
import type { Outcomes } from './outcomes.ts';
import type { Uploads } from './uploads.ts';

export interface LearningResources {
  readonly outcomes: Outcomes;
  readonly interventions: Interventions;
  readonly reportCard: ReportCardResource;
  readonly models: Models;
  readonly experiments: Experiments;
  readonly learning: Learning;
  readonly timeline: RetrieveTimeline;
}

/** What becomes of customers and of scores: loaded when the first call is made, because few pages make one. */
export function createLearning(transport: Transport, uploads: Uploads): LearningResources {
  const load: LoadLearning = async () => (await import('../loaded-later.ts')).createLearningCalls(transport);
  return {
    outcomes: {
      record: async (...of) => (await load()).outcomes.record(...of),
      async recordFile(source, { timeout, ...options } = {}) {
        const upload = await uploads.create(source, { ...options, kind: 'outcomes' });
        if (upload.outcomes) return upload;
        return (await load()).outcomes.waitForFile(upload.id, { signal: options.signal, timeout });
      },
      waitForFile: async (...of) => (await load()).outcomes.waitForFile(...of),
      list: (params = {}, options = {}) =>
        createList(async (cursor) => (await load()).outcomes.page(params, cursor, options)),
      watermark: {
        retrieve: async (...of) => (await load()).outcomes.watermark.retrieve(...of),
        set: async (...of) => (await load()).outcomes.watermark.set(...of),
      },
      proposals: {
        list: (params = {}, options = {}) =>
          createList(async (cursor) => (await load()).outcomes.proposalPage(params, cursor, options)),
        confirm: async (...of) => (await load()).outcomes.proposals.confirm(...of),
        reject: async (...of) => (await load()).outcomes.proposals.reject(...of),
      },
      answer: async (...of) => (await load()).outcomes.answer(...of),
    },
    interventions: {
      record: async (...of) => (await load()).interventions.record(...of),
      list: (params = {}, options = {}) =>
        createList(async (cursor) => (await load()).interventions.page(params, cursor, options)),
    },
    reportCard: { retrieve: async (...of) => (await load()).reportCard.retrieve(...of) },
    models: {
      create: async (...of) => (await load()).models.create(...of),
      list: (params = {}, options = {}) =>
        createList(async (cursor) => (await load()).models.page(params, cursor, options)),
      retrieve: async (...of) => (await load()).models.retrieve(...of),
      card: async (...of) => (await load()).models.card(...of),
      evaluations: (id, params = {}, options = {}) =>
        createList(async (cursor) => (await load()).models.evaluationPage(id, params, cursor, options)),
      promote: async (...of) => (await load()).models.promote(...of),
      retire: async (...of) => (await load()).models.retire(...of),
      rollback: async (...of) => (await load()).models.rollback(...of),
    },
    experiments: {
      create: async (...of) => (await load()).experiments.create(...of),
      list: (params = {}, options = {}) =>
        createList(async (cursor) => (await load()).experiments.page(params, cursor, options)),
      retrieve: async (...of) => (await load()).experiments.retrieve(...of),
      end: async (...of) => (await load()).experiments.end(...of),
      assignments: (id, params = {}, options = {}) =>
        createList(async (cursor) => (await load()).experiments.assignmentPage(id, params, cursor, options)),
    },
    learning: { export: async (...of) => (await load()).learning.export(...of) },
    timeline: async (...of) => (await load()).timeline(...of),
  };
}

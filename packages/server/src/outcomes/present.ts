import { inEnglish } from '@retainwise/core';
import { phrase } from '@retainwise/core/learning';
import type {
  Outcome,
  OutcomeProposal,
  OutcomeQuestion,
  OutcomesRecorded,
  OutcomesWatermark,
} from '@retainwise/openapi';
import type {
  OutcomeAnswer,
  OutcomeQuestionRecord,
  OutcomeRecord,
  OutcomeSource,
  SourceWatermark,
  ToldOutcome,
} from '@retainwise/platform';

/** As sources are called on the wire. */
const ON_THE_WIRE = {
  api: 'api',
  csv: 'file',
  diff: 'lists',
  worklist: 'worklist',
} as const satisfies Record<OutcomeSource, Outcome['source']>;

export function storedSource(shown: string | undefined): OutcomeSource | undefined {
  // as: the keys of the table
  return (Object.keys(ON_THE_WIRE) as OutcomeSource[]).find((source) => ON_THE_WIRE[source] === shown);
}

const isExact = ({ from, to }: OutcomeRecord): boolean => from.getTime() === to.getTime();

export function presentOutcome(outcome: OutcomeRecord): Outcome {
  return {
    id: outcome.id,
    customer_id: outcome.customerId,
    event: outcome.event,
    occurred_after: isExact(outcome) ? null : outcome.from.toISOString(),
    occurred_at: outcome.to.toISOString(),
    source: ON_THE_WIRE[outcome.source],
    state: outcome.state,
    stands: outcome.stands,
    reason: outcome.reason,
    voluntary: outcome.voluntary,
    external_id: outcome.externalId,
    supersedes: outcome.supersedes,
    recorded_at: outcome.recordedAt.toISOString(),
  };
}

export function presentAnswers(told: readonly ToldOutcome[], answers: readonly OutcomeAnswer[]): OutcomesRecorded {
  const count = (state: OutcomeAnswer['state']): number => answers.filter((answer) => answer.state === state).length;
  return {
    recorded: count('recorded'),
    duplicates: count('duplicate'),
    conflicts: count('conflict'),
    data: answers.map((answer, i) => ({
      customer_id: told[i]?.customerId ?? '',
      state: answer.state,
      outcome_id: answer.id,
      message: answer.state === 'conflict' ? answer.message : null,
    })),
  };
}

export function presentWatermark(sources: readonly SourceWatermark[]): OutcomesWatermark {
  const latest = sources.reduce<Date | null>(
    (last, { observedThrough }) => (last === null || observedThrough > last ? observedThrough : last),
    null,
  );
  return {
    observed_through: latest?.toISOString() ?? null,
    sources: sources.map(({ source, observedThrough }) => ({
      source: source === 'csv' ? 'file' : source === 'diff' ? 'lists' : 'api',
      observed_through: observedThrough.toISOString(),
    })),
  };
}

export function presentProposal(proposal: OutcomeRecord): OutcomeProposal {
  return {
    id: proposal.id,
    customer_id: proposal.customerId,
    event: proposal.event === 'reactivated' ? 'reactivated' : 'ended',
    because: proposal.because ?? 'vanished',
    occurred_after: proposal.from.toISOString(),
    occurred_at: proposal.to.toISOString(),
    prediction_id: proposal.predictionId ?? '',
    created_at: proposal.recordedAt.toISOString(),
  };
}

export function presentQuestion(question: OutcomeQuestionRecord): OutcomeQuestion {
  const { because, vanished, vanishedShare, overlap } = question;
  const asked =
    because === 'too_many_vanished'
      ? phrase('outcomes.question.too_many_vanished', { vanished, share: vanishedShare })
      : phrase('outcomes.question.too_few_in_common', { overlap });
  return {
    id: question.id,
    prediction_id: question.predictionId,
    because,
    vanished,
    vanished_share: vanishedShare,
    overlap,
    message: inEnglish(asked),
    message_phrase: asked,
    answer: question.answer,
    created_at: question.createdAt.toISOString(),
    answered_at: question.answeredAt?.toISOString() ?? null,
  };
}

import { inEnglish } from '@retainwise/core';
import { phrase } from '@retainwise/core/learning';
import type { OutcomeProposal, OutcomeQuestion } from '@retainwise/openapi';
import type { OutcomeQuestionRecord, OutcomeRecord } from '@retainwise/platform';

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

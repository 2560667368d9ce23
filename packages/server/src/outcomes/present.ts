import type { OutcomesRecorded, OutcomesWatermark } from '@retainwise/openapi';
import type { OutcomeAnswer, SourceWatermark, ToldOutcome } from '@retainwise/platform';

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

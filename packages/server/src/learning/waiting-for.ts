import { DAY_MS, GRACE_DAYS, phrase } from '@retainwise/core/learning';
import type { Phrase } from '@retainwise/core';
import type { Database, Owner, StoredReportCard } from '@retainwise/platform';

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/**
 * What is missing before a report card says something, or more: scores, how far outcomes are known, a window that has
 * closed, and decisions of a person.
 */
export async function waitingFor(
  { dashboard, lists, outcomes }: Pick<Database, 'dashboard' | 'lists' | 'outcomes'>,
  owner: Owner,
  {
    horizonDays,
    through,
    stored,
  }: {
    readonly horizonDays: number;
    readonly through: Date | null;
    readonly stored: StoredReportCard | null;
  },
): Promise<readonly Phrase[]> {
  const [latest, questions, proposals] = await Promise.all([
    dashboard.latest(owner),
    lists.openQuestions(owner),
    outcomes.countProposals(owner),
  ]);
  const decisions = [
    ...(questions.length > 0 ? [phrase('waiting.question')] : []),
    ...(proposals > 0 ? [phrase('waiting.proposals', { proposals })] : []),
  ];
  if (stored !== null && stored.card.coverage.matured > 0) return decisions;
  if (latest === null) return [phrase('waiting.scores'), ...decisions];
  const next = stored?.card.coverage.next_matures_at ?? null;
  // As a window is judged, without the card that says which closes first.
  const closes = next === null ? Date.parse(latest.asOf) + (horizonDays + GRACE_DAYS) * DAY_MS : Date.parse(next);
  return [
    ...(through === null ? [phrase('waiting.watermark')] : []),
    phrase('waiting.window', { date: dayOf(closes) }),
    ...decisions,
  ];
}

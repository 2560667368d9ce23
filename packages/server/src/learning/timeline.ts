import { inEnglish, type Phrase } from '@retainwise/core';
import { labelOf, maturesAt, phrase, type Label, type Outcome as KnownOutcome } from '@retainwise/core/learning';
import type { CustomerTimeline, TimelineScore } from '@retainwise/openapi';
import type { CustomerResult, InterventionRecord, OutcomeRecord } from '@retainwise/platform';

/** What is known of a customer. */
export interface KnownOfCustomer {
  readonly customerId: string;
  readonly results: readonly CustomerResult[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly interventions: readonly InterventionRecord[];
  readonly observedThrough: Date | null;
}

interface Said {
  readonly asOf: number;
  readonly horizonDays: number;
  readonly probability: number;
  readonly modelVersion: string;
}

type Sentence = CustomerTimeline['sentences'][number];

const STATES = { open: 'open', censored: 'unknown', not_active: 'had_left' } as const;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** What was said of a customer, oldest first; predictions from before dates and horizons were recorded are left out. */
export function timelineScores(known: KnownOfCustomer): readonly TimelineScore[] {
  const outcomes = known.outcomes.map(toKnown);
  const observed = { through: known.observedThrough?.getTime() ?? null };
  return said(known).map(({ asOf, horizonDays, probability, modelVersion }) => {
    const question = { customerId: known.customerId, asOf, horizonDays };
    return {
      as_of: new Date(asOf).toISOString(),
      model_version: modelVersion,
      arm: 'champion',
      horizon_days: horizonDays,
      probability,
      window: windowOf(labelOf(question, outcomes, observed), maturesAt(question)),
    };
  });
}

/** The same in words, in order of time. */
export function timelineSentences(known: KnownOfCustomer): readonly Sentence[] {
  const told = [
    ...said(known).map(({ asOf, horizonDays, probability }) =>
      sentence(asOf, phrase('timeline.said', { date: dayOf(asOf), probability, days: horizonDays })),
    ),
    ...known.outcomes.filter(isTold).map((outcome) => sentence(outcome.to.getTime(), outcomePhrase(outcome))),
    ...known.interventions.map((intervention) => sentence(intervention.at.getTime(), interventionPhrase(intervention))),
  ];
  return told.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function said({ results }: KnownOfCustomer): readonly Said[] {
  return results
    .flatMap(({ asOf, horizonDays, result }) =>
      asOf === null || horizonDays === null
        ? []
        : [
            {
              asOf: Date.parse(asOf),
              horizonDays,
              probability: result.churnProbability,
              modelVersion: result.modelVersion,
            },
          ],
    )
    .sort((a, b) => a.asOf - b.asOf);
}

/** As the engine takes it: whoever stayed after all takes back what the entry supersedes. */
function toKnown({ id, customerId, event, from, to, state, supersedes }: OutcomeRecord): KnownOutcome {
  return {
    id,
    customerId,
    event: event === 'stayed' ? 'ended' : event,
    from: from.getTime(),
    to: to.getTime(),
    state: event === 'stayed' ? 'rejected' : state,
    supersedes,
  };
}

function windowOf(label: Label, ripe: number): TimelineScore['window'] {
  const matures_at = new Date(ripe).toISOString();
  if (label.kind !== 'matured') return { state: STATES[label.kind], matures_at, left_at: null };
  const left_at = label.leftAt === null ? null : new Date(label.leftAt).toISOString();
  return { state: label.left === 1 ? 'left' : 'stayed', matures_at, left_at };
}

const isTold = ({ event, state, stands }: OutcomeRecord): boolean =>
  stands && state === 'recorded' && event !== 'stayed';

function outcomePhrase({ event, from, to }: OutcomeRecord): Phrase {
  const date = dayOf(to.getTime());
  if (event === 'reactivated') return phrase('timeline.came_back', { date });
  if (from.getTime() === to.getTime()) return phrase('timeline.left', { date });
  return phrase('timeline.left_between', { from: dayOf(from.getTime()), to: date });
}

function interventionPhrase({ assigned, kind, at }: InterventionRecord): Phrase {
  const date = dayOf(at.getTime());
  if (assigned === 'holdout') return phrase('timeline.held_out', { date });
  if (assigned === 'treat') return phrase('timeline.to_contact', { date });
  return phrase('timeline.contacted', { date, kind });
}

function sentence(at: number, said: Phrase): Sentence {
  return { at: new Date(at).toISOString(), text: inEnglish(said), phrase: said };
}

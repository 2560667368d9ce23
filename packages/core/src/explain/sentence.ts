import {
  isAboutTheRate,
  liftInWords,
  percentOf,
  shownTenths,
  type RiskLevel,
  type RiskScale,
} from '../models/risk-level.ts';
import { labelInSentence } from '../schema/label-in-sentence.ts';
import type { Factor } from './types.ts';

/** Shown in place of a value that the row does not have. */
export const NOT_GIVEN = 'not given';

/** Reasons that a sentence names. */
const MAX_NAMED = 3;

/** A probability in whole percent, or tenths beside a border; the ends say "under 1%" and "over 99%". */
export function percentWords(probability: number, scale: RiskScale): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${String(shownTenths(probability, scale) / 10)}%`;
}

/** How the sentence begins: `High churn risk within 90 days (52%, 2.6 times the churn rate of 20%)`. */
export function sentenceHead(probability: number, level: RiskLevel, scale: RiskScale): string {
  const { horizonDays, churnRate } = scale;
  const lift =
    churnRate === null ? '' : `, ${liftInWords(probability, churnRate)} the churn rate of ${percentOf(churnRate)}`;
  return (
    `${level[0]?.toUpperCase() ?? ''}${level.slice(1)} churn risk within ${horizonDays} days ` +
    `(${percentWords(probability, scale)}${lift})`
  );
}

/** Receives a sentence, piece by piece. */
export interface SentenceSink {
  words(text: string): void;
  /** The name of the reason at this position. */
  name(position: number): void;
}

/** The score that a sentence explains. */
export interface ExplainedScore {
  readonly probability: number;
  readonly level: RiskLevel;
  readonly scale: RiskScale;
  /** Where the impacts start from; null where it is not known. */
  readonly baseProbability: number | null;
}

/**
 * Whether what raises the score comes first. The figure beside it decides: above the churn rate of the account, what
 * raises; below it, what lowers. Where there is no such figure, or the score is about the rate, the level decides: what
 * raises a high risk, what lowers a low one, and for a medium one the side of the strongest reason.
 */
function raisingLeads({ probability, level, scale: { churnRate } }: ExplainedScore, strongest: number): boolean {
  if (churnRate !== null && !isAboutTheRate(probability, churnRate)) return probability > churnRate;
  return level === 'medium' ? strongest > 0 : level === 'high';
}

/** What a sentence says behind its head. */
export interface SentencePlan {
  /** Whether it is about what raises the score first, or about what lowers it. */
  readonly raising: boolean;
  /** Positions of the reasons of that side, and of the other side. */
  readonly leading: readonly number[];
  readonly others: readonly number[];
  /** Whether it says where every score starts. */
  readonly saysStart: boolean;
}

interface Impacts {
  /** Of all reasons, strongest first. */
  readonly impacts: ArrayLike<number>;
  readonly count: number;
}

/**
 * Which reasons are named, and in which order. The side that explains the figure comes first. Impacts are measured from
 * the score at which a model starts, and not from the churn rate: where the whole row moves the score to the other side
 * than the one that leads, the sentence says where it started.
 */
export function planSentence(score: ExplainedScore, reasons: Impacts): SentencePlan {
  const { raising, leading, others, saysStart } = planInto(createSentenceMemory(), score, reasons);
  return { raising, leading: positionsOf(leading), others: positionsOf(others), saysStart };
}

const positionsOf = ({ at, count }: Positions): readonly number[] => [...at.subarray(0, count)];

/** Positions of some reasons: the first `count` of the array. */
interface Positions {
  readonly at: Int32Array;
  count: number;
}

/** What a sentence is planned in. Whoever writes one for each row of a file keeps it, and leaves nothing of a row. */
export interface SentenceMemory {
  raising: boolean;
  readonly leading: Positions;
  readonly others: Positions;
  saysStart: boolean;
}

export function createSentenceMemory(): SentenceMemory {
  const positions = (): Positions => ({ at: new Int32Array(MAX_NAMED), count: 0 });
  return { raising: false, leading: positions(), others: positions(), saysStart: false };
}

function planInto(plan: SentenceMemory, score: ExplainedScore, { impacts, count }: Impacts): SentenceMemory {
  const { leading, others } = plan;
  plan.raising = raisingLeads(score, impacts[0] ?? 0);
  leading.count = 0;
  others.count = 0;
  for (let i = 0; i < count; i++) {
    const side = (impacts[i] ?? 0) > 0 === plan.raising ? leading : others;
    // The strongest ones, but always one of the side that leads.
    if (i < MAX_NAMED || (side === leading && leading.count === 0)) side.at[side.count++] = i;
  }
  if (leading.count + others.count > MAX_NAMED) others.count--;
  plan.saysStart = count > 0 && startsElsewhere(score, plan.raising);
  return plan;
}

/** The sentence behind its head, in English. */
export function composeSentence(
  score: ExplainedScore,
  reasons: Impacts,
  sink: SentenceSink,
  memory = createSentenceMemory(),
): void {
  const { raising, leading, others, saysStart } = planInto(memory, score, reasons);
  if (leading.count > 0) {
    sink.words(raising ? ': the score is raised most by ' : ': the score is lowered most by ');
    list(leading, sink);
    if (others.count > 0) sink.words(raising ? ', and lowered by ' : ', and raised by ');
    list(others, sink);
  } else if (others.count > 0) {
    sink.words(
      raising
        ? ': nothing in this row raises the score; it is lowered by '
        : ': nothing in this row lowers the score; it is raised by ',
    );
    list(others, sink);
  } else {
    sink.words(', where every score starts: nothing in this row moves it');
  }
  if (saysStart && score.baseProbability !== null)
    sink.words(`, from ${percentWords(score.baseProbability, score.scale)}, where every score starts`);
  sink.words('.');
}

function startsElsewhere({ probability, scale, baseProbability }: ExplainedScore, raising: boolean): boolean {
  if (baseProbability === null || (raising ? probability >= baseProbability : probability <= baseProbability))
    return false;
  return percentWords(baseProbability, scale) !== percentWords(probability, scale);
}

function list({ at, count }: Positions, sink: SentenceSink): void {
  for (let i = 0; i < count; i++) {
    if (i > 0) sink.words(i === count - 1 ? ' and ' : ', ');
    sink.name(at[i] ?? 0);
  }
}

/** What a sentence says of one reason. */
export interface NamedFactor extends Pick<Factor, 'label' | 'value' | 'impact'> {
  /** How the value compares with this account's customers: `; your median is 29`. */
  readonly comparison?: string;
}

/**
 * One plain sentence that names the strongest reasons. It speaks of the score (what raises and lowers it), not of the
 * customer's motives: contributions of a model are not causes.
 *
 * @param factors all of them, strongest first
 */
export function explanationSentence(score: ExplainedScore, factors: readonly NamedFactor[]): string {
  let sentence = sentenceHead(score.probability, score.level, score.scale);
  composeSentence(
    score,
    { impacts: factors.map(({ impact }) => impact), count: factors.length },
    {
      words: (text) => (sentence += text),
      name: (position) => {
        const { label, value, comparison = '' } = factors[position] ?? { label: '', value: null };
        sentence += `${labelInSentence({ label })} (${value === null ? NOT_GIVEN : `${value}${comparison}`})`;
      },
    },
  );
  return sentence;
}

import type { RiskLevel } from '../models/risk-level.ts';
import { labelInSentence } from '../schema/label-in-sentence.ts';
import type { Factor } from './types.ts';

/** Shown in place of a value that the row does not have. */
export const NOT_GIVEN = 'not given';

/** A probability in whole percent; the ends say "under 1%" and "over 99%" rather than 0 and 100. */
export function percentWords(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${Math.round(100 * probability)}%`;
}

/** How the sentence begins: `High churn risk (72%)`. */
export function sentenceHead(probability: number, level: RiskLevel): string {
  return `${level[0]?.toUpperCase() ?? ''}${level.slice(1)} churn risk (${percentWords(probability)})`;
}

/** Receives a sentence, piece by piece. */
export interface SentenceSink {
  words(text: string): void;
  /** The name of the reason at this position. */
  name(position: number): void;
}

/**
 * The sentence behind its head: the direction of the strongest reason first.
 *
 * @param impacts strongest first
 * @param count how many of them are named
 */
export function composeSentence(impacts: ArrayLike<number>, count: number, sink: SentenceSink): void {
  if (count === 0) {
    sink.words(', the average: nothing in this row moves the score.');
    return;
  }
  const raises = (impacts[0] ?? 0) > 0;
  sink.words(raises ? ': the score is raised most by ' : ': the score is lowered most by ');
  if (list(raises) < count) {
    sink.words(raises ? ', and lowered by ' : ', and raised by ');
    list(!raises);
  }
  sink.words('.');

  /** Names the reasons of one direction, and says how many there are. */
  function list(rising: boolean): number {
    let last = -1;
    for (let i = 0; i < count; i++) if ((impacts[i] ?? 0) > 0 === rising) last = i;
    let named = 0;
    for (let i = 0; i <= last; i++) {
      if ((impacts[i] ?? 0) > 0 !== rising) continue;
      if (named > 0) sink.words(i === last ? ' and ' : ', ');
      sink.name(i);
      named++;
    }
    return named;
  }
}

/**
 * One plain sentence that names the strongest reasons. It speaks of the score (what raises and lowers it), not of the
 * customer's motives: contributions of a model are not causes.
 *
 * @param factors strongest first
 */
export function explanationSentence(probability: number, level: RiskLevel, factors: readonly Factor[]): string {
  let sentence = sentenceHead(probability, level);
  composeSentence(
    factors.map(({ impact }) => impact),
    factors.length,
    {
      words: (text) => (sentence += text),
      name: (position) => {
        const factor = factors[position] ?? { label: '', value: null };
        sentence += `${labelInSentence(factor)} (${factor.value ?? NOT_GIVEN})`;
      },
    },
  );
  return sentence;
}

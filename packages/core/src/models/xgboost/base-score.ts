import { ModelFormatError } from '../forest/model-format-error.ts';
import type { DocumentNode } from '../forest/document-node.ts';

/**
 * The base margin of a saved `binary:logistic` model: the logit of its `base_score`, which is a probability whether the
 * user gave it or XGBoost estimated it (since 2.0). Written as "5E-1" up to 3.0, as "[5E-1]" since 3.1.
 *
 * Step by step in float32, as XGBoost's `ProbToMargin` computes −logf(1 / p − 1): its trees were grown from that
 * margin, and close to 1 it is off the true logit by more than all other rounding together (by 1e-4 at 0.9999).
 */
export function readBaseMargin(baseScore: DocumentNode): number {
  const probability = Math.fround(single(baseScore));
  if (!(probability > 0 && probability < 1))
    throw ModelFormatError.malformed(
      `its base_score ${probability} is not a probability between 0 and 1`,
      baseScore.path,
    );
  const odds = Math.fround(Math.fround(1 / probability) - 1);
  // 0 − x rather than −x: one half is 0, not −0.
  return Math.fround(0 - Math.log(odds));
}

/** The base score of a saved `binary:logitraw` model, which is a margin. */
export function readRawBaseScore(baseScore: DocumentNode): number {
  return Math.fround(single(baseScore));
}

function single(baseScore: DocumentNode): number {
  const { value } = baseScore;
  if (typeof value === 'string') {
    const inner = /^\s*\[(.*)\]\s*$/s.exec(value)?.[1];
    if (inner === undefined) return baseScore.number();
    return onlyOne(
      inner.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))),
      baseScore.path,
    );
  }
  if (typeof value === 'object' && value !== null) return onlyOne(baseScore.numbers(), baseScore.path);
  return baseScore.number();
}

function onlyOne(scores: ArrayLike<number>, path: string): number {
  const score = scores[0];
  if (scores.length > 1) throw ModelFormatError.unsupported(`${scores.length} base scores, that is several outputs`);
  if (score === undefined || Number.isNaN(score))
    throw ModelFormatError.malformed('its base_score is not a number', path);
  return score;
}

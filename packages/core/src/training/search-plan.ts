import type { Candidate, SearchPlan } from './choose-trees.ts';

/**
 * Up to this size every candidate is cross-validated; above it, one validation set is large enough and time matters.
 */
const CROSS_VALIDATED_ROWS = 20_000;
const FOLDS = 5;
/** Up to this size the assignment to folds matters much, and repeating it costs little. */
const REPEATED_ROWS = 2_000;

const SMALL: Candidate = {
  rounds: 500,
  eta: 0.05,
  maxDepth: 2,
  subsample: 0.6,
  colsampleByTree: 0.4,
  minChildWeight: 5,
  lambda: 1,
};

/** From trees of one decision to deep ones: which depth suits depends on how strongly the columns interact. */
const CANDIDATES: readonly Candidate[] = [
  { ...SMALL, rounds: 600, eta: 0.1, maxDepth: 1 },
  SMALL,
  { ...SMALL, rounds: 400, maxDepth: 3 },
  { ...SMALL, rounds: 250, maxDepth: 5, subsample: 0.8, colsampleByTree: 0.6, minChildWeight: 2 },
  { ...SMALL, rounds: 250, maxDepth: 6, subsample: 0.7, colsampleByTree: 0.7, minChildWeight: 10 },
];

const LARGE_CANDIDATES: readonly Candidate[] = [
  { ...SMALL, rounds: 300, eta: 0.1, maxDepth: 2 },
  { ...SMALL, rounds: 200, eta: 0.1, maxDepth: 4 },
  { ...SMALL, rounds: 200, eta: 0.1, maxDepth: 6, subsample: 0.8, colsampleByTree: 0.6, minChildWeight: 30 },
];

interface PlanOptions {
  readonly seed: number;
  readonly candidates?: readonly Candidate[];
  readonly bags?: number;
  readonly repeats?: number;
}

/** The candidates and folds for a training set of this size. */
export function searchPlan(
  rows: number,
  { seed, candidates, bags = 1, repeats = rows <= REPEATED_ROWS ? 2 : 1 }: PlanOptions,
): SearchPlan {
  const crossValidated = rows <= CROSS_VALIDATED_ROWS;
  return {
    candidates: candidates ?? (crossValidated ? CANDIDATES : LARGE_CANDIDATES),
    folds: FOLDS,
    foldsUsed: crossValidated ? FOLDS : 1,
    repeats,
    bags,
    seed,
  };
}

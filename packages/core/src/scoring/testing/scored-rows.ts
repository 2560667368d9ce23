import fc from 'fast-check';
import type { ChurnModel, FactorDefinition, ModelScores, ScoreMethod } from '../../models/types.ts';
import { batchOf } from '../../models/testing/batch-of.ts';
import { PLAIN_RISK_SCALE, riskScaleOf } from '../../models/risk-level.ts';
import { BlockCursor } from '../block-cursor.ts';
import type { RowCursor } from '../../results/types.ts';

const plain = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', ',', 'é', '\u2028', '=', '{', "'"), maxLength: 6 });
const nasty = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\n', '\\', '\u0001', '😀', '\ud83d', '='),
  maxLength: 6,
});
const text = fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: nasty });
const small = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const FACTORS = 5;
const ROWS = 4;

interface Case {
  readonly factors: readonly {
    readonly key: string;
    readonly label: string;
    readonly words: readonly (string | null)[];
    readonly numbers: readonly number[] | null;
  }[];
  readonly contributions: readonly (readonly number[])[];
  readonly explained: boolean;
  readonly method: ScoreMethod;
  readonly weak: readonly (readonly [boolean, boolean])[];
  readonly churned: readonly boolean[];
  readonly charges: readonly number[];
  readonly bias: number;
  readonly churnRate: number | null;
  readonly medians: readonly (string | null)[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  // A model names its inputs, and has each once.
  factors: fc.uniqueArray(
    fc.record({
      key: plain,
      label: text,
      words: fc.array(fc.option(text), { minLength: 8, maxLength: 8 }),
      numbers: fc.option(
        fc.array(fc.constantFrom(0, 1, 2, 700, 3.5, 5_000, -4, NaN), { minLength: ROWS, maxLength: ROWS }),
      ),
    }),
    { minLength: 1, maxLength: FACTORS, selector: ({ key }) => key },
  ),
  contributions: fc.array(
    fc.array(fc.oneof(small, fc.constantFrom(0, 1e-9)), { minLength: FACTORS, maxLength: FACTORS }),
    { minLength: ROWS, maxLength: ROWS },
  ),
  explained: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  method: fc.constantFrom('exact', 'simple'),
  weak: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: FACTORS, maxLength: FACTORS }),
  churned: fc.array(fc.boolean(), { minLength: ROWS, maxLength: ROWS }),
  charges: fc.array(fc.oneof(fc.constant(NaN), fc.double({ min: 0, max: 1e5, noNaN: true })), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  bias: small,
  churnRate: fc.option(fc.double({ min: 0.001, max: 0.9, noNaN: true })),
  medians: fc.array(fc.option(fc.constantFrom('29', '1,200 EUR')), { minLength: FACTORS, maxLength: FACTORS }),
});

/** A model with the values of the case. Equal numbers have equal texts, as `ChurnModel.valuesOf` demands. */
function modelOf({
  factors,
  weak,
  numbersOf,
}: Case & { readonly numbersOf: (factor: number) => readonly number[] | null }): ChurnModel {
  const definitions = factors.map(({ key, label }): FactorDefinition => ({
    key,
    label,
    field: null,
    weight: 1 / factors.length,
  }));
  const known = [0, 1, 2, 700, 3.5, 5_000, -4];
  const unused = (): never => {
    throw new Error('this model is never asked');
  };
  const listed = (which: 0 | 1) => definitions.map((_, i) => i).filter((i) => weak[i]?.[which]);
  return {
    id: 'm',
    version: 'm,1',
    factors: definitions,
    eligibility: unused,
    score: unused,
    inputQuality: unused,
    weakInputs: () => ({ missing: listed(0), outOfRange: listed(1) }),
    valuesOf: (_, factor) => {
      const numbers = numbersOf(factor);
      return numbers === null ? undefined : Float64Array.from(numbers);
    },
    formatValue(_, row, factor) {
      const numbers = numbersOf(factor);
      const at = numbers === null ? row : known.indexOf(numbers[row]!);
      return at < 0 ? null : factors[factor]!.words[at]!;
    },
  };
}

function scoresOf({ factors, contributions, explained, method, bias }: Case): ModelScores {
  const parts = contributions.map((row) => row.slice(0, factors.length));
  const margin = Float64Array.from(parts, (row) => row.reduce((sum, part) => sum + part, bias));
  const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
  return {
    margin,
    probability: margin.map(logistic),
    contributions: explained ? Float64Array.from(parts.flat()) : null,
    bias,
    baseProbability: logistic(bias),
    method,
  };
}

/** Calls back for the rows of a file scored by one model, with texts that break careless writers, explained and not. */
export const scoredRows: fc.Arbitrary<(visit: (row: RowCursor) => void) => void> = cases.map((given) => {
  const model = {
    ...modelOf({ ...given, numbersOf: (factor) => given.factors[factor]!.numbers }),
    medians: given.medians,
  };
  const scores = scoresOf(given);
  const weak = given.weak.slice(0, given.factors.length);
  const count = (which: 0 | 1): Uint16Array => new Uint16Array(ROWS).fill(weak.filter((flags) => flags[which]).length);
  const quality = { knownWeight: new Float64Array(ROWS).fill(1), missing: count(0), outOfRange: count(1) };
  const batch = batchOf({ customer_id: ['a', 'b', 'c', 'd'] });
  return (visit) => {
    const row = new BlockCursor(
      model,
      {
        routing: { randomized: false, reason: 'asked for', models: [model], modelFor: () => 0 },
        scale: given.churnRate === null ? PLAIN_RISK_SCALE : riskScaleOf(given.churnRate, 'stated', 90),
      },
      { batch, scores, quality, charges: Float64Array.from(given.charges) },
    );
    for (let i = 0; i < ROWS; i++) {
      row.moveTo(i, i, given.churned[i]!);
      visit(row);
    }
  };
});

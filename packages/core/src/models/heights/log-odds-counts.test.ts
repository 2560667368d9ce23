import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logit, sigmoid } from '../../numerics/logistic.ts';
import { createLogOddsCounter, shiftToRate, type LogOddsCounts } from './log-odds-counts.ts';

const probability = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });

function counted(probabilities: readonly number[]): LogOddsCounts {
  const counter = createLogOddsCounter();
  for (const each of probabilities) counter.add(each);
  return counter.counts();
}

it('the shift that is found makes the mean probability the rate', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 1, maxLength: 200 }), probability, (probabilities, rate) => {
      const shift = shiftToRate(counted(probabilities), rate);
      const mean = probabilities.reduce((sum, p) => sum + sigmoid(logit(p) + shift), 0) / probabilities.length;
      expect(Math.abs(mean - rate)).toBeLessThan(0.00025);
    }),
  );
});

it('the same customers in another order give the same shift, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 2, maxLength: 100 }), (probabilities) => {
      expect(shiftToRate(counted(probabilities.toReversed()), 0.1)).toBe(shiftToRate(counted(probabilities), 0.1));
    }),
  );
});

it('certain customers are counted, and nothing overflows', () => {
  expect(shiftToRate(counted([0, 1, 0.5]), 0.4)).toBeLessThan(0);
});

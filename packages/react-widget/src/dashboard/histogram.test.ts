import { HIGH_RISK_FROM, MEDIUM_RISK_FROM, riskLevelOf } from '@retainwise/core/fields';
import { expect, it } from 'vitest';

/** As many as the API's summary has. */
const BARS = 10;

it('every bar of the histogram lies within one risk level', () => {
  for (const threshold of [MEDIUM_RISK_FROM, HIGH_RISK_FROM]) {
    const bar = Math.round(threshold * BARS);
    expect(bar / BARS).toBe(threshold);
    expect(riskLevelOf(bar / BARS)).not.toBe(riskLevelOf((bar - 1) / BARS));
  }
});

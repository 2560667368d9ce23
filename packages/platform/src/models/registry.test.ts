import { expect, it } from 'vitest';
import { createModelRegistry } from './registry.ts';

it("offers the models of the package, the rules with the account's own churn rate", () => {
  const registry = createModelRegistry();
  const usual = registry.modelsFor({ priorChurnRate: null });
  const low = registry.modelsFor({ priorChurnRate: 0.02 });
  expect(usual.map(({ id }) => id)).toEqual(['saas-baseline', 'telecom']);
  expect(low.map(({ id }) => id)).toEqual(['saas-baseline', 'telecom']);
  // Read once, not for every request.
  expect(low[1]).toBe(usual[1]);
});

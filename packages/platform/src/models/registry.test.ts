import { expect, it } from 'vitest';
import { createModelRegistry } from './registry.ts';

it("offers the models of the package, the rules with the account's own churn rate", () => {
  const registry = createModelRegistry();
  const usual = registry.modelsFor({ priorChurnRate: null });
  const low = registry.modelsFor({ priorChurnRate: 0.02 });
  const versions = ['saas-baseline-2', 'telecom-3', 'saas-baseline-1'];
  expect(usual.map(({ version }) => version)).toEqual(versions);
  expect(low.map(({ version }) => version)).toEqual(versions);
  // Read once, not for every request.
  expect(low[1]).toBe(usual[1]);
});

import type { Principals } from '../auth/principals.ts';

/** Principals of which those with some secrets are bound to an end customer, whatever their keys say. */
export function bindPrincipals(principals: Principals, references: ReadonlyMap<string, string>): Principals {
  return {
    recent(secret) {
      const found = principals.recent(secret);
      return found && { ...found, reference: references.get(secret) ?? found.reference };
    },
    async find(secret) {
      const found = await principals.find(secret);
      return { ...found, reference: references.get(secret) ?? found.reference };
    },
  };
}

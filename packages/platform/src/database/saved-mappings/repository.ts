import { cleanJson } from '../shared/clean-text.ts';
import { inScope } from '../shared/scope.ts';
import type { SavedMappingTable } from './table.ts';
import type { SavedMappingRepository } from './types.ts';
import { within } from '../connection/transaction.ts';

export function createSavedMappingRepository(savedMappings: SavedMappingTable): SavedMappingRepository {
  return {
    find: async (owner, fingerprint, transaction) => {
      const row = await savedMappings.findOne({ where: { ...inScope(owner), fingerprint }, ...within(transaction) });
      if (row === null) return null;
      const { overrides, answers, savedAt } = row.get();
      return { overrides, answers, savedAt };
    },
    save: async ({ accountId, reference }, fingerprint, mapping, transaction) => {
      await savedMappings.upsert(
        {
          accountId,
          reference,
          fingerprint,
          ...mapping,
          overrides: cleanJson(mapping.overrides),
          answers: cleanJson(mapping.answers),
        },
        within(transaction),
      );
    },
    forget: async (owner, fingerprint, transaction) =>
      (await savedMappings.destroy({ where: { ...inScope(owner), fingerprint }, ...within(transaction) })) === 1,
  };
}

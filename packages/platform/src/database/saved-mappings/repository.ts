import { cleanJson } from '../shared/clean-text.ts';
import type { SavedMappingTable } from './table.ts';
import type { SavedMappingRepository } from './types.ts';
import { within } from '../connection/transaction.ts';

export function createSavedMappingRepository(savedMappings: SavedMappingTable): SavedMappingRepository {
  return {
    find: async (accountId, fingerprint, transaction) => {
      const row = await savedMappings.findOne({ where: { accountId, fingerprint }, ...within(transaction) });
      if (row === null) return null;
      const { overrides, answers, savedAt } = row.get();
      return { overrides, answers, savedAt };
    },
    save: async (accountId, fingerprint, mapping, transaction) => {
      await savedMappings.upsert(
        {
          accountId,
          fingerprint,
          ...mapping,
          overrides: cleanJson(mapping.overrides),
          answers: cleanJson(mapping.answers),
        },
        within(transaction),
      );
    },
    forget: async (accountId, fingerprint, transaction) =>
      (await savedMappings.destroy({ where: { accountId, fingerprint }, ...within(transaction) })) === 1,
  };
}

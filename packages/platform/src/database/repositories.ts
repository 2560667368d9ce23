import type { Sequelize } from 'sequelize';
import { defineAccounts } from './accounts/table.ts';
import { definePredictions } from './predictions/table.ts';
import { defineSavedMappings } from './saved-mappings/table.ts';
import { defineUploads } from './uploads/table.ts';

export type Models = ReturnType<typeof defineModels>;

/** Models belong to one connection pool; a second database in the process has its own. Results are read and written in bulk by SQL of their own. */
export function defineModels(sequelize: Sequelize) {
  const uploads = defineUploads(sequelize);
  return {
    ...defineAccounts(sequelize),
    uploads,
    savedMappings: defineSavedMappings(sequelize),
    predictions: definePredictions(sequelize, uploads),
  };
}

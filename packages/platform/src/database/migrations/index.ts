import { accounts } from './0001-accounts.ts';
import { uploads } from './0002-uploads.ts';
import { predictions } from './0003-predictions.ts';
import { mlTrainingData } from './0004-ml-training-data.ts';
import { jobOutbox } from './0005-job-outbox.ts';
import { mappingAnswers } from './0006-mapping-answers.ts';
import { savedMappings } from './0007-saved-mappings.ts';
import { predictionSettings } from './0008-prediction-settings.ts';
import type { Migration } from './types.ts';

/** Imported by name, not found in a folder, so that a bundle holds them. */
export const migrations: readonly Migration[] = [
  accounts,
  uploads,
  predictions,
  mlTrainingData,
  jobOutbox,
  mappingAnswers,
  savedMappings,
  predictionSettings,
];

import { openModelFile } from '../models/open-model-file.ts';
import { createPackagedModels } from '../models/packaged-models.ts';
import type { TableSettings } from '../scoring/table/table-settings.ts';
import type { FileInput, FileOptions } from './types.ts';

/** @throws ModelFormatError when the page's own model is none */
export function settingsOf({ mapping = {}, answers = {}, options = {} }: FileInput): TableSettings {
  const {
    experiment = null,
    explain = 'exact',
    level = 'standard',
    churnRate = null,
    horizonDays,
    currency = null,
    now = new Date(),
    asOf = null,
  } = options;
  return {
    overrides: mapping,
    answers,
    moments: { asOf, today: now },
    experiment,
    explain,
    level,
    churnRate,
    ...(horizonDays === undefined ? {} : { horizonDays }),
    currency,
    ...modelsOf(options),
  };
}

function modelsOf({ model = 'auto' }: FileOptions): Required<Pick<TableSettings, 'model' | 'models'>> {
  if (typeof model === 'string') return { model, models: createPackagedModels() };
  const { name, bytes, trees = 'best' } = model;
  const own = openModelFile(bytes, { id: name, version: name, trees });
  return { model: own.id, models: [own] };
}

import type { FactorDefinition } from '../../models/types.ts';
import type { ResultDetail } from '../result-detail.ts';

/** How a factor is written as JSON: what stands around its value and before its impact. */
export interface FactorForm {
  /** What stands around a text: doubled in a quoted CSV cell. */
  readonly quote: '"' | '""';
  /** Up to the value. */
  start(factor: Pick<FactorDefinition, 'key' | 'label'>): string;
  /** Between value and impact, where the factor raises the score and where it lowers it. */
  readonly raising: string;
  readonly lowering: string;
}

export const FACTOR_FORMS: Readonly<Record<ResultDetail, FactorForm>> = {
  compact: {
    quote: '""',
    start: ({ key }) => `{""field"":""${key}"",""value"":`,
    raising: ',""impact"":',
    lowering: ',""impact"":',
  },
  full: {
    quote: '""',
    start: ({ key, label }) => `{""field"":""${key}"",""label"":""${label}"",""value"":`,
    raising: ',""direction"":""increases"",""impact"":',
    lowering: ',""direction"":""decreases"",""impact"":',
  },
};

/** A factor of `FactorJson`. */
export const JSON_FACTOR_FORM: FactorForm = {
  quote: '"',
  start: ({ key, label }) => `{"field":"${key}","label":"${label}","value":`,
  raising: ',"direction":"increases","impact":',
  lowering: ',"direction":"decreases","impact":',
};

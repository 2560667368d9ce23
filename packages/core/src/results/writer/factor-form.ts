import type { FactorDefinition } from '../../models/types.ts';
import type { ResultDetail } from '../result-detail.ts';

/** How a factor is written as JSON in a quoted CSV cell: what stands around its value and before its impact. */
export interface FactorForm {
  /** Up to the value. */
  start(factor: Pick<FactorDefinition, 'key' | 'label'>): string;
  /** Between value and impact, where the factor raises the score and where it lowers it. */
  readonly raising: string;
  readonly lowering: string;
}

export const FACTOR_FORMS: Readonly<Record<ResultDetail, FactorForm>> = {
  compact: {
    start: ({ key }) => `{""field"":""${key}"",""value"":`,
    raising: ',""impact"":',
    lowering: ',""impact"":',
  },
  full: {
    start: ({ key, label }) => `{""field"":""${key}"",""label"":""${label}"",""value"":`,
    raising: ',""direction"":""increases"",""impact"":',
    lowering: ',""direction"":""decreases"",""impact"":',
  },
};

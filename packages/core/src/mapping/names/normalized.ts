import { phrase } from '../../phrases/phrase.ts';
import { FIELD_NAMES } from '../../schema/field-names.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { NameMatch } from './name-match.ts';
import { suitsReading } from './suits-reading.ts';

const FIELD_OF = new Map(FIELD_NAMES.map((field) => [field.replaceAll('_', ''), field]));

/**
 * The header is a field's own name except for case, punctuation, units, a prefix: `customerID`, `Monthly Charges
 * (USD)`.
 */
export function matchNormalized({ readings, raw }: HeaderName): NameMatch[] {
  for (const { words, left } of readings) {
    const field = FIELD_OF.get(words.replaceAll(' ', ''));
    if (left === 'span' && field !== undefined && !suitsReading(field, left)) continue;
    if (field !== undefined && (left !== 'object' || words.includes(' ')))
      return [
        {
          field,
          strategy: 'normalized',
          strength: left === 'nothing' ? 0.98 : 0.95,
          because: phrase('name.normalized', { header: raw }),
        },
      ];
  }
  return [];
}

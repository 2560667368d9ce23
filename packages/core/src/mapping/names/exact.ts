import { phrase } from '../../phrases/phrase.ts';
import { FIELD_NAMES } from '../../schema/field-names.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { NameMatch } from './name-match.ts';

/** The header is exactly a field's own name. */
export function matchExact({ raw }: HeaderName): NameMatch[] {
  return FIELD_NAMES.filter((field) => field === raw).map((field) => ({
    field,
    strategy: 'exact',
    strength: 1,
    because: phrase('name.exact'),
  }));
}

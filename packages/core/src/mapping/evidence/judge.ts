import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { booleanFit, categoryFit, codeFits, dateFit } from './code-fits.ts';
import { neutral, type Fit } from './fit.ts';
import { numberFits } from './number-fits.ts';
import { textFits } from './text-fits.ts';

/** How well the values of a column fit `field`. An empty column is neutral. */
export function judgeValues(field: FieldName, profile: ColumnProfile, name: HeaderName): Fit {
  if (profile.filled === 0) return neutral;
  const rule = numberFits[field] ?? textFits[field] ?? codeFits[field];
  if (rule !== undefined) return rule(profile, name);
  switch (fieldDefinition(field).kind) {
    case 'boolean':
      return booleanFit(profile, name);
    case 'date':
      return dateFit(profile, name);
    case 'category':
      return categoryFit(field)(profile, name);
    default:
      return neutral;
  }
}

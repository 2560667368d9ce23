import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { DecimalSign } from '../../rows/types.ts';
import { otherSign } from '../../rows/values/decimal-sign.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { DecimalReading } from '../profile/decimal-reading.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** How a column is read as a certain field. */
export interface FieldDecimals {
  readonly sign: DecimalSign;
  /** Why; null where nothing decides, and the sign is only assumed. */
  readonly because: Phrase | null;
}

/** Fields that count whole things of which there may be thousands. */
const WHOLE: ReadonlySet<FieldName> = new Set(['seats_purchased', 'seats_used', 'company_size']);
/** The least number that has a group of three digits. */
const THOUSAND = 1000;

/**
 * The decimal sign of a column as the numbers of a field. The field decides before the table does: 1,103 is no score
 * from 0 to 100, and there are no 2.1 seats. Where nothing decides, a point is read as decimal and a comma is not.
 */
export function decimalsAs(field: FieldName, { twoWays, sign, by, because }: DecimalReading): FieldDecimals {
  const { range } = fieldDefinition(field);
  if (sign !== null && by === 'cells') return { sign, because };
  if (range !== null && range.max <= THOUSAND)
    return { sign: twoWays.sign, because: phrase('decimals.field_is_between', { min: range.min, max: range.max }) };
  if (sign !== null && by === 'size') return { sign, because };
  if (WHOLE.has(field)) return { sign: otherSign(twoWays.sign), because: phrase('decimals.whole_things') };
  return { sign: sign ?? '.', because };
}

/** The profile of a column as the numbers of a field. */
export function profileAs(field: FieldName, profile: ColumnProfile): ColumnProfile {
  const { decimals, otherwise, readWith } = profile;
  if (decimals === null || otherwise === null) return profile;
  return decimalsAs(field, decimals).sign === readWith ? profile : { ...otherwise, decimals, otherwise: profile };
}

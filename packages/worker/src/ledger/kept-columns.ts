import type { ColumnMapping } from '@retainwise/core';

/** Fields that say who somebody is, and that no model reads. The id is kept: outcomes are told by it. */
const PERSONAL: ReadonlySet<string> = new Set(['customer_name', 'email']);
/** Words in the headers of columns without a field that hold the same. */
const PERSONAL_WORDS =
  /\b(?:e ?mail|phone|mobile|telephone|address|street|zip|postcode|iban|name|surname|birth ?date)\b/i;

/** Positions of the columns that the ledger keeps: what a model can read, and who it was said of. */
export function keptColumns({ columns }: Pick<ColumnMapping, 'columns'>): readonly number[] {
  return columns.flatMap(({ column, field }, at) => {
    if (field !== null) return PERSONAL.has(field) ? [] : [at];
    const words = column.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ');
    return PERSONAL_WORDS.test(words) ? [] : [at];
  });
}

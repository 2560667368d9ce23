import { phrase, type Phrase } from '../phrases/phrase.ts';
import { inEnglish } from '../phrases/in-english.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';

const WRITTEN = /^(-?[\d,]+(?:\.\d+)?)(%| months?| days?| a month| [A-Z]{3})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The value of a field that was written by `formatFieldValue`, as a phrase: stored results have the text alone. Null
 * for a text that is not written so, which is shown as it is, as are all texts of the file's own.
 */
export function valuePhrase(field: FieldName, written: string): Phrase | null {
  const found = readValue(field, written);
  return found !== null && inEnglish(found) === written ? found : null;
}

function readValue(field: FieldName, written: string): Phrase | null {
  const { kind, categories } = fieldDefinition(field);
  switch (kind) {
    case 'identifier':
    case 'text':
      return null;
    case 'boolean':
      return written === 'yes' ? phrase('value.yes') : written === 'no' ? phrase('value.no') : null;
    case 'date':
      return DATE.test(written) ? phrase('value.date', { date: written }) : null;
    case 'category': {
      const name = categories.find((category) => category.replaceAll('_', ' ') === written);
      return name === undefined ? null : phrase('category', { name });
    }
    case 'number':
      return readNumber(fieldDefinition(field).unit === 'currency', written);
  }
}

function readNumber(isAmount: boolean, written: string): Phrase | null {
  const [, digits = '', unit = ''] = WRITTEN.exec(written) ?? [];
  const number = Number(digits.replaceAll(',', ''));
  if (digits === '' || Number.isNaN(number)) return null;
  if (unit === '%') return phrase('value.percent', { percent: number });
  if (unit.startsWith(' month')) return phrase('value.months', { count: number });
  if (unit.startsWith(' day')) return phrase('value.days', { count: number });
  if (unit === ' a month') return phrase('value.per_month', { count: number });
  if (unit !== '') return phrase('value.amount_in', { amount: number, currency: unit.trim() });
  return isAmount ? phrase('value.amount', { amount: number }) : phrase('value.number', { number });
}

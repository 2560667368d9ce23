import { textOfCell } from '../features/field-batch.ts';
import { fieldDefinition } from '../schema/index.ts';
import { originalFormula } from './csv.ts';
import { segmentValue, type SegmentField } from './segments.ts';

const decoder = new TextDecoder();

/**
 * The value by which a stored row was counted; '' for none.
 *
 * @param cells the row's own cells as they were stored: the beginning of a CSV record
 * @param column its position in the file
 */
export function segmentOfRow(cells: Uint8Array, field: SegmentField, column: number): string {
  const cell = originalFormula(cellAt(decoder.decode(cells), column));
  return segmentValue(textOfCell(fieldDefinition(field), cell));
}

/** A cell of a CSV record (RFC 4180); '' where there are fewer. */
function cellAt(record: string, column: number): string {
  let at = 0;
  for (let n = 0; at <= record.length; n++) {
    let cell = '';
    if (record[at] === '"') {
      let end = at + 1;
      while (end < record.length && (record[end] !== '"' || record[end + 1] === '"'))
        end += record[end] === '"' ? 2 : 1;
      cell = n === column ? record.slice(at + 1, end).replaceAll('""', '"') : '';
      at = end + 1;
    } else {
      const comma = record.indexOf(',', at);
      const end = comma === -1 ? record.length : comma;
      cell = n === column ? record.slice(at, end) : '';
      at = end;
    }
    if (n === column) return cell;
    at++;
  }
  return '';
}

import { InputError } from '../errors.ts';

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an Excel workbook or another ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Excel file (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
];

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

function notATable(what: string): InputError {
  return new InputError('ERR-3003', `The file is ${what}, not a table.`, { fix: 'Export the customers as CSV, with a header row, and upload that file.' });
}

/**
 * Refuses files that are not text.
 *
 * @throws InputError ERR-3003 that says what the file looks like
 */
export function refuseBinary(head: Uint8Array, isUtf16: boolean): void {
  const signature = SIGNATURES.find(([, bytes]) => startsWith(head, bytes));
  if (signature) throw notATable(signature[0]);
  if (isUtf16) return;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) throw notATable('binary (it contains zero bytes)');
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++;
  }
  if (control > 0.05 * head.length) throw notATable('binary');
}

import { InputError } from '../errors.ts';

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an old Excel workbook (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const TEXTS: readonly (readonly [name: string, start: RegExp])[] = [
  ['a web page', /^\s*<(?:!doctype html|html|head|body)\b/i],
  ['an XML document', /^\s*<\?xml\b/i],
  ['an RTF document', /^\{\\rtf/],
  ['JSON', /^\s*(?:\[\s*[[{]|\{\s*"[^"]*"\s*:)/],
];

/** Control characters that a damaged cell may have; programs and images have many. */
const A_FEW = 2;

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

export function notATable(what: string, cause?: unknown): InputError {
  return new InputError('ERR-3003', `The file is ${what}, not a table.`, {
    fix: 'Export the customers as CSV or .xlsx, with a header row, and upload that file.',
    cause,
  });
}

/**
 * Refuses files that start like another kind of file.
 *
 * @throws InputError ERR-3003, naming what the file looks like
 */
export function refuseOtherFormats(head: Uint8Array): void {
  const signature = SIGNATURES.find(([, bytes]) => startsWith(head, bytes));
  if (signature) throw notATable(signature[0]);
}

/**
 * Refuses text that is not a table: markup, JSON, or control characters that no export writes.
 *
 * @throws InputError ERR-3003, naming what the text looks like
 */
export function refuseOtherText(text: string): void {
  const found = TEXTS.find(([, start]) => start.test(text));
  if (found) throw notATable(found[0]);
  let zeros = 0;
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 13) control++;
  }
  if (zeros > Math.max(A_FEW, 0.001 * text.length)) throw notATable('binary (it contains zero bytes)');
  if (zeros + control > Math.max(A_FEW, 0.05 * text.length)) throw notATable('binary');
}

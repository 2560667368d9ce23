import type { Records, RecordParser } from './record-parser.ts';

/** Characters of an unfinished line that are finished apart. */
const SHORT_REST = 4_096;

/**
 * The records of the next piece of a text. The line that the piece before has left unfinished is finished first, on its
 * own: joined to it, the whole piece would be copied for the sake of a few cells.
 */
export function* recordsOf(parser: RecordParser, text: string, newline: string): Generator<Records> {
  const rest = parser.restart()?.rest ?? '';
  const isShort = rest !== '' && rest.length < SHORT_REST && !rest.includes('"');
  const lineEnd = isShort ? text.indexOf(newline) : -1;
  if (lineEnd < 0) {
    yield* allOf(parser, parser.push(text));
    return;
  }
  const next = lineEnd + newline.length;
  yield* allOf(parser, parser.push(text.slice(0, next)));
  yield* allOf(parser, parser.push(text.slice(next)));
}

/** The records that are left at the end of a text. */
export function* lastRecordsOf(parser: RecordParser): Generator<Records> {
  yield* allOf(parser, parser.end());
}

function* allOf(parser: RecordParser, first: Records): Generator<Records> {
  yield first;
  for (let next = parser.more(); next !== null; next = parser.more()) yield next;
}

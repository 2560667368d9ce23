import { composeSentence, sentenceHead, type SentenceSink } from '../../explain/sentence.ts';
import { bytesOf, type ByteText } from './byte-text.ts';
import type { RowFactorTexts } from './row-factor-texts.ts';
import type { RowCursor } from '../types.ts';

const CLOSING = bytesOf(')');
/** Heads are cached by level and whole percent; these two are for the ends, which are worded differently. */
const [UNDER_1, OVER_99] = [101, 102];

/** Writes the sentence of an explanation that names the first `count` reasons of a row. */
export function createSentenceWriter(out: ByteText): (row: RowCursor, words: RowFactorTexts, count: number) => void {
  const heads: Record<RowCursor['riskLevel'], Uint8Array[]> = { low: [], medium: [], high: [] };
  const pieces = new Map<string, Uint8Array>();
  let named: RowFactorTexts | null = null;

  const sink: SentenceSink = {
    words(text) {
      let piece = pieces.get(text);
      if (piece === undefined) {
        piece = bytesOf(text);
        pieces.set(text, piece);
      }
      out.bytes(piece);
    },
    name(position) {
      const value = named?.values[position];
      const texts = named?.factors[position];
      if (value === undefined || texts === undefined) return;
      if (typeof value !== 'string') {
        out.bytes(value.phrase);
        return;
      }
      out.bytes(texts.opening);
      out.text(value);
      out.bytes(CLOSING);
    },
  };

  function head({ churnProbability, riskLevel }: RowCursor): Uint8Array {
    const percent =
      churnProbability < 0.01 ? UNDER_1 : churnProbability > 0.99 ? OVER_99 : Math.round(100 * churnProbability);
    return (heads[riskLevel][percent] ??= bytesOf(sentenceHead(churnProbability, riskLevel)));
  }

  return (row, words, count) => {
    named = words;
    out.bytes(head(row));
    composeSentence(row.reasons.impacts, count, sink);
  };
}

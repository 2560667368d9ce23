import { composeSentence, createSentenceMemory, sentenceHead, type SentenceSink } from '../../explain/sentence.ts';
import { isSameScale, shownTenths, type RiskScale } from '../../models/risk-level.ts';
import { bytesOf, type ByteText } from './byte-text.ts';
import type { RowFactorTexts } from './row-factor-texts.ts';
import type { RowCursor } from '../types.ts';

/** Heads that are kept; one belongs to each tenth of a percent and tenth of a lift, and to nothing else. */
const MAX_HEADS = 4_096;

/** Writes the sentence of the explanation of a row. */
export function createSentenceWriter(out: ByteText): (row: RowCursor, words: RowFactorTexts) => void {
  const heads = new Map<number, Uint8Array>();
  let scale: RiskScale | null = null;
  const pieces = new Map<string, Uint8Array>();
  let named: RowFactorTexts | null = null;
  const memory = createSentenceMemory();

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
      out.bytes(texts.closing);
    },
  };

  function head(row: RowCursor): Uint8Array {
    if (row.scale !== scale) {
      if (scale === null || !isSameScale(row.scale, scale)) heads.clear();
      scale = row.scale;
    }
    const { churnProbability, riskLevel } = row;
    const { churnRate } = row.scale;
    const lift = churnRate === null ? 0 : Math.round((10 * churnProbability) / churnRate);
    const end = churnProbability < 0.01 ? 1 : churnProbability > 0.99 ? 2 : 0;
    // Level, percent and lift follow from these three.
    const key = 3 * (2_000 * lift + shownTenths(churnProbability, row.scale)) + end;
    const known = heads.get(key);
    if (known !== undefined) return known;
    const written = bytesOf(sentenceHead(churnProbability, riskLevel, row.scale));
    if (heads.size < MAX_HEADS) heads.set(key, written);
    return written;
  }

  return (row, words) => {
    named = words;
    out.bytes(head(row));
    const { churnProbability: probability, riskLevel: level, scale: ofRow, scores } = row;
    composeSentence(
      { probability, level, scale: ofRow, baseProbability: scores.baseProbability },
      row.reasons,
      sink,
      memory,
    );
  };
}

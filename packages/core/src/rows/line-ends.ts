import { QuoteTracker } from './quote-tracker.ts';

/**
 * Normalizes the line ends of a text that mixes `\r` and `\n`: each becomes `\n`; quoted text does not change. The text
 * comes in pieces, and a line end may be split between two.
 */
export function createLineEnds(): (piece: string) => string {
  const quotes = new QuoteTracker();
  let last = '';
  return (piece) => {
    let text = '';
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const char = piece.charAt(i);
      const quoted = quotes.isQuoted(char);
      // The `\n` of a `\r\n` whose `\r` was taken for the line end already.
      const isRest = char === '\n' && last === '\r';
      last = quoted ? '' : char;
      if (quoted || (char !== '\r' && !isRest)) continue;
      text += piece.slice(start, i) + (isRest ? '' : '\n');
      start = i + 1;
    }
    return text + piece.slice(start);
  };
}

// Control characters, including escape sequences, would let the content of a cell control the terminal.
// eslint-disable-next-line no-control-regex -- the pattern is meant to match them
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** East Asian wide characters and emoji, which terminals draw two places wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const COMBINING = /\p{Mark}/u;

/** Text that is safe to print on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

function characterWidth(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Width of a text on a terminal, in places. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text cut to at most `width` places, with an ellipsis if it was cut. */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    cut += character;
  }
  return width < 1 ? '' : `${cut}…`;
}

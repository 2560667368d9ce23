/** Texts that get a code; further ones are written out where they occur. */
const MAX_TEXTS = 16_000;
/** Longer ones are written out as well: they seldom recur, and the words of a file are kept in memory. */
const MAX_LENGTH = 60;

/** Gives texts that recur a number. */
export class TextCodes {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #most: number;

  constructor(most = MAX_TEXTS) {
    this.#most = most;
  }

  /** The code of a text, from 0 on; null when there is no room for it. */
  codeOf(text: string): number | null {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    if (this.texts.length >= this.#most || text.length > MAX_LENGTH) return null;
    const code = this.texts.push(text) - 1;
    this.#codes.set(text, code);
    return code;
  }
}

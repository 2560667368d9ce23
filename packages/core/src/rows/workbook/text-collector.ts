/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/**
 * The text of a string item: that of its `t`, or of the `t` of its runs. Phonetic runs (`rPh`) say how it is pronounced
 * and are no part of it.
 */
export class TextCollector {
  #text = '';
  #inText = false;
  #inPhonetic = false;

  begin(): void {
    this.#text = '';
    this.#inText = false;
    this.#inPhonetic = false;
  }

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
  }

  /** Returns the length so far. */
  add(part: string): number {
    if (this.#inText && !this.#inPhonetic) this.#text += part;
    return this.#text.length;
  }

  take(): string {
    return unescapeText(this.#text);
  }
}

/**
 * Follows a text character by character and knows which ones are quoted. Quotes open only at the start of a cell, so
 * that an inch mark does not hide what follows.
 */
export class QuoteTracker {
  #quoted = false;
  #atStart = true;
  #last = '';

  /** Takes the next character; true when it is quoted. */
  isQuoted(char: string): boolean {
    const inside = this.#quoted;
    if (inside) this.#quoted = char !== '"';
    // A doubled quote closes and opens again.
    else if (char === '"') this.#quoted = this.#atStart || this.#last === '"';
    this.#atStart =
      !this.#quoted &&
      (char === '\n' || char === '\r' || char === ',' || char === ';' || char === '\t' || char === '|');
    this.#last = char;
    return inside;
  }
}

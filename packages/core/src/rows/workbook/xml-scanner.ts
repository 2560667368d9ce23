import { MAX_DEPTH, MAX_TAG_CHARACTERS, tooLarge } from './limits.ts';

/** Told what a document consists of, in its order. Names come without their namespace prefix. */
export interface XmlHandler {
  /** An element begins; its attributes can be read during the call. */
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text between tags, decoded. One text may come in several parts. */
  text?(part: string): void;
}

export interface XmlAttributes {
  /** The decoded value of the attribute with this local name. */
  get(name: string): string | undefined;
}

/** Text that comes in shorter pieces is collected, so that an unfinished tag is not looked at again for each. */
const WORTHWHILE = 8_192;
/** The longest reference: `&#x10FFFF;`. */
const MAX_REFERENCE = 10;

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const QUESTION = 63;
const EXCLAMATION = 33;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Reads XML that comes in pieces, as the files of a workbook use it: in one pass, in time that grows with its length
 * only, holding no more than a tag. General parsers took two to three times as long for the same sheets (saxes), or
 * looked at an unfinished tag again with each piece (saxen).
 *
 * A tag of more than 16 kB is refused before it is read, and so is a document type declaration, which the standard for
 * workbooks forbids (ECMA-376 part 2): entities are never defined, and an unknown one stays text.
 */
export class XmlScanner implements XmlAttributes {
  readonly #handler: XmlHandler;
  #source = '';
  /** Length from which on it is read. */
  #enough = WORTHWHILE;
  #open: string[] = [];
  /** The ending that is waited for, while a comment or a marked section is passed over. */
  #until: '-->' | ']]>' | null = null;
  #started = false;
  /** Where the local names and the values of a tag's attributes begin and end: four offsets each. */
  #attributes: number[] = [];
  #attributeCount = 0;
  /** Characters that were looked at: what a test of linear time counts. */
  visited = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** @throws InputError ERR-3008 for a tag that is too long; Error where the text is not well formed */
  write(text: string): void {
    this.#source += text;
    if (this.#source.length >= this.#enough) this.#read(false);
  }

  /** @throws Error when the document is cut off */
  end(): void {
    this.#read(true);
    if (this.#open.length > 0 || !this.#started || this.#until !== null) throw new Error('The XML is cut off.');
  }

  get(name: string): string | undefined {
    const source = this.#source;
    const offsets = this.#attributes;
    for (let i = 0; i < 4 * this.#attributeCount; i += 4) {
      const start = offsets[i] ?? 0;
      if (
        offsets[i + 1] === start + name.length &&
        source.charCodeAt(start) === name.charCodeAt(0) &&
        (name.length === 1 || source.startsWith(name, start))
      )
        return decode(source.slice(offsets[i + 2], offsets[i + 3]));
    }
    return undefined;
  }

  #read(final: boolean): void {
    const source = this.#source;
    let at = 0;
    while (at < source.length) {
      const next = this.#until === null ? this.#step(source, at, final) : this.#passOver(source, at, final);
      if (next < 0) break;
      at = next;
    }
    this.visited += source.length;
    this.#source = source.slice(at);
    this.#enough = this.#source.length + WORTHWHILE;
    if (this.#source.length > MAX_TAG_CHARACTERS && this.#until === null) throw tagTooLong();
    if (final && this.#source !== '') throw new Error('The XML is cut off.');
  }

  /** Reads a text or a tag; the offset behind it, or −1 when it is not whole yet. */
  #step(source: string, at: number, final: boolean): number {
    if (source.charCodeAt(at) !== LT) {
      let end = source.indexOf('<', at);
      if (end < 0) {
        end = source.length;
        const reference = source.lastIndexOf('&');
        if (!final && reference >= at && end - reference < MAX_REFERENCE && !source.includes(';', reference))
          end = reference;
        if (end === at) return -1;
      }
      if (this.#open.length > 0) this.#handler.text?.(decode(source.slice(at, end)));
      return end;
    }
    const second = source.charCodeAt(at + 1);
    if (second === SLASH) return this.#closeTag(source, at);
    if (second === EXCLAMATION) return this.#markup(source, at);
    if (second === QUESTION) {
      const end = source.indexOf('?>', at);
      return end < 0 ? -1 : end + 2;
    }
    return this.#openTag(source, at);
  }

  #openTag(source: string, at: number): number {
    const length = source.length;
    let i = at + 1;
    let nameStart = i;
    let code = 0;
    for (; i < length; i++) {
      code = source.charCodeAt(i);
      if (code === GT || code === SLASH || isSpace(code)) break;
      if (code === COLON) nameStart = i + 1;
    }
    const nameEnd = i;
    if (nameEnd === nameStart && i < length) throw new Error('A tag has no name.');
    let count = 0;
    for (;;) {
      while (i < length && isSpace(source.charCodeAt(i))) i++;
      if (i >= length) return -1;
      code = source.charCodeAt(i);
      if (code === GT || code === SLASH) break;
      let start = i;
      while (i < length && (code = source.charCodeAt(i)) !== EQUALS && !isSpace(code)) {
        if (code === LT || code === GT) throw new Error('An attribute has no value.');
        i++;
        if (code === COLON) start = i;
      }
      const end = i;
      while (i < length && isSpace(source.charCodeAt(i))) i++;
      if (i >= length) return -1;
      if (source.charCodeAt(i) !== EQUALS) throw new Error('An attribute has no value.');
      i++;
      while (i < length && isSpace(source.charCodeAt(i))) i++;
      if (i >= length) return -1;
      const quote = source.charCodeAt(i);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw new Error('The value of an attribute is not quoted.');
      const close = source.indexOf(quote === QUOTE ? '"' : "'", i + 1);
      if (close < 0) return -1;
      this.#attributes[4 * count] = start;
      this.#attributes[4 * count + 1] = end;
      this.#attributes[4 * count + 2] = i + 1;
      this.#attributes[4 * count + 3] = close;
      count++;
      i = close + 1;
    }
    const closes = code === SLASH;
    if (closes) {
      if (i + 1 >= length) return -1;
      if (source.charCodeAt(++i) !== GT) throw new Error('A tag has a stray slash.');
    }
    if (i - at > MAX_TAG_CHARACTERS) throw tagTooLong();
    if (this.#open.length === 0 && this.#started) throw new Error('The XML has two documents.');
    this.#started = true;
    this.#attributeCount = count;
    const name = source.slice(nameStart, nameEnd);
    this.#handler.open(name, this);
    if (closes) this.#handler.close(name);
    else if (this.#open.push(name) > MAX_DEPTH) throw new Error('The XML is nested too deeply.');
    return i + 1;
  }

  #closeTag(source: string, at: number): number {
    const end = source.indexOf('>', at);
    if (end < 0) return -1;
    if (end - at > MAX_TAG_CHARACTERS) throw tagTooLong();
    let last = end;
    while (isSpace(source.charCodeAt(last - 1))) last--;
    const name = this.#open.pop();
    const start = last - (name?.length ?? 0);
    const before = source.charCodeAt(start - 1);
    if (name === undefined || (before !== SLASH && before !== COLON) || !source.startsWith(name, start))
      throw new Error('A tag closes another one than is open.');
    this.#handler.close(name);
    return end + 1;
  }

  /** Begins to pass over a comment, or to take a marked section as text. */
  #markup(source: string, at: number): number {
    if (source.startsWith('<!--', at)) {
      this.#until = '-->';
      return at + 4;
    }
    if (source.startsWith('<![CDATA[', at)) {
      this.#until = ']]>';
      return at + 9;
    }
    if (source.length - at < 9) return -1;
    throw new Error('The XML has a document type declaration, or markup that workbooks do not use.');
  }

  #passOver(source: string, at: number, final: boolean): number {
    const isText = this.#until === ']]>';
    const found = source.indexOf(this.#until ?? '', at);
    // The ending itself may be split between two pieces.
    const end = found >= 0 ? found : Math.max(at, source.length - (final ? 0 : 2));
    if (isText && end > at && this.#open.length > 0) this.#handler.text?.(source.slice(at, end));
    if (found < 0) return end === at ? -1 : end;
    this.#until = null;
    return found + 3;
  }
}

const tagTooLong = () => tooLarge(`has a tag of more than ${MAX_TAG_CHARACTERS} characters`);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

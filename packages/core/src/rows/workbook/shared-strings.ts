import { MAX_CELL_CHARACTERS, MAX_SHARED_CHARACTERS, MAX_SHARED_STRINGS, tooLarge } from './limits.ts';
import { TextCollector } from './text-collector.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** The texts that cells point to, read from `sharedStrings.xml`: each `si` is one. */
export function createSharedStrings(): XmlHandler & { readonly strings: readonly string[] } {
  const strings: string[] = [];
  const text = new TextCollector();
  let inside = false;
  let characters = 0;
  return {
    strings,
    open(name) {
      if (name === 'si') {
        inside = true;
        text.begin();
      } else if (inside) text.open(name);
    },
    close(name) {
      if (name !== 'si') {
        text.close(name);
        return;
      }
      inside = false;
      const string = text.take().trim();
      characters += string.length;
      if (strings.length >= MAX_SHARED_STRINGS) throw tooLarge(`has more than ${MAX_SHARED_STRINGS} different texts`);
      if (characters > MAX_SHARED_CHARACTERS)
        throw tooLarge(`has more than ${MAX_SHARED_CHARACTERS / 1e6} million characters of different texts`);
      strings.push(detached(string));
    },
    text(part) {
      if (inside && text.add(part) > MAX_CELL_CHARACTERS) throw cellTooLong();
    },
  };
}

export const cellTooLong = () => tooLarge(`has a cell of more than ${MAX_CELL_CHARACTERS} characters`);

/** A copy: a part of a longer string would keep all of that in memory. */
const detached = (text: string): string => (text.length > 12 ? ` ${text}`.slice(1) : text);

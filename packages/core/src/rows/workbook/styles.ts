import { isDateFormat } from './date-format.ts';
import { MAX_STYLES, tooLarge } from './limits.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** Which cell styles show dates, by their number, read from `styles.xml`. */
export function createStyles(): XmlHandler & { readonly datesByStyle: readonly boolean[] } {
  const formats = new Map<number, string | undefined>();
  const known = new Map<number, boolean>();
  const datesByStyle: boolean[] = [];
  /** Formats that cell styles may take over. */
  const bases: (string | undefined)[] = [];
  let list: 'cellXfs' | 'cellStyleXfs' | null = null;

  function showsDate(id: number): boolean {
    const found = known.get(id) ?? isDateFormat(id, formats.get(id));
    known.set(id, found);
    return found;
  }

  return {
    datesByStyle,
    open(name, attributes) {
      if (name === 'cellXfs' || name === 'cellStyleXfs') list = name;
      else if (name === 'numFmt') {
        if (formats.size >= MAX_STYLES) throw tooManyStyles();
        formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode'));
      } else if (name === 'xf' && list !== null) {
        if (datesByStyle.length + bases.length >= MAX_STYLES) throw tooManyStyles();
        const own = attributes.get('numFmtId');
        if (list === 'cellStyleXfs') bases.push(own);
        else {
          const id = own ?? bases[Number(attributes.get('xfId'))];
          datesByStyle.push(id !== undefined && id !== '' && showsDate(Number(id)));
        }
      }
    },
    close(name) {
      if (name === list) list = null;
    },
  };
}

const tooManyStyles = () => tooLarge(`has more than ${MAX_STYLES} cell formats`);

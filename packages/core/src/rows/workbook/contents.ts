import type { XmlHandler } from './xml-scanner.ts';
import { MAX_NAME_CHARACTERS } from '../limits.ts';
import { MAX_ENTRIES, tooLarge } from './limits.ts';

export interface ListedSheet {
  /** As its tab says. */
  readonly title: string;
  readonly relation: string | undefined;
  readonly hidden: boolean;
}

/** What `workbook.xml` says: the sheets in their order, and whether days are counted from 1904. */
export function createContents(): XmlHandler & { readonly sheets: readonly ListedSheet[]; readonly from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904: boolean | null = null;
  return {
    sheets,
    get from1904() {
      return from1904 === true;
    },
    open(name, attributes) {
      // The first of several counts, as in other readers.
      if (name === 'workbookPr') from1904 ??= /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      else if (name === 'sheet' && (attributes.get('name') ?? '') !== '') {
        const title = (attributes.get('name') ?? '').slice(0, MAX_NAME_CHARACTERS);
        if (sheets.length >= MAX_ENTRIES) throw tooLarge(`lists more than ${MAX_ENTRIES} sheets`);
        const state = attributes.get('state');
        sheets.push({ title, relation: attributes.get('id'), hidden: state === 'hidden' || state === 'veryHidden' });
      }
    },
    close: () => undefined,
  };
}

/** Namespaces of the transitional and of the strict form of the standard. */
const RELATION = new RegExp(
  '^http://(?:schemas\\.openxmlformats\\.org|purl\\.oclc\\.org/ooxml)/officeDocument/(?:2006/)?relationships/' +
    '(styles|sharedStrings|worksheet)$',
);

/** Where the parts of the workbook are, read from `workbook.xml.rels`. */
export function createRelations(): XmlHandler & {
  /** Files of the sheets, by the id that `workbook.xml` names. */
  readonly worksheets: ReadonlyMap<string, string>;
  readonly sharedStrings: string;
  readonly styles: string;
} {
  const worksheets = new Map<string, string>();
  const others = { sharedStrings: 'xl/sharedStrings.xml', styles: 'xl/styles.xml' };
  return {
    worksheets,
    get sharedStrings() {
      return others.sharedStrings;
    },
    get styles() {
      return others.styles;
    },
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const kind = RELATION.exec(attributes.get('Type') ?? '')?.[1];
      const target = attributes.get('Target');
      if (target === undefined) return;
      if (kind === 'worksheet') {
        if (worksheets.size >= MAX_ENTRIES) throw tooLarge(`lists more than ${MAX_ENTRIES} sheets`);
        worksheets.set(attributes.get('Id') ?? '', pathOf(target));
      } else if (kind === 'styles' || kind === 'sharedStrings') others[kind] = pathOf(target);
    },
    close: () => undefined,
  };
}

/** Targets are relative to the folder `xl`. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `xl/${target.replace(/^\.\//, '')}`;
}

/** What stands in the text of a finding. */
export interface FindingWords {
  /** The column, or the field where it is in none. */
  readonly where?: string | undefined;
  readonly count?: number | undefined;
  readonly detail?: string | undefined;
}

/** How a language counts. */
export interface CountingWords {
  /** `12 rows` */
  rows(count: number): string;
  /** `12 values` */
  values(count: number): string;
  isOne(count: number): boolean;
}

/**
 * Fills in the text of a finding: `{where}`, `{rows}`, `{values}`, `{detail}`, and `{is|are}` for a word that depends
 * on how many there are. A sentence begins with a capital.
 */
export function fillFinding(template: string, words: FindingWords, counting: CountingWords): string {
  const { where = '', count = 0, detail = '' } = words;
  const text = template
    .replace(/\{([^{}|]+)\|([^{}|]+)\}/g, (_, one: string, many: string) => (counting.isOne(count) ? one : many))
    .replace(/\{(where|rows|values|detail)\}/g, (_, name: string) => {
      switch (name) {
        case 'where':
          return where;
        case 'rows':
          return counting.rows(count);
        case 'values':
          return counting.values(count);
        default:
          return detail;
      }
    });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words that a template asks for: only they are worth sending. */
export function wordsOfTemplate(template: string): readonly (keyof FindingWords)[] {
  const asks = (pattern: RegExp): boolean => pattern.test(template);
  return [
    ...(asks(/\{where\}/) ? (['where'] as const) : []),
    ...(asks(/\{(?:rows|values|[^{}|]+\|[^{}|]+)\}/) ? (['count'] as const) : []),
    ...(asks(/\{detail\}/) ? (['detail'] as const) : []),
  ];
}

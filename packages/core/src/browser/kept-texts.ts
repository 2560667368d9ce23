/** Ids and names of rows in the order of the file, to search in. Texts of many rows are one text: half the memory. */
export interface KeptTexts {
  add(texts: readonly (readonly [id: string, name: string])[]): void;
  /** Id and name of a row. */
  at(index: number): readonly [id: string, name: string];
  /** Marks the rows in which a text is, in whatever case. */
  find(text: string): Uint8Array;
}

/** Stored texts have no such character. */
const END = '\0';

export function createKeptTexts(): KeptTexts {
  /** Each with the number of rows before it. */
  const groups: { readonly first: number; readonly text: string }[] = [];
  let count = 0;

  function groupOf(index: number): { readonly first: number; readonly text: string } {
    let low = 0;
    let high = groups.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((groups[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return groups[low] ?? { first: 0, text: '' };
  }

  return {
    add(texts) {
      if (texts.length === 0) return;
      groups.push({ first: count, text: texts.map(([id, name]) => id + END + name).join(END) });
      count += texts.length;
    },
    at(index) {
      const { first, text } = groupOf(index);
      const parts = text.split(END);
      return [parts[2 * (index - first)] ?? '', parts[2 * (index - first) + 1] ?? ''];
    },
    find(text) {
      const wanted = text.toLowerCase();
      const found = new Uint8Array(count);
      for (const group of groups) {
        const lower = group.text.toLowerCase();
        if (!lower.includes(wanted)) continue;
        lower.split(END).forEach((part, i) => {
          if (part.includes(wanted)) found[group.first + (i >> 1)] = 1;
        });
      }
      return found;
    },
  };
}

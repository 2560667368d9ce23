/**
 * Ids and names of rows in the order of the file, to search in. Those of a batch are one text, decoded at once: half
 * the memory, and a browser takes a microsecond for each call of a decoder.
 */
export interface KeptTexts {
  /** Of the next row, in UTF-8. */
  add(id: Uint8Array, name: Uint8Array): void;
  /** Behind the last row of a batch. */
  flush(): void;
  /** Id and name of a row. */
  at(index: number): readonly [id: string, name: string];
  /** Marks the rows in which a text is, in whatever case. */
  find(text: string): Uint8Array;
}

/** Ends each id and each name: stored texts have no such character. */
const END = '\0';

interface Group {
  /** Number of rows before it. */
  readonly first: number;
  readonly text: string;
}

export function createKeptTexts(): KeptTexts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const groups: Group[] = [];
  let count = 0;
  let first = 0;
  let bytes = new Uint8Array(2 ** 14);
  let filled = 0;

  function put(piece: Uint8Array): void {
    if (filled + piece.length + 1 > bytes.length) {
      const larger = new Uint8Array(2 * (filled + piece.length + 1));
      larger.set(bytes.subarray(0, filled));
      bytes = larger;
    }
    bytes.set(piece, filled);
    filled += piece.length;
    bytes[filled++] = 0;
  }

  function groupOf(index: number): Group {
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
    add(id, name) {
      put(id);
      put(name);
      count++;
    },
    flush() {
      if (count > first) groups.push({ first, text: decoder.decode(bytes.subarray(0, filled)) });
      first = count;
      filled = 0;
    },
    at(index) {
      const group = groupOf(index);
      const parts = group.text.split(END);
      return [parts[2 * (index - group.first)] ?? '', parts[2 * (index - group.first) + 1] ?? ''];
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

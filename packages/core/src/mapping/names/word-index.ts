/** Finds known words by how they are shortened. */
export interface WordIndex {
  /** Words longer than `start` that begin with it, in the order of the list. */
  beginningWith(start: string): readonly string[];
  /** Other words of which `skeleton` is left without the vowels after the first letter, in the order of the list. */
  withSkeleton(skeleton: string): readonly string[];
}

/** Without the vowels after its first letter: `tckt`, `indstry`. */
function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
}

/** Built on first use: most headers are understood without it, and small files should not wait for it. */
export function createWordIndex(words: readonly string[]): WordIndex {
  let made: {
    readonly position: ReadonlyMap<string, number>;
    readonly sorted: readonly string[];
    readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  } | null = null;

  function tables() {
    if (made !== null) return made;
    const bySkeleton = new Map<string, string[]>();
    for (const word of words) {
      const skeleton = skeletonOf(word);
      const known = bySkeleton.get(skeleton);
      if (known === undefined) bySkeleton.set(skeleton, [word]);
      else known.push(word);
    }
    return (made = {
      position: new Map(words.map((word, i) => [word, i])),
      sorted: [...words].sort(byCode),
      bySkeleton,
    });
  }

  return {
    beginningWith(start) {
      const { sorted, position } = tables();
      const found: string[] = [];
      for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
        const word = sorted[at] ?? '';
        if (!word.startsWith(start)) break;
        if (word.length > start.length) found.push(word);
      }
      return found.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    },
    withSkeleton: (skeleton) => (tables().bySkeleton.get(skeleton) ?? []).filter((word) => word !== skeleton),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

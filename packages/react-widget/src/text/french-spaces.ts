/** With the spaces of French that no line may break at: within its quotes, and before `:`, `;`, `?` and `!`. */
export function frenchSpaces(text: string): string {
  return text.replaceAll('« ', '«\u00a0').replaceAll(/ ([»:;?!])/g, '\u00a0$1');
}

type Texts = Readonly<Record<string, string | ((...of: never[]) => string)>>;

/** Texts with such spaces, also around what is put into them. */
export function inFrench<T extends Texts>(texts: T): T {
  const spaced = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string'
      ? frenchSpaces(text)
      : Object.defineProperty((...of: never[]) => frenchSpaces(text(...of)), 'length', { value: text.length }),
  ]);
  // as: the same names, and what had arguments has them still
  return Object.fromEntries(spaced) as T;
}

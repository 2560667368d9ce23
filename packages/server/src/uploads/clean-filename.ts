const FALLBACK = 'upload.csv';
/** The limit of the contract. */
const MAX_CHARACTERS = 255;

/**
 * A filename that is safe to display and to save: without folders, without control characters and marks that change the
 * direction of text, and at most 255 characters long. A name that is empty after that becomes `upload.csv`.
 */
export function cleanFilename(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const visible = last.replace(/[\p{C}\uFFFD]/gu, '').trim();
  if (/^\.*$/.test(visible)) return FALLBACK;
  const characters = Array.from(visible);
  if (characters.length <= MAX_CHARACTERS) return visible;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(visible)?.[0] ?? '';
  return characters.slice(0, MAX_CHARACTERS - ending.length).join('') + ending;
}

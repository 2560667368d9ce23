const FALLBACK = 'upload.csv';
/** As many as the contract allows. */
const MAX_CHARACTERS = 255;

/**
 * A file's name as people may be shown it and browsers may save it: without the folders it came from, without control
 * characters and the marks that turn the direction of text, and not too long. What is then empty is `upload.csv`.
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

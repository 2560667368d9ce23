import { wordsOf } from '../../schema/words.ts';

/**
 * A 16-digit hex hash of the headers, in order and normalized, by which a saved mapping is found. Two independent
 * 32-bit FNV-1a passes (Fowler, Noll, Vo; draft-eastlake-fnv): synchronous and the same in every browser.
 */
export function fingerprintHeader(header: readonly string[]): string {
  const text = header.map((name) => wordsOf(name).join(' ')).join('\u001f');
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01000193 ^ text.length);
}

function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

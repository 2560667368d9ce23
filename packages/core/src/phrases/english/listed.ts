/** `a, b and c`. Written out because Intl takes a millisecond to start, and browsers differ. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** `"A" or "B"`. */
export function quotedChoice(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(' or ');
}

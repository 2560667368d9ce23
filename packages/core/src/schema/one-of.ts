/** One group of a regular expression with these alternatives, which may be patterns: `(?:a|b)`. */
export function oneOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

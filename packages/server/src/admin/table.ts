/** Names come from elsewhere, and a terminal would obey control characters. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Columns side by side, with their names above them. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [names, ...rows].map((cells) => cells.map(printable));
  const widths = names.map((_, i) => Math.max(...lines.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return lines.map((cells) => `${line(cells).trimEnd()}\n`).join('');
}

/** To the minute, in UTC. */
export function timeText(time: Date | string | null, none: string): string {
  return time === null ? none : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Whether there is nothing to trim: most cells begin and end with a letter or a digit, and to look is cheaper. */
export function isBare(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127;
}

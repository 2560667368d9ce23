import type { CliIo, Output } from '../io.ts';

type Paint = (text: string) => string;

/** Select Graphic Rendition codes (ECMA-48): on and off. */
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;

export type Style = Readonly<Record<keyof typeof CODES, Paint>>;

/** Colours on a terminal, unless NO_COLOR is set (no-color.org); plain text everywhere else. */
export function styleFor(output: Output, env: CliIo['env']): Style {
  const colours = output.isTty && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const paint = (name: keyof typeof CODES): Paint => {
    const [on, off] = CODES[name];
    return (text) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  };
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), yellow: paint('yellow'), green: paint('green') };
}

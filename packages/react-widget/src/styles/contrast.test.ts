// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** Relative luminance of WCAG 2.2 of a color like `#0f5e5a`. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function colorOf(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--rw-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  const color = theme === 'light' ? light : dark;
  if (color === undefined) throw new Error(`tokens.css has no color --rw-${name}.`);
  return color;
}

/** What text is written in, and on what. */
const TEXTS = [
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['quiet', 'surface'],
  ['quiet', 'sunken'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['on-accent', 'accent'],
  ['high', 'high-soft'],
  ['medium', 'medium-soft'],
  ['low', 'low-soft'],
  ['info', 'info-soft'],
  ['ink', 'high-soft'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colorOf(text, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it('the focus and the line of a chart can be seen on a card', () => {
    expect(contrast(colorOf('accent', theme), colorOf('surface', theme))).toBeGreaterThanOrEqual(3);
  });
});

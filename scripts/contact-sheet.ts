/**
 * Pictures of every part of the widget at three widths in both themes, with invented data, and one page with all of
 * them: `npm run contact-sheet -- DIRECTORY [PART…]`. For whoever changes how something looks, to be looked at one by
 * one. `--languages` takes the main screens in each language instead, with a page for each.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, launchChromium } from '../packages/standalone/test/admin-panel/support/chromium.ts';
import { startHostPage } from '../packages/standalone/test/embedding/support/host-page.ts';
import { PAGE, STYLES } from './contact-sheet/page.ts';
import { MAIN_PARTS, PARTS } from './contact-sheet/parts.ts';

const WIDTHS = [375, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'nl-NL'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { languages: { type: 'boolean' } } });
const [directory = join(tmpdir(), 'retainwise-contact-sheet'), ...wanted] = positionals;
if (!relative(join(import.meta.dirname, '..'), directory).startsWith('..'))
  throw new Error('Pictures are not kept in the repository. Name a directory outside of it.');
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}. Parts: ${Object.keys(PARTS).join(', ')}.`);
const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' });
if (chromium === null) throw new Error('A Chromium is needed.');

/** What is photographed, as `part/locale`. */
const shots = (values.languages ? LANGUAGES : ['en-US']).flatMap((locale) =>
  (wanted.length > 0 ? wanted : values.languages ? MAIN_PARTS : Object.keys(PARTS)).map((part) => `${part}/${locale}`),
);
await mkdir(directory, { recursive: true });
const host = await startHostPage({ code: PAGE, styles: STYLES, withWorker: true });
const browser = await launchChromium(chromium);
const pictures: string[] = [];
try {
  for (const shot of shots)
    for (const width of values.languages ? [Math.min(...WIDTHS), Math.max(...WIDTHS)] : WIDTHS)
      for (const colorScheme of values.languages ? THEMES.slice(0, 1) : THEMES) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${host.url}/#${shot}`);
        const [part = '', locale = ''] = shot.split('/');
        await PARTS[part]?.(page);
        const language = values.languages ? `${locale.slice(0, 2)}-` : '';
        const name = `${language}${part}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(directory, name), fullPage: true });
        pictures.push(name);
        await page.close();
      }
} finally {
  await browser.close();
  await host.close();
}
/** The page of a language is named by it. */
const sheets = values.languages ? LANGUAGES.map((locale) => locale.slice(0, 2)) : ['index'];
for (const sheet of sheets) {
  const figures = pictures
    .filter((name) => !values.languages || name.startsWith(`${sheet}-`))
    .map((name) => `<figure><img src="${name}" width="300"><figcaption>${name}</figcaption></figure>`);
  await writeFile(
    join(directory, `${sheet}.html`),
    `<!doctype html><title>Contact sheet</title><body style="display:flex;flex-wrap:wrap">${figures.join('')}`,
  );
}
console.log(`${pictures.length} pictures in ${directory}`);

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import type { MenuSection } from '../src/assemble.ts';
import { slugOf } from '../src/slug.ts';

const menuFile = fileURLToPath(new URL('../.site/menu.json', import.meta.url));
const menu = existsSync(menuFile) ? (JSON.parse(readFileSync(menuFile, 'utf8')) as readonly MenuSection[]) : [];
const OPEN = new Set(['Start', 'Guides', 'Scores']);

export default defineConfig({
  title: 'RetainWise',
  description: 'Embeddable churn scoring for SaaS companies',
  lang: 'en',
  base: '/docs/',
  srcDir: '.site',
  cleanUrls: true,
  // Otherwise each page has it inline, and each build needs another hash.
  metaChunk: true,
  vite: { logLevel: 'warn', build: { chunkSizeWarningLimit: 2_000 } },
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    anchor: { slugify: slugOf },
    config(md) {
      // Nothing in the texts is an expression of the site's own.
      const text = md.renderer.rules.text;
      md.renderer.rules.text = (tokens, at, options, env, self) =>
        (text?.(tokens, at, options, env, self) ?? '').replaceAll('{{', '&#123;&#123;');
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guides', link: '/guides/embed' },
      { text: 'API', link: '/api/' },
      { text: 'SDK', link: '/sdk' },
      { text: 'Operations', link: '/operations/' },
    ],
    sidebar: menu.map(({ title, pages }) => ({
      text: title,
      collapsed: !OPEN.has(title),
      items: pages.map((page) => ({ text: page.title, link: page.path })),
    })),
  },
});

/** A page of the site that is a Markdown file of the repository. */
export interface Page {
  /** From the root of the repository. */
  readonly source: string;
  /** On the site, without an ending. */
  readonly path: string;
  /** In the menu; its first heading unless given. */
  readonly title?: string;
}

export interface Section {
  readonly title: string;
  /** Pages, or folders with all pages in them; the first that names a page has it. */
  readonly sources: readonly (readonly [source: string, path: string, title?: string])[];
}

/** What people want, in the order in which they want it. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Start',
    sources: [
      ['README.md', 'start', 'What it is, and how to begin'],
      ['docs/guides/go-live.md', 'guides/go-live'],
    ],
  },
  {
    title: 'Guides',
    sources: [
      ['docs/guides/embed.md', 'guides/embed'],
      ['docs/guides/rest.md', 'guides/rest'],
      ['docs/guides/sdk.md', 'guides/sdk'],
      ['docs/guides/webhooks.md', 'guides/webhooks'],
      ['docs/guides/outcomes.md', 'guides/outcomes'],
      ['docs/guides/private-mode.md', 'guides/private-mode'],
      ['docs/guides/theming.md', 'guides/theming'],
      ['docs/guides/languages.md', 'guides/languages'],
      ['docs/guides/', 'guides/'],
    ],
  },
  {
    title: 'Scores',
    sources: [
      ['docs/models.md', 'models'],
      ['docs/learning.md', 'learning'],
      ['docs/dashboard.md', 'dashboard'],
      ['docs/uploads.md', 'uploads'],
      ['docs/live.md', 'live'],
      ['docs/webhooks.md', 'webhooks'],
      ['docs/performance.md', 'performance'],
    ],
  },
  {
    title: 'Packages',
    sources: [
      ['packages/sdk/README.md', 'packages/sdk'],
      ['packages/react-widget/README.md', 'packages/react-widget'],
      ['packages/core/README.md', 'packages/core'],
      ['packages/testing/README.md', 'packages/testing'],
    ],
  },
  { title: 'Examples', sources: [['examples/', 'examples/']] },
  {
    title: 'Access and privacy',
    sources: [
      ['docs/security.md', 'security'],
      ['docs/keys.md', 'keys'],
      ['docs/permissions.md', 'permissions'],
      ['docs/sign-in.md', 'sign-in'],
      ['docs/widget-sessions.md', 'widget-sessions'],
      ['docs/end-customers.md', 'end-customers'],
      ['docs/limits.md', 'limits'],
      ['docs/audit-log.md', 'audit-log'],
      ['docs/export.md', 'export'],
      ['docs/erasure.md', 'erasure'],
      ['SECURITY.md', 'report-a-vulnerability'],
    ],
  },
  {
    title: 'Operations',
    sources: [
      ['infra/README.md', 'operations/infra/index'],
      ['infra/AWS.md', 'operations/aws'],
      ['infra/image/README.md', 'operations/image'],
      ['docs/operations/README.md', 'operations/index'],
      ['docs/operations/', 'operations/'],
      ['docs/torture.md', 'operations/torture'],
      ['infra/', 'operations/infra/'],
    ],
  },
  {
    title: 'Runbooks',
    sources: [
      ['docs/runbooks/README.md', 'runbooks/index'],
      ['docs/runbooks/', 'runbooks/'],
    ],
  },
  {
    title: 'Errors',
    sources: [
      ['docs/errors/README.md', 'errors/index'],
      ['docs/errors/', 'errors/'],
    ],
  },
  {
    title: 'Decisions',
    sources: [
      ['ARCHITECTURE.md', 'architecture'],
      ['CONTRIBUTING.md', 'contributing'],
    ],
  },
  { title: 'More', sources: [['docs/', '']] },
];

/** Its links are the menu of the site. */
const LEFT_OUT = new Set(['docs/README.md']);

/**
 * The pages of each section.
 *
 * @param files Markdown files of the repository, from its root
 */
export function pagesOf(
  files: readonly string[],
): readonly { readonly title: string; readonly pages: readonly Page[] }[] {
  const taken = new Set(LEFT_OUT);
  return SECTIONS.map(({ title, sources }) => ({
    title,
    pages: sources.flatMap(([source, path, menuTitle]) => {
      const found = source.endsWith('/') ? files.filter((file) => file.startsWith(source)).sort() : [source];
      return found.flatMap((file): Page[] => {
        if (taken.has(file) || !files.includes(file)) return [];
        taken.add(file);
        const own = menuTitle === undefined ? {} : { title: menuTitle };
        return [{ source: file, path: source.endsWith('/') ? path + nameOf(file.slice(source.length)) : path, ...own }];
      });
    }),
  })).filter(({ pages }) => pages.length > 0);
}

/** `rest/README.md` is the page `rest`. */
function nameOf(file: string): string {
  return file.replace(/\.md$/, '').replace(/\/README$/, '');
}

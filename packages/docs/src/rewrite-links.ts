import { posix } from 'node:path';

export interface Places {
  /** The page of a Markdown file, such as `guides/rest`; undefined for files that are no page. */
  readonly pageOf: (source: string) => string | undefined;
  /** Where a picture is on the site, such as `/pictures/panel.png`. */
  readonly pictureOf: (source: string) => string;
}

const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const PICTURE = /\.(png|svg|jpg|webp)$/;

/**
 * Links of a Markdown file, from one page of the site to another. What a link names that is no page, such as a source
 * file, stays as words: the site has no such file.
 *
 * @param source where the text is, from the root of the repository
 */
export function rewriteLinks(text: string, source: string, { pageOf, pictureOf }: Places): string {
  return outsideCode(text, (prose) =>
    prose.replaceAll(LINK, (whole: string, mark: string, label: string, target: string) => {
      if (/^[a-z]+:|^\/\/|^#/i.test(target)) return whole;
      const [path = '', anchor] = target.split('#');
      const file = posix.normalize(posix.join(posix.dirname(source), path)).replace(/\/$/, '');
      if (PICTURE.test(file)) return `${mark}[${label}](${pictureOf(file)})`;
      const page = pageOf(file) ?? pageOf(`${file}/README.md`);
      if (page === undefined) return label;
      return `[${label}](/${page.replace(/(^|\/)index$/, '$1')}${anchor === undefined ? '' : `#${anchor}`})`;
    }),
  );
}

/** Changes what is neither in a block of code nor in code within a line. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  const out: string[] = [];
  let prose: string[] = [];
  let fence: string | null = null;
  const endProse = (): void => {
    if (prose.length > 0) out.push(outsideSpans(prose.join('\n'), change));
    prose = [];
  };
  for (const line of text.split('\n')) {
    const [, mark] = /^\s*(```+|~~~+)/.exec(line) ?? [];
    const opensOrCloses = mark !== undefined && (fence === null || line.trim().startsWith(fence));
    if (fence === null && !opensOrCloses) {
      prose.push(line);
      continue;
    }
    endProse();
    out.push(line);
    if (opensOrCloses) fence = fence === null ? mark : null;
  }
  endProse();
  return out.join('\n');
}

/** A link may have code in its label, and goes over several lines: it is changed as a whole. */
function outsideSpans(prose: string, change: (prose: string) => string): string {
  const spans: string[] = [];
  const hidden = prose.replaceAll(/(`+)(?:(?!\1|\n\n)[^])+\1/g, (span) => `\uE000${spans.push(span) - 1}\uE001`);
  return change(hidden).replaceAll(/\uE000(\d+)\uE001/g, (_, at: string) => spans[Number(at)] ?? '');
}

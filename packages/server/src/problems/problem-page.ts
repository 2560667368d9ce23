import type { ProblemType } from '@retainwise/openapi';
import { ERROR_CATALOGUE, type ErrorCode } from '@retainwise/openapi/errors';

/** What a code means, as data. */
export function problemType(code: ErrorCode): ProblemType {
  const { title, status, audience, cause, fix } = ERROR_CATALOGUE[code];
  return { type: `/problems/${code}`, code, title, status, audience: [...audience], cause, fix };
}

/** The colours are those of the system, light or dark. Inline, because the page needs no other file. */
const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 0 auto; padding: 3rem 1.5rem; background: Canvas; color: CanvasText; }
  h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.5rem; }
  h2 { font-size: 1.125rem; margin: 2rem 0 0.25rem; }
  p { margin: 0; overflow-wrap: anywhere; }
  code { font-family: ui-monospace, monospace; }
`;

/** What a code means, as a page for a browser: no scripts, and nothing to load. */
export function problemPage(code: ErrorCode): string {
  const { title, status, cause, fix } = ERROR_CATALOGUE[code];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${code}: ${escapeHtml(title)} – RetainWise</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p><code>${code}</code>${status === null ? '' : ` · HTTP status ${status}`}</p>
<h2>What happened</h2>
<p>${escapeHtml(cause)}</p>
<h2>What to do</h2>
<p>${escapeHtml(fix)}</p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

import express, { Router, type RequestHandler, type Response } from 'express';
import { sendProblem } from './problem.ts';
import type { Sessions } from './session.ts';
import type { SignInLinks } from './sign-in-links.ts';
import { SIGN_IN_SCRIPT, SIGN_IN_STYLES } from './sign-in-assets.ts';

const pageOf = (help: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Sign in · Northwind Metrics</title>
    <link rel="stylesheet" href="/sign-in.css" />
    <script type="module" src="/sign-in.js"></script>
  </head>
  <body>
    <main>
      <p class="brand">Northwind Metrics</p>
      <h1>Sign in</h1>
      <p>Open the sign-in link that was printed at the terminal where this panel was started, or in the log of its
        container. A link works once, within 10 minutes. A session lasts 12 hours.</p>
      <p id="help">${escaped(help)}</p>
      <form>
        <label for="code">Link or code</label>
        <input id="code" name="code" autocomplete="off" spellcheck="false" aria-describedby="help" required />
        <button>Sign in</button>
      </form>
      <p role="status"></p>
    </main>
  </body>
</html>
`;

/** Shows how to sign in to whoever has no session, or whose session has ended, instead of the page asked for. */
export function signInFirst(links: SignInLinks, sessions: Sessions): RequestHandler {
  return (request, response, next) => {
    if (sessions.isSignedIn(request)) next();
    else sendPage(response, 401, links);
  };
}

/** Exchanges the code of a link for a session, and ends sessions. */
export function signInRoutes(links: SignInLinks, sessions: Sessions): Router {
  const router = Router();
  router.get('/sign-in', (_request, response) => sendPage(response, 200, links));
  router.get('/sign-in.js', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache').type('text/javascript').send(SIGN_IN_SCRIPT);
  });
  router.get('/sign-in.css', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache').type('text/css').send(SIGN_IN_STYLES);
  });
  router.post('/sign-in', express.text({ limit: '2kb', type: () => true }), async (request, response) => {
    const code: unknown = request.body;
    const isNew = typeof code === 'string' && (await links.redeem(code));
    if (isNew) sessions.start(request, response);
    // Who opens a link for the second time in the browser that it has signed in wants the panel, not an explanation.
    if (isNew || sessions.isSignedIn(request)) {
      response.status(204).end();
      return;
    }
    sendProblem(response, {
      status: 401,
      code: 'ERR-1001',
      title: 'Not signed in',
      location: 'body',
      detail: 'This link was used before, has expired, or is not one of this panel.',
      fix: links.help,
    });
  });
  router.post('/sign-out', (request, response) => {
    sessions.end(request, response);
    response.status(204).end();
  });
  return router;
}

function sendPage(response: Response, status: number, { help }: SignInLinks): void {
  response.status(status).setHeader('Cache-Control', 'no-store').type('html').send(pageOf(help));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

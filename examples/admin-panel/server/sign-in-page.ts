import express, { Router, type RequestHandler, type Response } from 'express';
import { sendProblem } from './problem.ts';
import type { Sessions } from './session.ts';
import type { SignInLinks } from './sign-in-links.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sign in</title>
    <script type="module" src="/sign-in.js"></script>
  </head>
  <body>
    <main>
      <h1>Sign in</h1>
      <p>Open the sign-in link that was printed at the terminal where this panel was started, or in the log of its
        container. A link works once, within 15 minutes.</p>
      <p>For a new link, press Enter at that terminal, send SIGUSR2 to the process, or start it again.</p>
      <form>
        <label>Link or code <input name="code" autocomplete="off" size="60" required /></label>
        <button>Sign in</button>
      </form>
      <p role="status"></p>
    </main>
  </body>
</html>
`;

/** The code is in the fragment of the link, which browsers send to nobody. */
const SCRIPT = `const status = document.querySelector('[role=status]');
const form = document.querySelector('form');
async function signIn(link) {
  const parts = new URLSearchParams(link.includes('#') ? link.slice(link.indexOf('#') + 1) : 'code=' + link.trim());
  const prediction = parts.get('prediction');
  status.textContent = 'Signing in …';
  try {
    const response = await fetch('/sign-in', {
      method: 'POST',
      body: parts.get('code') ?? '',
    });
    if (response.ok) location.replace(prediction ? '/?prediction=' + encodeURIComponent(prediction) : '/');
    else status.textContent = (await response.json()).detail;
  } catch {
    status.textContent = 'The panel does not answer.';
  }
}
function useFragment() {
  const { hash } = location;
  if (!hash.includes('code=')) return;
  // The code does not stay in the history.
  history.replaceState(null, '', location.pathname);
  void signIn(hash);
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void signIn(new FormData(form).get('code'));
});
addEventListener('hashchange', useFragment);
useFragment();
`;

function sendPage(response: Response, status: number): void {
  response.status(status).setHeader('Cache-Control', 'no-store').type('html').send(PAGE);
}

/** Shows how to sign in to whoever has no session, instead of the page asked for. */
export function signInFirst(sessions: Sessions): RequestHandler {
  return (request, response, next) => {
    if (sessions.isSignedIn(request)) next();
    else sendPage(response, 401);
  };
}

/** Exchanges the code of a link for a session. */
export function signInRoutes(links: SignInLinks, sessions: Sessions): Router {
  const router = Router();
  router.get('/sign-in', (_request, response) => sendPage(response, 200));
  router.get('/sign-in.js', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache').type('text/javascript').send(SCRIPT);
  });
  router.post('/sign-in', express.text({ limit: '2kb', type: () => true }), (request, response) => {
    const code: unknown = request.body;
    if (typeof code === 'string' && links.redeem(code)) {
      sessions.start(request, response);
      response.status(204).end();
      return;
    }
    sendProblem(response, {
      status: 401,
      code: 'ERR-1001',
      title: 'Not signed in',
      location: 'body',
      detail: 'This link was used before, has expired, or is not one of this panel.',
      fix: 'Press Enter at the terminal of the panel for a new link, or start the panel again.',
    });
  });
  return router;
}

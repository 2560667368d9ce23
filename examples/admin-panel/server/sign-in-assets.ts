/** The code is in the fragment of the link, which browsers send to nobody. */
export const SIGN_IN_SCRIPT = `const status = document.querySelector('[role=status]');
const form = document.querySelector('form');
try {
  const theme = localStorage.getItem('northwind-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the page then follows the system.
}
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
    else {
      status.textContent = (await response.json()).detail;
      form.elements.code.focus();
    }
  } catch {
    status.textContent = 'The panel does not answer. Check that it is running.';
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

/** Of the same colours as the panel, whose own styles come with its build. */
export const SIGN_IN_STYLES = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f6, #101514);
  --surface: light-dark(#ffffff, #171e1d);
  --line: light-dark(#dfe4e2, #2b3534);
  --field: light-dark(#7a8784, #71807c);
  --ink: light-dark(#16211f, #e8eeec);
  --ink-quiet: light-dark(#52605d, #a3b1ae);
  --accent: light-dark(#0f5e5a, #6fd0c6);
  --on-accent: light-dark(#ffffff, #101514);
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 1rem;
  background: var(--ground);
  color: var(--ink);
  font: 16px/1.5 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main {
  max-width: 34rem;
  margin: 12vh auto 0;
  padding: 1.75rem 2rem;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 12px;
}
.brand { margin: 0 0 1.25rem; font-weight: 650; }
h1 { margin: 0 0 0.75rem; font-size: 1.75rem; line-height: 1.2; }
p { color: var(--ink-quiet); }
label { display: block; margin: 1.25rem 0 0.25rem; font-weight: 550; }
input {
  width: 100%;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--field);
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
}
button {
  margin-top: 1rem;
  padding: 0.5rem 1rem;
  border: 0;
  border-radius: 8px;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[role='status'] { min-height: 1.5em; margin: 1rem 0 0; color: var(--ink); }
`;

export interface PanelSettings {
  /** How people get in: with Clerk, or by a link and then with the panel's key. */
  readonly access: { readonly clerkPublishableKey: string } | { readonly apiKey: string };
  readonly apiBaseUrl: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
}

/**
 * Reads the panel's settings from the environment.
 *
 * @throws Error that names the variable and what to set it to
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): PanelSettings {
  // The second is what Clerk's own guides call it.
  const clerkPublishableKey = env['CLERK_PUBLISHABLE_KEY'] || env['VITE_CLERK_PUBLISHABLE_KEY'];
  const apiKey = env['RETAINWISE_API_KEY'];
  if (!clerkPublishableKey && !apiKey)
    throw new Error(
      'RETAINWISE_API_KEY is not set. Set it to a key of your account; `npm start` prints one. ' +
        'Or set CLERK_PUBLISHABLE_KEY, and people sign in with Clerk.',
    );
  const apiBaseUrl = env['RETAINWISE_BASE_URL'] || 'http://127.0.0.1:8787';
  if (!/^https?:\/\//.test(apiBaseUrl) || !URL.canParse(apiBaseUrl))
    throw new Error('RETAINWISE_BASE_URL is not an HTTP URL. Set it to one such as http://127.0.0.1:8787.');
  const port = Number(env['PORT'] || '8788');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT is not a valid port. Set it to a whole number from 0 to 65535, or unset it to use 8788.');
  const allowedHosts = (env['ALLOWED_HOSTS'] ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
  const access = clerkPublishableKey ? { clerkPublishableKey } : { apiKey: apiKey ?? '' };
  return { access, apiBaseUrl, port, allowedHosts };
}

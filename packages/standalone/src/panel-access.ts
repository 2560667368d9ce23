import { createSignInLinks, type AdminPanelOptions } from '@retainwise/example-admin-panel';
import type { Config } from '@retainwise/platform';

/** Where a person opens the panel. */
export interface PanelLink {
  /** Whether people need a link to sign in; each call of `open` then makes a new one and ends the one before. */
  readonly signsIn: boolean;
  open(predictionId: string | null): string;
}

type AccessOptions = Pick<AdminPanelOptions, 'allowedHosts' | 'signInLinks'>;

/**
 * Who may use the panel. On loopback everybody: only this machine reaches it. As soon as other machines may, by HOST or
 * by a proxy at PUBLIC_URL, only who opens a link that was printed at the terminal.
 */
export function panelAccess({ host, publicUrl, panelSignIn }: Pick<Config, 'host' | 'publicUrl' | 'panelSignIn'>): {
  readonly options: AccessOptions;
  /** @param url where the panel listens */
  readonly linkTo: (url: string) => PanelLink;
} {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).hostname;
  const allowedHosts = [host, ...(publicHost === null ? [] : [publicHost])];
  if (panelSignIn === 'auto' && [host, publicHost ?? 'localhost'].every(isLoopback))
    return {
      options: { allowedHosts },
      linkTo: (url) => ({ signsIn: false, open: (id) => `${url}/${id === null ? '' : `?prediction=${id}`}` }),
    };
  const signInLinks = createSignInLinks();
  return {
    options: { allowedHosts, signInLinks },
    linkTo: (url) => ({
      signsIn: true,
      open: (predictionId) => {
        const link = new URL('/sign-in', url);
        // Nobody can open the address that stands for all; the machine itself, or the host of a container, can this.
        link.hostname = publicHost ?? (isWildcard(host) ? 'localhost' : link.hostname);
        const prediction = predictionId === null ? {} : { prediction: predictionId };
        link.hash = new URLSearchParams({ code: signInLinks.issue(), ...prediction }).toString();
        return link.href;
      },
    }),
  };
}

/** Other spellings of loopback count as another address: the panel then asks for a link. */
function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host);
}

function isWildcard(host: string): boolean {
  return ['0.0.0.0', '::', '[::]'].includes(host);
}

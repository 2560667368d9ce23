import type { LinkAccess } from '@retainwise/example-admin-panel';
import { signInFiles, signInLink, type Config } from '@retainwise/platform';

/** Where a person opens the panel. Each call makes a new link and ends the one before. */
export type PanelLink = (predictionId: string | null) => Promise<string>;

export interface PanelAccess {
  readonly options: Pick<LinkAccess, 'signInLinks' | 'fromElsewhere'> & { readonly allowedHosts: readonly string[] };
  /** Announces where the panel is, once it listens at `url`. */
  start(url: string): Promise<PanelLink>;
  end(): Promise<void>;
}

const HELP =
  'For a new link, press Enter at that terminal, or run `npx retainwise-admin sign-in-link` in the same folder, ' +
  'or start it again.';

/**
 * Who may use the panel: whoever opens a link that was printed at the terminal, and on loopback only this machine.
 * Links are kept in the data directory, so that `retainwise-admin sign-in-link` can make one.
 */
export function panelAccess({ host, publicUrl, dataDir }: Pick<Config, 'host' | 'publicUrl' | 'dataDir'>): PanelAccess {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).hostname;
  const files = signInFiles(dataDir);
  return {
    options: {
      allowedHosts: [host, ...(publicHost === null ? [] : [publicHost])],
      signInLinks: { issue: () => files.issue(), redeem: (code) => files.redeem(code), help: HELP },
      fromElsewhere: ![host, publicHost ?? 'localhost'].every(isLoopback),
    },
    async start(url) {
      const address = new URL(url);
      // Nobody can open the address that stands for all; the machine itself, or the host of a container, can this.
      address.hostname = publicHost ?? (isWildcard(host) ? 'localhost' : address.hostname);
      await files.setAddress(address.origin);
      return async (predictionId) =>
        signInLink(address.origin, await files.issue(), predictionId === null ? {} : { prediction: predictionId });
    },
    end: () => files.setAddress(null),
  };
}

/** Other spellings of loopback count as another address: what is not known to be this machine may be another. */
function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host);
}

function isWildcard(host: string): boolean {
  return ['0.0.0.0', '::', '[::]'].includes(host);
}

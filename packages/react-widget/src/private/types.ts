import type { FileOptions } from '@retainwise/core/browser';
import type { WidgetClient } from '../client.ts';

/** How files are scored in private mode, where no account says it. */
export interface PrivateOptions extends Pick<
  FileOptions,
  'model' | 'currency' | 'churnRate' | 'horizonDays' | 'explain' | 'now'
> {
  /**
   * Where the page serves `@retainwise/react-widget/private-worker.js` itself. Left out, the bundler finds the worker
   * beside the widget.
   */
  readonly workerUrl?: string | URL | undefined;
}

/** A client that maps, checks and scores in a worker of the page, and holds one file at a time. */
export interface PrivateClient extends WidgetClient {
  /** The worker is there, and nothing more has to be fetched. Rejects when it cannot be. */
  readonly ready: () => Promise<void>;
  /** Lets go of the file and its results, and stops what is under way. The worker stays for another file. */
  forget(): void;
  /** Ends the worker: file, results and all are gone. Whatever is asked next begins with a new one. */
  close(): void;
}

import type { RequestListener } from 'node:http';
import { ConfigError } from '../config/config-error.ts';
import { systemErrorCode } from '../system-error.ts';
import { listen } from './listen.ts';
import type { ListeningServer, ListenOptions } from './listen.ts';

export interface ListenConfiguredOptions extends ListenOptions {
  /** The environment variable that the port comes from. */
  readonly portVariable: string;
}

/**
 * Listens where the configuration says.
 *
 * @throws ConfigError (ERR-9001) naming the variable, when the address is taken, forbidden or not of this machine
 */
export async function listenConfigured(
  handler: RequestListener,
  { portVariable, ...options }: ListenConfiguredOptions,
): Promise<ListeningServer> {
  try {
    return await listen(handler, options);
  } catch (error) {
    const problem = problemOf(systemErrorCode(error), options.port, portVariable);
    throw problem === null ? error : new ConfigError([problem], { cause: error });
  }
}

function problemOf(code: string | null, port: number, portVariable: string): ConfigError['problems'][number] | null {
  switch (code) {
    case 'EADDRINUSE':
      return {
        variable: portVariable,
        message: `is ${port}, which another process listens on`,
        fix: 'Stop that process, or give another port, or 0 for a free one.',
      };
    case 'EACCES':
      return {
        variable: portVariable,
        message: `is ${port}, which this user may not listen on`,
        fix: 'Give a port from 1024 on, or 0 for a free one.',
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        variable: 'HOST',
        message: 'is no address of this machine',
        fix: 'Give an address to listen on, such as 127.0.0.1, or 0.0.0.0 for all.',
      };
    default:
      return null;
  }
}

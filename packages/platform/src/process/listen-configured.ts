import type { RequestListener } from 'node:http';
import { ConfigError } from '../config/config-error.ts';
import { systemErrorCode } from '../system-error.ts';
import { listen } from './listen.ts';
import type { ListeningServer, ListenOptions } from './listen.ts';

export interface ListenConfiguredOptions extends ListenOptions {
  /** The environment variable that the port comes from, for error messages. */
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
        message: `is ${port}, which is used by another process`,
        fix: 'Stop that process, or use another port, or 0 for a free one.',
      };
    case 'EACCES':
      return {
        variable: portVariable,
        message: `is ${port}, which this user may not listen on`,
        fix: 'Use a port of 1024 or above, or 0 for a free one.',
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        variable: 'HOST',
        message: 'is not an address of this machine',
        fix: 'Use an address such as 127.0.0.1, or 0.0.0.0 for all.',
      };
    default:
      return null;
  }
}

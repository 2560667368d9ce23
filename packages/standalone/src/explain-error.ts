import { ConfigError } from '@retainwise/platform/startup';
import { UsageError, USAGE } from './options.ts';

/** An error for the terminal. Our own errors say what to do; others come with their stack. */
export async function explainError(error: unknown): Promise<string> {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof ConfigError) return `${error.code}: ${error.message}\n${error.fix}\n`;
  // Loaded here, because a start that goes well need not wait for them.
  const [{ PlatformError }, { RetainWiseCoreError }, { RetainWiseError }] = await Promise.all([
    import('@retainwise/platform'),
    import('@retainwise/core'),
    import('@retainwise/sdk'),
  ]);
  if (error instanceof PlatformError || error instanceof RetainWiseCoreError)
    return `${error.code}: ${error.message}\n${error.fix}\n`;
  if (error instanceof RetainWiseError) return `${error.message}\n`;
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

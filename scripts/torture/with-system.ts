import type { SystemUnderTest } from './system.ts';

export interface WithSystemOptions {
  /** Keep its data and log. */
  readonly keep: boolean;
  readonly say: (text: string) => void;
  /** After the system has stopped, for instance to unmount its disk. */
  readonly afterwards?: () => Promise<void>;
}

/** Uses a system and stops it: afterwards, when the work fails, and when the campaign itself is asked to stop. */
export async function withSystem<S extends SystemUnderTest, T>(
  system: S,
  { keep, say, afterwards = () => Promise.resolve() }: WithSystemOptions,
  work: (system: S) => Promise<T>,
): Promise<T> {
  const stop = async (): Promise<void> => {
    await system.stop(keep);
    await afterwards();
    if (keep) say(`the log is ${system.logFile}`);
  };
  const interrupt = (): void => {
    say('stopping');
    stop().then(
      () => process.exit(130),
      (error: unknown) => {
        say(String(error));
        process.exit(130);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    return await work(system);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt);
    await stop();
  }
}

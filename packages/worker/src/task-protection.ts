import type { Logger } from '@retainwise/platform';

/** Told when this process begins and ends work that should not be interrupted; work may overlap. */
export interface TaskProtection {
  begin(): void;
  end(): void;
  /** Waits for what is being told. */
  settled(): Promise<void>;
}

export interface TaskProtectionOptions {
  /** Where ECS has its agent (`ECS_AGENT_URI`); null where there is none, and nothing to tell. */
  readonly agentUri: string | null;
  readonly logger: Logger;
  /** Defaults to half an hour. */
  readonly renewMs?: number;
}

/** Of a process that dies without a word, protection ends by itself. Longer jobs renew it. */
const EXPIRES_MINUTES = 60;
const RENEW_MS = 30 * 60_000;
const TIMEOUT_MS = 5_000;

/**
 * Asks ECS to spare this task while it works: fewer workers and deployments then stop idle ones first, and wait for the
 * others. A job never waits for the answer, and none fails for want of it: a worker that is stopped gives its jobs
 * back.
 */
export function createTaskProtection({ agentUri, logger, renewMs = RENEW_MS }: TaskProtectionOptions): TaskProtection {
  let running = 0;
  let told = false;
  let telling: Promise<void> | null = null;
  let renewal: NodeJS.Timeout | undefined;
  if (agentUri === null) return { begin: () => undefined, end: () => undefined, settled: () => Promise.resolve() };
  const url = `${agentUri}/task-protection/v1/state`;

  /** One request after the other, until ECS knows how it is. */
  async function tell(): Promise<void> {
    do {
      const busy = running > 0;
      told = busy;
      try {
        await put(
          url,
          busy ? { ProtectionEnabled: true, ExpiresInMinutes: EXPIRES_MINUTES } : { ProtectionEnabled: false },
        );
      } catch (error) {
        logger.warn({ err: error, protect: busy }, 'ECS could not be told whether this task is busy');
      }
    } while (told !== running > 0);
    telling = null;
  }
  const changed = (): void => {
    telling ??= tell();
  };

  return {
    begin: () => {
      running += 1;
      if (running > 1) return;
      changed();
      renewal = setInterval(changed, renewMs);
      renewal.unref();
    },
    end: () => {
      running -= 1;
      if (running > 0) return;
      clearInterval(renewal);
      changed();
    },
    settled: async () => {
      await telling;
    },
  };
}

async function put(url: string, state: object): Promise<void> {
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(state),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const answer = await response.text();
  // What it refuses, it may answer with 200, too.
  if (!response.ok || /"(error|failure)"\s*:\s*\{/.test(answer))
    throw new Error(`The agent answered ${response.status}: ${answer.slice(0, 500)}`);
}

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DRILLS } from './drills/names.ts';
import { TARGETS } from './kill-plan.ts';

export const USAGE = `Usage: npm run torture -- [options]

Kills RetainWise under load, again and again, then checks that nothing was lost, done twice or left behind.

  --kills N                  how many kills (15)
  --seed S                   decides kills and files (from the clock)
  --targets LIST             of process, postmaster, backend (all; with --aws process, backend)
  --burst N                  kills come in bursts of N, one while the last is being recovered from (1)
  --aws                      API and worker as processes of their own, with stand-ins for S3 and SQS
  --drill NAME               instead of kills: ${DRILLS.join(', ')}, or all
  --fault-seconds N          how long the fault of a drill lasts (5)
  --full                     drills as long as in the promise: 30 to 60 s
  --max-recovery-seconds N   how long it may take to be back after a kill (15)
  --settle-seconds N         how long jobs and sweeps may go on after traffic has stopped (180)
  --flight N                 journeys at once (12)
  --accounts N               accounts, used in turn (6)
  --env NAME=VALUE           a variable for the processes under test; may be repeated
  --json FILE                writes the report to a file
  --keep                     keeps data and logs, and prints where
`;

/** Invalid command line: exit code 2, and the usage after the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const schema = z.object({
  kills: whole(1, 100_000).default(15),
  seed: whole(0, 2 ** 31).optional(),
  targets: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(TARGETS)).min(1))
    .optional(),
  burst: whole(1, 20).default(1),
  aws: z.boolean().default(false),
  drill: z.enum([...DRILLS, 'all']).optional(),
  'fault-seconds': whole(1, 600).optional(),
  full: z.boolean().default(false),
  'max-recovery-seconds': whole(1, 600).default(15),
  'settle-seconds': whole(1, 3_600).default(180),
  flight: whole(1, 200).default(12),
  accounts: whole(1, 100).default(6),
  env: z.array(z.string().regex(/^[A-Z][A-Z0-9_]*=/)).default([]),
  json: z.string().min(1).optional(),
  keep: z.boolean().default(false),
  help: z.boolean().default(false),
});
type Parsed = z.infer<typeof schema>;

export interface TortureOptions extends Pick<
  Parsed,
  'kills' | 'targets' | 'burst' | 'aws' | 'drill' | 'full' | 'flight' | 'accounts' | 'json' | 'keep' | 'help'
> {
  readonly seed: number;
  readonly faultSeconds: number | undefined;
  readonly maxRecoveryMs: number;
  readonly settleMs: number;
  readonly env: Readonly<Record<string, string>>;
  /** What was given beside the seed, to repeat the run. */
  readonly given: string;
}

/** @throws UsageError for unknown options and for values out of range */
export function readOptions(args: readonly string[], now: Date): TortureOptions {
  const values = parse(args);
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    throw new UsageError(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
  const { seed = Math.floor(now.getTime() / 1000) % 2 ** 31, env, ...rest } = parsed.data;
  const variables = env.map((text): [string, string] => {
    const at = text.indexOf('=');
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return {
    ...rest,
    seed,
    faultSeconds: rest['fault-seconds'],
    maxRecoveryMs: rest['max-recovery-seconds'] * 1000,
    settleMs: rest['settle-seconds'] * 1000,
    env: Object.fromEntries(variables),
    given: Object.entries(values)
      .filter(([name]) => name !== 'seed')
      .flatMap(([name, value]) => [value].flat().map((one) => `--${name}${one === true ? '' : ` ${String(one)}`}`))
      .join(' '),
  };
}

function parse(args: readonly string[]): Record<string, unknown> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        kills: text,
        seed: text,
        targets: text,
        burst: text,
        aws: flag,
        drill: text,
        'fault-seconds': text,
        full: flag,
        'max-recovery-seconds': text,
        'settle-seconds': text,
        flight: text,
        accounts: text,
        env: { ...text, multiple: true },
        json: text,
        keep: flag,
        help: { ...flag, short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

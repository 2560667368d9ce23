import { z } from 'zod';

export interface WebhooksConfig {
  /** Encrypt the secrets of webhooks, the first those that are made from now on. None: they are stored as they are. */
  readonly secretKeys: readonly Buffer[];
  /** Messages are also sent to this machine, by http too. For trying out. */
  readonly allowLoopback: boolean;
}

const KEY_BYTES = 32;
const MAX_KEYS = 4;

export const webhookVariables = {
  WEBHOOK_SECRET_KEY: z
    .string()
    .transform((text, context) => readKeys(text) ?? (context.addIssue('no keys'), z.NEVER))
    .optional()
    .describe(
      `Give ${KEY_BYTES} random bytes in base64, as "openssl rand -base64 ${KEY_BYTES}" prints them, or omit it. ` +
        `While keys are changed, up to ${MAX_KEYS} by commas, the newest first.`,
    ),
  WEBHOOK_ALLOW_LOOPBACK: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Give true or false. True is for trying out on one machine only.'),
};

export function readWebhooks(v: z.infer<z.ZodObject<typeof webhookVariables>>): WebhooksConfig {
  return { secretKeys: v.WEBHOOK_SECRET_KEY ?? [], allowLoopback: v.WEBHOOK_ALLOW_LOOPBACK === 'true' };
}

function readKeys(text: string): readonly Buffer[] | null {
  const texts = text.split(',').map((key) => key.trim());
  const keys = texts.map((key) => Buffer.from(key, 'base64'));
  // Whatever Buffer.from left out was no base64.
  const areKeys = keys.every((key, i) => key.length === KEY_BYTES && key.toString('base64') === texts[i]);
  return areKeys && keys.length <= MAX_KEYS ? keys : null;
}

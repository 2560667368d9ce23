import { z } from 'zod';

const madeSchema = z.object({ QueueUrl: z.string() });
const message = z.object({ body: z.string() });
const inspectedSchema = z.object({
  messages: z.object({
    ready: z.array(message).default([]),
    delayed: z.array(message).default([]),
    inflight: z.array(z.object({ message, receiptHandle: z.string() })).default([]),
  }),
});

/** Bodies of what is in a queue. */
export interface QueuedBodies {
  readonly waiting: readonly string[];
  /** Taken by somebody, and not deleted. */
  readonly taken: readonly string[];
}

/** What tests do with a queue past those who use it. */
export interface StandInQueue {
  readonly url: string;
  readonly send: (body: string) => Promise<void>;
  readonly bodies: () => Promise<QueuedBodies>;
  /** What is taken is visible again, as it is when nothing is heard of who took it. */
  readonly expire: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty FIFO queue in a stand-in for SQS. */
export async function makeQueue(endpoint: string, name: string): Promise<StandInQueue> {
  async function ask(action: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${action} failed: ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  }
  const { QueueUrl: url } = madeSchema.parse(
    await ask('CreateQueue', { QueueName: name, Attributes: { FifoQueue: 'true' } }),
  );
  async function inspect() {
    const answer = await fetch(`${endpoint}/_fauxqs/queues/${name}`);
    return inspectedSchema.parse(await answer.json()).messages;
  }
  let sent = 0;
  return {
    url,
    send: async (body) => {
      const id = `past-the-outbox-${(sent += 1)}`;
      await ask('SendMessage', { QueueUrl: url, MessageBody: body, MessageGroupId: id, MessageDeduplicationId: id });
    },
    bodies: async () => {
      const { ready, delayed, inflight } = await inspect();
      return {
        waiting: [...ready, ...delayed].map(({ body }) => body),
        taken: inflight.map(({ message: { body } }) => body),
      };
    },
    expire: async () => {
      for (const { receiptHandle } of (await inspect()).inflight) {
        try {
          await ask('ChangeMessageVisibility', { QueueUrl: url, ReceiptHandle: receiptHandle, VisibilityTimeout: 0 });
        } catch (error) {
          // Its job was done meanwhile, and it is gone.
          if (!(error instanceof Error && error.message.includes('MessageNotInflight'))) throw error;
        }
      }
    },
    remove: async () => {
      await ask('DeleteQueue', { QueueUrl: url });
    },
  };
}

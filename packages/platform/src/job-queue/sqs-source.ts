import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Taking } from '../database/job-outbox/leases.ts';
import type { Logger } from '../logging/types.ts';
import type { Delivery, JobSource } from './delivery.ts';

/** What the relay sends. Earlier versions did not say which sending it is. */
export const messageSchema = z.object({
  id: z.string(),
  type: z.string(),
  sends: z.number().nullable().default(null),
  payload: z.unknown(),
});
type Body = z.infer<typeof messageSchema>;

/** Who has the job of a message, which the database decides. `holder` names the delivery. */
export interface Leases {
  take(message: Pick<Body, 'id' | 'sends'>, holder: string): Promise<Taking>;
  /** False when the holder has lost it. */
  extend(id: string, holder: string): Promise<boolean>;
  end(id: string, holder: string, options: { readonly done: boolean }): Promise<void>;
  /** Sends the job with this id once more after a while; false when it is no longer known. */
  sendAgain(id: string, seconds: number): Promise<boolean>;
}

export interface SqsSourceOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly type: string;
  readonly leases: Leases;
  /** How long one poll waits for a message. Keep it below the grace period: a stopping consumer waits for its poll. */
  readonly waitSeconds: number;
  /** How long a message is hidden from other consumers; extended each time a third of it has passed. */
  readonly visibilitySeconds: number;
  readonly logger: Logger;
}

function parseBody(body: string | undefined): Body | null {
  try {
    return messageSchema.parse(JSON.parse(body ?? ''));
  } catch {
    // Not sent by the relay.
    return null;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /ReceiptHandleIsInvalid|MessageNotInflight|InvalidParameterValue/.test(error.name);
}

/** Receives one message at a time from a FIFO queue: a batch would wait for its slowest group. */
export function createSqsSource({
  client,
  queueUrl,
  type,
  leases,
  waitSeconds,
  visibilitySeconds,
  logger,
}: SqsSourceOptions): JobSource {
  const hide = (message: Message, seconds: number) =>
    client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: message.ReceiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  const remove = async (message: Message) => {
    await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }));
  };

  const deliver = (message: Message, { id, payload }: Body, holder: string | null): Delivery => {
    const end = async (done: boolean): Promise<void> => {
      if (holder !== null) await leases.end(id, holder, { done });
    };
    return {
      payload,
      deliveries: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
      extend: async () => {
        try {
          await hide(message, visibilitySeconds);
        } catch (error) {
          if (isGone(error)) return false;
          throw error;
        }
        return holder === null || (await leases.extend(id, holder));
      },
      remove: async () => {
        // Written first: if the message then comes back, it is known to be done.
        await end(true);
        await remove(message);
      },
      postpone: async (seconds) => {
        await end(false);
        // Written first: a job that is then delivered twice is harmless, one that is lost is not.
        if (await leases.sendAgain(id, seconds)) await remove(message);
        else await hide(message, Math.ceil(seconds));
      },
      release: async () => {
        await end(false);
        await hide(message, 0);
      },
    };
  };

  return {
    extendEveryMs: (visibilitySeconds * 1000) / 3,
    // A poll is never aborted: a message that it was about to return would stay hidden, and its group with it, until
    // the visibility timeout ends.
    receive: async () => {
      const command = new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 1,
        WaitTimeSeconds: waitSeconds,
        VisibilityTimeout: visibilitySeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      });
      const { Messages: [message] = [] } = await client.send(command);
      if (message === undefined) return null;
      const body = parseBody(message.Body);
      if (body === null || body.type !== type) {
        logger.error(
          { message_id: message.MessageId, expected: type, actual: body?.type ?? null },
          'discarded a message of an unknown type',
        );
        await remove(message);
        return null;
      }
      const holder = randomUUID();
      const taking = await leases.take(body, holder);
      switch (taking.kind) {
        case 'taken':
          return deliver(message, body, holder);
        case 'unknown':
          return deliver(message, body, null);
        case 'held':
          // Delivered twice, or its visibility ended early. It comes back in case the other consumer is lost.
          await hide(message, Math.ceil(taking.seconds) + 1);
          return null;
        case 'over':
        case 'later':
          await remove(message);
          return null;
      }
    },
  };
}

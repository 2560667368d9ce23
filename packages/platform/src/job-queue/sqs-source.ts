import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import type { Logger } from '../logging/types.ts';
import type { Delivery, JobSource } from './delivery.ts';
import { MAX_ATTEMPTS } from './types.ts';

/** How long a message is hidden from other consumers; extended each time a third of it has passed. */
const VISIBILITY_SECONDS = 60;
const MAX_RETRY_SECONDS = 60;

/** What the relay sends. */
export const messageSchema = z.object({ id: z.string(), type: z.string(), payload: z.unknown() });

export interface SqsSourceOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly type: string;
  /** Whether this is the dead letter queue, whose jobs have used up their attempts. */
  readonly dead: boolean;
  readonly retryDelaySeconds: number;
  /** How long one poll waits for a message. Keep it below the grace period: a stopping consumer waits for its poll. */
  readonly waitSeconds: number;
  readonly logger: Logger;
}

function parseBody(body: string | undefined): z.infer<typeof messageSchema> | null {
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
  dead,
  retryDelaySeconds,
  waitSeconds,
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

  const deliver = (message: Message, payload: unknown): Delivery => {
    const attempt = dead ? MAX_ATTEMPTS + 1 : Number(message.Attributes?.ApproximateReceiveCount ?? 1);
    return {
      payload,
      attempt,
      extend: async () => {
        try {
          await hide(message, VISIBILITY_SECONDS);
          return true;
        } catch (error) {
          if (isGone(error)) return false;
          throw error;
        }
      },
      remove: () => remove(message),
      retry: async () => {
        await hide(message, Math.min(MAX_RETRY_SECONDS, retryDelaySeconds * 2 ** (Math.min(attempt, 10) - 1)));
      },
      release: async () => {
        await hide(message, 0);
      },
    };
  };

  return {
    extendEveryMs: (VISIBILITY_SECONDS * 1000) / 3,
    // A poll is never aborted: a message that it was about to return would stay hidden, and its group with it, until
    // the visibility timeout ends.
    receive: async () => {
      const command = new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 1,
        WaitTimeSeconds: waitSeconds,
        VisibilityTimeout: VISIBILITY_SECONDS,
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
      return deliver(message, body.payload);
    },
  };
}

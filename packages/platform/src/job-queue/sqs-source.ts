import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import type { Logger } from '../logging/types.ts';
import type { Delivery, JobSource } from './delivery.ts';

/** What the relay sends. */
export const messageSchema = z.object({ id: z.string(), type: z.string(), payload: z.unknown() });

export interface SqsSourceOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly type: string;
  /** Sends the job with this id once more after a while; false when it is no longer known. */
  readonly sendAgain: (id: string, seconds: number) => Promise<boolean>;
  /** How long one poll waits for a message. Keep it below the grace period: a stopping consumer waits for its poll. */
  readonly waitSeconds: number;
  /** How long a message is hidden from other consumers; extended each time a third of it has passed. */
  readonly visibilitySeconds: number;
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
  sendAgain,
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

  const deliver = (message: Message, { id, payload }: z.infer<typeof messageSchema>): Delivery => {
    return {
      payload,
      deliveries: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
      extend: async () => {
        try {
          await hide(message, visibilitySeconds);
          return true;
        } catch (error) {
          if (isGone(error)) return false;
          throw error;
        }
      },
      remove: () => remove(message),
      postpone: async (seconds) => {
        // Written first: a job that is then delivered twice is harmless, one that is lost is not.
        if (await sendAgain(id, seconds)) await remove(message);
        else await hide(message, Math.ceil(seconds));
      },
      release: async () => {
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
      return deliver(message, body);
    },
  };
}

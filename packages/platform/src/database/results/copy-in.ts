import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** One COPY … FROM STDIN under way on a connection, which can do nothing else meanwhile. */
export interface CopyIn {
  /** Resolves when there is room for more; the bytes must not change until then. Rejects when the statement failed. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when all rows are in the table, as far as their transaction is concerned. Returns how many. */
  end(): Promise<number>;
  /** Ends the statement with an error. Never rejects. */
  cancel(): Promise<void>;
}

/** @param sql a COPY … FROM STDIN statement */
export function startCopyIn(client: pg.ClientBase, sql: string): CopyIn {
  const stream = client.query(from(sql));
  // The stream does not tell writes that are under way of an error of the statement or the connection.
  const failed = new Promise<never>((_resolve, reject) => {
    stream.once('error', (error) => reject(error));
  });
  failed.catch(() => undefined);
  let failure: unknown = null;
  stream.on('error', (error) => (failure ??= error));

  const settle = (work: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => {
        work((error) => (error ? reject(error) : resolve()));
      }),
    ]);

  return {
    write: async (bytes) => {
      if (failure !== null) await failed;
      await settle((done) => stream.write(bytes, done));
    },
    end: async () => {
      if (failure !== null) await failed;
      await settle((done) => stream.end(done));
      return stream.rowCount;
    },
    cancel: async () => {
      if (failure !== null || stream.writableFinished) return;
      const closed = new Promise<void>((resolve) => {
        stream.once('close', resolve);
        stream.once('error', () => resolve());
      });
      stream.destroy(new Error('The rows are not wanted any more.'));
      await closed;
    },
  };
}

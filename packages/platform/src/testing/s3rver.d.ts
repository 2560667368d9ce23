/** What the tests use of s3rver, which has no types of its own. */
declare module 's3rver' {
  import type { IncomingMessage } from 'node:http';

  interface Options {
    readonly port: number;
    readonly address: string;
    readonly silent: boolean;
    readonly directory: string;
    readonly configureBuckets: readonly { readonly name: string; readonly configs: readonly string[] }[];
  }
  interface Context {
    readonly req: IncomingMessage;
    status: number;
    body: unknown;
  }
  export default class S3rver {
    constructor(options: Options);
    /** Of Koa, in the order in which they are called. */
    readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
  }
}

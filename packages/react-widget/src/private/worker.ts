import type { Request } from './protocol.ts';
import { createServer } from './serve.ts';

/** What of a worker is used; the types of pages and of workers cannot be loaded together. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

// as: this module is only loaded as a worker
const scope = globalThis as unknown as WorkerScope;
const serve = createServer((answer) => scope.postMessage(answer));
scope.addEventListener('message', ({ data }) => serve(data));
scope.postMessage({ kind: 'ready' });

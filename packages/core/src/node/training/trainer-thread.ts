import type { Worker } from 'node:worker_threads';
import { TrainingError } from '../../training/training-error.ts';
import { startThread } from '../threads/start-thread.ts';
import type { TrainTreesAnswer, TrainTreesRequest } from './thread-messages.ts';

interface Waiting {
  resolve(answer: TrainTreesAnswer): void;
  reject(error: TrainingError): void;
}

/** A thread that runs the WASM module. It answers one request at a time, and may crash on any of them. */
export class TrainerThread {
  readonly #thread: Worker;
  #waiting: Waiting | null = null;
  #ended = false;

  constructor() {
    // Its output is discarded: it is of no use to the caller.
    this.#thread = startThread('train-trees', { stdout: true, stderr: true });
    this.#thread.on('message', (answer: TrainTreesAnswer) => this.#take()?.resolve(answer));
    this.#thread.on('error', (cause) =>
      this.#end(`The trainer failed: ${cause instanceof Error ? cause.message : String(cause)}.`, cause),
    );
    this.#thread.on('exit', (code) => this.#end(`The trainer's thread ended with code ${code} before it answered.`));
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** @throws TrainingError ERR-4203 when the thread crashes */
  ask(request: TrainTreesRequest): Promise<TrainTreesAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(TrainingError.trainerFailed("The trainer's thread has ended."));
        return;
      }
      this.#waiting = { resolve, reject };
      this.#thread.ref();
      this.#thread.postMessage(request);
    });
  }

  /** Listeners of the WASM module keep its thread alive, so it never ends by itself. */
  end(): void {
    this.#ended = true;
    void this.#thread.terminate();
  }

  /** Returns and clears the pending request. A thread without a request does not keep the process alive. */
  #take(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#thread.unref();
    return waiting;
  }

  #end(message: string, cause?: unknown): void {
    this.#ended = true;
    this.#take()?.reject(TrainingError.trainerFailed(message, cause));
  }
}

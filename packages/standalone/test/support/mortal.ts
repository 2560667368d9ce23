import { Readable } from 'node:stream';

/**
 * A process that dies at one of its steps: before or after a call to what it works with. Dead, it does nothing more.
 */
export interface Life {
  /** The same object, but each call of a method of it, or of its members, is two steps. */
  mortal<T extends object>(target: T): T;
  readonly steps: () => number;
  readonly isDead: () => boolean;
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

export function lifeUntil(lastStep: number): Life {
  let steps = 0;
  let dead = false;
  const step = (): void => {
    steps += 1;
    dead ||= steps > lastStep;
    if (dead) throw new Killed(`killed at step ${steps}`);
  };

  const mortal = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name, receiver): unknown {
        const value: unknown = Reflect.get(object, name, receiver);
        if (typeof value === 'object' && value !== null) return mortal(value);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          // The only method that is not asynchronous.
          if (name === 'list') {
            step();
            return Reflect.apply(value, object, args);
          }
          // What a database does by itself when a process is gone, and what only says for whom it is asked.
          if (name === 'abandon' || name === 'actFor' || name === 'actForAll')
            return Reflect.apply(value, object, args);
          return (async () => {
            step();
            const done: unknown = await Reflect.apply(value, object, args);
            try {
              step();
            } catch (error) {
              // Connections end with their process.
              if (done instanceof Readable) done.destroy();
              throw error;
            }
            // The rows of a run are written by what this returns.
            return name === 'begin' && typeof done === 'object' && done !== null ? mortal(done) : done;
          })();
        };
      },
    });
  return { mortal, steps: () => steps, isDead: () => dead };
}

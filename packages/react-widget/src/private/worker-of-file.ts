import { createWork, type Work } from './work.ts';

/** The worker of the file at hand. */
export interface WorkerOfFile {
  /** The one that there is, or a new one. */
  current(): Work;
  /** A new one for another file. Where none can be started, as without a network, the old one lets go of its file. */
  renew(): Promise<Work>;
  /** Lets go of the file. The worker stays, so that another file needs no network. */
  forget(): void;
  end(): void;
}

export function createWorkerOfFile(start: () => Worker): WorkerOfFile {
  let work: Work | null = null;
  /** Whether it has had a file. */
  let isUsed = false;
  function current(): Work {
    // One that ran out of memory takes nobody's next file with it.
    if (work === null || work.isOver) work = createWork(start());
    return work;
  }

  function end(): void {
    work?.end();
    work = null;
    isUsed = false;
  }

  return {
    current,
    async renew() {
      const before = current();
      if (!isUsed) {
        isUsed = true;
        return before;
      }
      const fresh = createWork(start());
      try {
        await fresh.ready;
      } catch {
        return before;
      }
      // Closed meanwhile, or another file came first.
      if (work !== before) {
        fresh.end();
        return current();
      }
      before.end();
      work = fresh;
      return fresh;
    },
    forget() {
      // One that cannot do even that has nothing any more.
      if (isUsed) current().do('forget', null).catch(end);
    },
    end,
  };
}

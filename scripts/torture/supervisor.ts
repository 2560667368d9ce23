import type { Program, ProgramEnd } from './program.ts';

export interface UnexpectedEnd extends ProgramEnd {
  readonly program: string;
  /** Of `performance.now()`. */
  readonly at: number;
}

const POLL_MS = 100;

/** Starts a program again when it ends by itself, as systemd or an orchestrator would, and remembers how it ended. */
export function superviseAll(programs: readonly Program[]): { readonly ends: UnexpectedEnd[]; stop(): void } {
  const ends: UnexpectedEnd[] = [];
  const timer = setInterval(() => {
    for (const program of programs) {
      const end = program.ended();
      // Whoever killed it starts it again.
      if (!end || end.wanted) continue;
      ends.push({ ...end, program: program.name, at: performance.now() });
      program.start();
    }
  }, POLL_MS);
  return { ends, stop: () => clearInterval(timer) };
}

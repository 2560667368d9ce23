import type { WriteStream } from 'node:tty';
import type { ReportStyle } from './report.ts';

const CODES = { bold: 1, dim: 2, high: 31, medium: 33, low: 32 } as const;

/** Colours for terminals that support them, unless NO_COLOR is set (https://no-color.org). */
export function styleFor(output: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv): ReportStyle {
  const on = output.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const paint = (code: number, text: string): string => (on ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    bold: (text) => paint(CODES.bold, text),
    dim: (text) => paint(CODES.dim, text),
    risk: (level, text) => paint(CODES[level], text),
  };
}

export interface Steps {
  show(step: string): void;
  progress(label: string, fraction: number): void;
  /** Clears the line that is being rewritten. */
  done(): void;
}

const BAR_WIDTH = 24;

/** Shows progress: one line rewritten in place on a terminal, one line per step elsewhere. */
export function createSteps(output: WriteStream): Steps {
  let last = '';
  const rewrite = (text: string): void => {
    output.write(`\r\u001B[K${text}`);
  };
  return {
    show(step) {
      last = step;
      if (output.isTTY) rewrite(`${step} …`);
      else output.write(`${step}\n`);
    },
    progress(label, fraction) {
      if (!output.isTTY) {
        // In a log, one line in all.
        if (last !== label) output.write(`${label}\n`);
        last = label;
        return;
      }
      const full = Math.round(BAR_WIDTH * fraction);
      rewrite(`${label} ${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${Math.round(100 * fraction)} %`);
    },
    done() {
      if (output.isTTY) rewrite('');
    },
  };
}

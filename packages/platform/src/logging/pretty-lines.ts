import type { DestinationStream } from 'pino';
import { z } from 'zod';

const entrySchema = z.looseObject({ level: z.string(), time: z.string(), msg: z.string() });

const COLOURS: Readonly<Record<string, string>> = { debug: '\u001B[2m', warn: '\u001B[33m', error: '\u001B[31m' };
const PLAIN = '\u001B[0m';

/** What every line has and needs no name. */
const HEAD = new Set(['level', 'time', 'service', 'msg']);

function show(value: unknown): string {
  if (typeof value === 'string' && /^[\w.:/@+-]+$/.test(value)) return value;
  return JSON.stringify(value);
}

/** One log entry (a line of JSON) as a line for people: `21:04:05 info  database ready pid=12`. */
export function prettyLine(line: string, colours: boolean): string {
  const entry = entrySchema.parse(JSON.parse(line));
  const { level, time, msg } = entry;
  const details = Object.entries(entry).flatMap(([name, value]) => (HEAD.has(name) ? [] : [` ${name}=${show(value)}`]));
  // A terminal would obey them.
  const text = `${time.slice(11, 19)} ${level.padEnd(5)} ${msg}${details.join('')}`.replace(/\p{Cc}/gu, ' ');
  const colour = colours ? COLOURS[level] : undefined;
  return `${colour === undefined ? text : colour + text + PLAIN}\n`;
}

/** A destination of createLogger that writes lines for people. */
export function prettyLines(
  output: { write(text: string): unknown },
  { colours }: { readonly colours: boolean },
): DestinationStream {
  return {
    write: (line) => {
      output.write(prettyLine(line, colours));
    },
  };
}

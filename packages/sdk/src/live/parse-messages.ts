/** A message of a stream of server-sent events. */
export interface StreamMessage {
  /** Null when it has none. */
  readonly id: string | null;
  /** Empty for a message that only says where to go on from. */
  readonly data: string;
  /** Milliseconds after which to connect again, if the message says so. */
  readonly retry: number | null;
}

/**
 * Reads server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) as their text arrives, cut
 * anywhere. Comments are dropped.
 */
export function createMessageParser(): (text: string) => StreamMessage[] {
  let rest = '';
  let id: string | null = null;
  let data: string[] = [];
  let retry: number | null = null;

  function readLine(line: string): void {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === 'data') data.push(value);
    else if (name === 'id' && !value.includes('\0')) id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  }

  return (text) => {
    const messages: StreamMessage[] = [];
    rest += text;
    // A carriage return at the end may be the first half of a line end.
    for (let end = /\r\n|\n|\r(?!$)/.exec(rest); end !== null; end = /\r\n|\n|\r(?!$)/.exec(rest)) {
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (line !== '') {
        readLine(line);
        continue;
      }
      if (id !== null || data.length > 0 || retry !== null) messages.push({ id, data: data.join('\n'), retry });
      id = null;
      data = [];
      retry = null;
    }
    return messages;
  };
}

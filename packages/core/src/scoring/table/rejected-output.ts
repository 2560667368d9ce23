import { rejectedText } from '../../results/rejected-text.ts';
import { rejectedHeader } from '../../results/result-csv.ts';
import type { RejectedRow } from '../../results/types.ts';
import type { Table } from '../../rows/types.ts';
import type { ByteSink } from './byte-sink.ts';

/** Writes the CSV of rejected rows: header, then each row with its number, code and reason. */
export interface RejectedOutput {
  begin(): Promise<void>;
  add(rows: readonly RejectedRow[]): Promise<void>;
}

export function openRejectedOutput({ rawHeader }: Pick<Table, 'rawHeader'>, sink: ByteSink | null): RejectedOutput {
  const encoder = new TextEncoder();
  return {
    begin: async () => sink?.write(encoder.encode(rejectedHeader(rawHeader))),
    add: async (rows) => {
      if (sink === null || rows.length === 0) return;
      await sink.write(encoder.encode(rows.map((row) => rejectedText(row, rawHeader.length)).join('')));
    },
  };
}

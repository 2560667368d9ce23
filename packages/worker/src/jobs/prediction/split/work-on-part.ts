import {
  measurePart,
  readPlain,
  writePart,
  writePlain,
  type FilePart,
  type MeasurePartInput,
  type PartSettings,
  type WrittenPart,
} from '@retainwise/core/node';
import {
  ledgerKey,
  ledgerPartName,
  partKeys,
  putDeflated,
  type ClaimedPart,
  type Database,
  type LedgerFile,
  type ObjectStore,
  type UploadRecord,
} from '@retainwise/platform';
import { keptColumns } from '../../../ledger/kept-columns.ts';
import { openLedgerSink } from '../../../ledger/ledger-sink.ts';
import { createByteSink } from '../../../streams/byte-sink.ts';
import { allOrFirstFailure, closing, store } from '../output-files.ts';
import { rowsPerBatch } from '../score-file.ts';
import { Superseded } from '../superseded.ts';
import { whileCurrent } from '../while-current.ts';
import { PartLost } from './types.ts';

export interface PartWork {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly upload: UploadRecord;
  readonly settings: PartSettings;
  /** Between two signs of life, each of which also asks whether the part is still ours. */
  readonly beatMs: number;
  readonly holdSeconds: number;
  /** Called after each sign of life. */
  readonly onBeat?: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** What writing a part came to, and where what was known and said of its customers is. */
export type WrittenWithLedger = WrittenPart & { readonly ledger: LedgerFile };

const withLedger = (found: WrittenPart, ledger: LedgerFile): WrittenWithLedger => ({ ...found, ledger });

type Wanted = Pick<FilePart, 'place'> & { readonly tally: FilePart['before']['tally'] };

export function wantedOf({ place, before }: FilePart): string {
  const wanted: Wanted = { place, tally: before.tally };
  return writePlain(wanted);
}

function filePart({ n, firstRow, rows, wanted, met }: ClaimedPart): FilePart {
  // as: `wantedOf` wrote it
  const { place, tally } = readPlain(wanted) as Wanted;
  return { n, firstRow, rows, place, before: { tally, met } };
}

/** How the file of an upload is read from any byte on. */
export function openFromOf(objectStore: ObjectStore, { objectKey, fileSizeBytes }: UploadRecord, signal: AbortSignal) {
  return (byte: number) =>
    objectStore.get(objectKey, byte === 0 ? undefined : { start: byte, end: fileSizeBytes }, signal);
}

/**
 * Measures a part, or writes it: its rows under the number of the run, and its part of both files. The caller releases
 * it when this throws.
 *
 * @throws PartLost when it is another's, or the prediction has ended; RunSweptError when the results were given up
 */
export async function workOnPart(work: PartWork, claimed: ClaimedPart): Promise<void> {
  const { database, objectStore, upload, settings, beatMs, holdSeconds, onBeat } = work;
  let rowsDone = 0;
  const isCurrent = async (): Promise<boolean> => {
    if (!(await database.predictionParts.beat(claimed, rowsDone, holdSeconds))) return false;
    await onBeat?.();
    return true;
  };
  try {
    await whileCurrent({ isCurrent, everyMs: beatMs, signal: work.signal }, async (signal) => {
      const input = {
        openFrom: openFromOf(objectStore, upload, signal),
        settings,
        part: filePart(claimed),
        batchRows: rowsPerBatch(upload.columnCount),
        signal,
      };
      if (claimed.writing === null) await measure(input);
      else await write(input, claimed.writing, signal);
    });
  } catch (error) {
    throw error instanceof Superseded ? new PartLost() : error;
  }

  async function measure(input: MeasurePartInput): Promise<void> {
    const found = await measurePart(input);
    if (!(await database.predictionParts.done(claimed, 'measured', writePlain(found)))) throw new PartLost();
  }

  async function write(
    input: MeasurePartInput,
    { runNo, figures }: NonNullable<ClaimedPart['writing']>,
    signal: AbortSignal,
  ): Promise<void> {
    const { firstRow, rows: count, rowsTotal, isWrittenAgain } = claimed;
    const options = { part: claimed, firstRow, rows: count, rowsTotal: rowsTotal ?? 0, isWrittenAgain };
    const rows = await database.results.beginPart(runNo, options);
    if (rows === null) throw new PartLost();
    const keys = partKeys(upload, claimed);
    const said = ledgerKey(upload, claimed.id, ledgerPartName(claimed));
    try {
      const results = createByteSink();
      const rejected = createByteSink();
      const { mapping } = work.settings;
      const ledger = openLedgerSink({
        objectStore,
        objectKey: said,
        columns: mapping.columns.map(({ column }) => column),
        kept: keptColumns(mapping),
        signal,
      });
      const writing = closing([results, rejected, ledger.sink], async () => {
        const found = await writePart({
          ...input,
          // as: `writePlain` wrote what was measured
          figures: readPlain(figures) as Parameters<typeof writePart>[0]['figures'],
          results,
          rejected,
          onStored: async (stored, done) => {
            await ledger.add(stored);
            await rows.write(stored);
            rowsDone = done;
          },
        });
        await rows.flush();
        return found;
      });
      const [found, file] = await allOrFirstFailure([
        writing,
        ledger.store(),
        store(objectStore, keys.outputKey, results, signal, putDeflated),
        store(objectStore, keys.rejectedKey, rejected, signal, putDeflated),
      ]);
      if (!(await database.predictionParts.done(claimed, 'written', writePlain(withLedger(found, file)))))
        throw new PartLost();
    } catch (error) {
      // What cannot be deleted now goes with the other files of the parts. Whoever stops has no time for a store.
      if (!work.signal.aborted)
        await Promise.all([keys.outputKey, keys.rejectedKey, said].map((key) => objectStore.delete(key))).catch(
          () => undefined,
        );
      throw error;
    } finally {
      await rows.abandon();
    }
  }
}

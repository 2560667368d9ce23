import { createSaasBaseline, InputError, type ChurnModel } from '@retainwise/core';
import { ledgerKey, openAccountModel, putCompressed, type LedgerFile, type ModelRecord } from '@retainwise/platform';
import { Readable } from 'node:stream';
import { LEDGER_COLUMNS } from '../../ledger/ledger-writer.ts';
import { readShadow, type LedgerScoring } from '../../ledger/read-ledger.ts';
import { sayAgain } from '../../ledger/say-again.ts';
import { statedRate, type LearningContext } from './context.ts';
import type { PairedScoring } from './judged-rows.ts';

/** A model that says what it would have said, beside the one that scored. */
export interface Shadow {
  readonly model: ChurnModel;
  /** Scorings from this moment on: earlier ones it may have learnt from. */
  readonly since: Date;
}

/** A model of the account, for the scorings behind those that it was learnt from. */
export async function shadowOf({ objectStore }: LearningContext, record: ModelRecord): Promise<Shadow> {
  const since = record.readyAt ?? record.createdAt;
  return { model: await openAccountModel(objectStore, record), since };
}

/** The published rules, as they would score if the account had no model of its own. */
export function rulesAsShadow(context: LearningContext, since: Date): Shadow {
  return { model: createSaasBaseline(statedRate(context) ?? undefined), since };
}

/**
 * What a shadow said of the customers of the scorings since it was there, from the ledger; what it has not said yet, it
 * says now. A file that it cannot score says nothing of it.
 */
export async function pairedScorings(context: LearningContext, shadow: Shadow): Promise<readonly PairedScoring[]> {
  const { objectStore, batches, scorings, signal } = context;
  const found: PairedScoring[] = [];
  for (const scoring of scorings) {
    if (scoring.createdAt < shadow.since) continue;
    const said = batches.find(
      ({ arm, predictionId, modelVersion }) =>
        arm === 'shadow' && predictionId === scoring.predictionId && modelVersion === shadow.model.version,
    );
    const other = said
      ? byCustomer(await readShadow(objectStore, said, signal))
      : await sayNow(context, scoring, shadow.model);
    if (other !== null) found.push({ asOf: scoring.asOf, said: scoring.said, other });
  }
  return found;
}

async function sayNow(
  context: LearningContext,
  scoring: LedgerScoring,
  model: ChurnModel,
): Promise<ReadonlyMap<string, number> | null> {
  const { signal } = context;
  try {
    const probabilities = await sayAgain({ scoring, models: [model], model: model.id, signal });
    await write(context, scoring, model, probabilities);
    return byCustomer({ customerIds: scoring.customerIds, probabilities });
  } catch (error) {
    // The file has not the columns that the model goes by.
    if (error instanceof InputError && error.code === 'ERR-4002') return null;
    throw error;
  }
}

async function write(
  { database, objectStore, owner, horizonDays, signal }: LearningContext,
  scoring: LedgerScoring,
  model: ChurnModel,
  probabilities: Float64Array,
): Promise<void> {
  const objectKey = ledgerKey(owner, scoring.predictionId, `shadow.${model.version}.${Date.now()}`);
  const { size, sha256 } = await putCompressed(objectStore, objectKey, Readable.from(records(scoring, probabilities)), {
    contentType: 'text/csv; charset=utf-8',
    signal,
  });
  const file: LedgerFile = { objectKey, sha256, bytes: size, rows: scoring.customerIds.length };
  const { predictionId, uploadId, asOf } = scoring;
  const of = { predictionId, uploadId, part: 0, modelVersion: model.version, arm: 'shadow', asOf } as const;
  await database.ledger.add(owner, [{ ...file, ...of, horizonDays, scoredWith: null }]);
}

function* records({ said }: LedgerScoring, probabilities: Float64Array): Generator<Uint8Array> {
  yield Buffer.from(`customer_id,${LEDGER_COLUMNS.join(',')}\n`);
  const lines: string[] = [];
  for (const [row, id] of said.customerIds.entries()) {
    lines.push(`"${id.replaceAll('"', '""')}",${probabilities[row] ?? NaN},0,${said.hadLeft[row] ?? 0}\n`);
    if (lines.length === 1_000) yield Buffer.from(lines.splice(0).join(''));
  }
  yield Buffer.from(lines.join(''));
}

function byCustomer({
  customerIds,
  probabilities,
}: {
  readonly customerIds: readonly string[];
  readonly probabilities: Float64Array;
}): ReadonlyMap<string, number> {
  return new Map(customerIds.map((id, row) => [id, probabilities[row] ?? NaN]));
}

/** The scorings that one model made alone. */
export function madeBy(scorings: readonly PairedScoring[], version: string): readonly PairedScoring[] {
  return scorings.filter(({ said }) => said.versions.every((of) => of === version));
}

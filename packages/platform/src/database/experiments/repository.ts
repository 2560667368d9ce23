import { hasLeft, levelOfStanding, STANDINGS } from '@retainwise/core';
import { assignHoldout, type Arm } from '@retainwise/core/learning';
import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanText, toJson } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { newId } from '../shared/new-id.ts';
import * as sql from './statements.ts';
import type { AssignedCustomer, CandidateTotals, ExperimentRecord, ExperimentRepository } from './types.ts';

const cursorSchema = z.tuple([z.iso.datetime(), z.string()]);
const CUSTOMERS = Array.from({ length: STANDINGS }, (_, standing) => standing).filter((each) => !hasLeft(each));

interface Scored extends Omit<AssignedCustomer, 'assigned'> {
  readonly standing: number;
}

const standingsOf = (levels: ExperimentRecord['levels']): readonly number[] =>
  CUSTOMERS.filter((standing) => levels.includes(levelOfStanding(standing)));

export function createExperimentRepository(sequelize: Sequelize, cursors: Cursors): ExperimentRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  const repository: ExperimentRepository = {
    async create({ accountId, reference }, experiment, transaction) {
      const { name, action, holdoutShare, levels, effect, costPerContact, plan } = experiment;
      const id = newId('xpt');
      const told = [cleanText(name), cleanText(action), holdoutShare, levels, effect, costPerContact];
      const bind = [id, accountId, reference, ...told, plan === null ? null : toJson(plan)];
      const added = await select(sql.ADD, bind, transaction);
      return added.length === 0 ? null : repository.find({ accountId, reference }, id, transaction);
    },
    find: async ({ accountId, reference }, id, transaction) =>
      (await select<ExperimentRecord>(sql.FIND, [accountId, reference, id], transaction))[0] ?? null,
    running: async ({ accountId, reference }, transaction) =>
      (await select<ExperimentRecord>(sql.RUNNING, [accountId, reference], transaction))[0] ?? null,
    async listPage({ accountId, reference, limit, cursor }, transaction) {
      const signed = ['experiments', accountId, reference];
      const [at, id] =
        cursor === null || cursor === undefined ? [null, null] : await cursors.decode(cursor, signed, cursorSchema);
      const rows = await select<ExperimentRecord>(sql.PAGE, [accountId, reference, at, id, limit + 1], transaction);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        rows: page,
        nextCursor:
          rows.length > limit && last ? await cursors.encode(signed, [last.createdAt.toISOString(), last.id]) : null,
      };
    },
    async end(owner, id, transaction) {
      await select(sql.END, [owner.accountId, owner.reference, id], transaction);
      return repository.find(owner, id, transaction);
    },
    async candidates(runNo, levels, transaction) {
      const [totals] = await select<CandidateTotals>(sql.CANDIDATES, [runNo, standingsOf(levels)], transaction);
      return totals ?? { customers: 0, meanProbability: 0 };
    },
    async assign(owner, predictionId, transaction) {
      const { accountId, reference } = owner;
      // Of predictions that complete at the same time, the later sees whom the other has assigned.
      await select(sql.HOLD_RUNNING, [accountId, reference], transaction);
      const experiment = await repository.running(owner, transaction);
      if (experiment === null) return 0;
      const { id, action, levels, holdoutShare } = experiment;
      const wanted = [accountId, reference, predictionId, standingsOf(levels)];
      const scored = await select<Scored>(sql.SCORED, wanted, transaction);
      const [first] = scored;
      if (first === undefined) return 0;
      const before = new Map<string, Arm>(
        (await repository.assigned(owner, id, transaction)).map(({ customerId, assigned }) => [customerId, assigned]),
      );
      const arms = assignHoldout(
        scored.map(({ customerId, standing }) => ({ customerId, stratum: String(standing) })),
        { salt: id, share: holdoutShare, assigned: before },
      );
      const fresh = scored.filter(({ customerId }) => !before.has(customerId));
      const columns = [
        fresh.map(({ customerId }) => customerId),
        fresh.map(({ customerId }) => arms.get(customerId) ?? 'treat'),
        fresh.map(({ probability }) => probability),
        fresh.map(({ revenue }) => revenue),
      ];
      const bind = [accountId, reference, id, action, first.at, first.horizonDays, ...columns];
      return (await select(sql.ADD_ASSIGNED, bind, transaction)).length;
    },
    assigned: ({ accountId, reference }, id, transaction) =>
      select<AssignedCustomer>(sql.ASSIGNED, [accountId, reference, id], transaction),
  };
  return repository;
}

import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import type { InterventionRecord, InterventionRepository } from './types.ts';

const cursorSchema = z.tuple([z.string().regex(/^\d{1,19}$/)]);

const COLUMNS = `
  interventions.id::text AS id, customer_id AS "customerId", kind, at, experiment_id AS "experimentId", assigned`;

/** `$3` customers, `$4` kinds, `$5` moments. What is there twice is added once. */
const ADD = `
  INSERT INTO interventions (account_id, reference, customer_id, kind, at)
  SELECT $1, $2, customer_id, kind, at FROM unnest($3::text[], $4::text[], $5::timestamptz[])
    AS told (customer_id, kind, at)
  ON CONFLICT (account_id, reference, customer_id, kind, at) DO NOTHING
  RETURNING customer_id AS "customerId", kind, at`;

const PAGE = `
  SELECT ${COLUMNS} FROM interventions
  WHERE account_id = $1 AND reference = $2 AND ($3::text IS NULL OR customer_id = $3)
    AND ($4::text IS NULL OR experiment_id = $4) AND ($5::text IS NULL OR assigned = $5)
    AND ($6::bigint IS NULL OR interventions.id < $6::bigint)
  ORDER BY interventions.id DESC LIMIT $7`;

const ASSIGNED = `
  SELECT ${COLUMNS} FROM interventions
  WHERE account_id = $1 AND reference = $2 AND assigned <> 'none' ORDER BY at, interventions.id`;

const OF_CUSTOMER = `
  SELECT ${COLUMNS} FROM interventions
  WHERE account_id = $1 AND reference = $2 AND customer_id = $3 ORDER BY at DESC, interventions.id DESC LIMIT $4`;
/** More than anybody reads of one customer. */
const MOST_OF_CUSTOMER = 1_000;

type Row = InterventionRecord & { readonly id: string };

const keyOf = ({ customerId, kind, at }: Pick<InterventionRecord, 'customerId' | 'kind' | 'at'>): string =>
  JSON.stringify([customerId, kind, at.getTime()]);

export function createInterventionRepository(sequelize: Sequelize, cursors: Cursors): InterventionRepository {
  const select = <Found extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Found>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  return {
    async record({ accountId, reference }, told, transaction) {
      const clean = told.map(({ customerId, kind, at }) => ({
        customerId: cleanText(customerId),
        kind: cleanText(kind),
        at,
      }));
      const columns = [
        clean.map(({ customerId }) => customerId),
        clean.map(({ kind }) => kind),
        clean.map(({ at }) => at),
      ];
      const added = await select<InterventionRecord>(ADD, [accountId, reference, ...columns], transaction);
      const fresh = new Set(added.map(keyOf));
      // Of several that are the same, the first is the one that is new.
      return clean.map((each) => fresh.delete(keyOf(each)));
    },
    async listPage({ accountId, reference, customerId, experiment, limit, cursor }, transaction) {
      const { id = null, assigned = null } = experiment ?? {};
      const signed = ['interventions', accountId, reference, customerId, id, assigned];
      const [after] =
        cursor === null || cursor === undefined ? [null] : await cursors.decode(cursor, signed, cursorSchema);
      const wanted = customerId === undefined ? null : cleanText(customerId);
      const bind = [accountId, reference, wanted, id, assigned, after, limit + 1];
      const rows = await select<Row>(PAGE, bind, transaction);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return { rows: page, nextCursor: rows.length > limit && last ? await cursors.encode(signed, [last.id]) : null };
    },
    assigned: ({ accountId, reference }, transaction) => select<Row>(ASSIGNED, [accountId, reference], transaction),
    async ofCustomer({ accountId, reference }, customerId, transaction) {
      const bind = [accountId, reference, cleanText(customerId), MOST_OF_CUSTOMER];
      return (await select<Row>(OF_CUSTOMER, bind, transaction)).reverse();
    },
  };
}

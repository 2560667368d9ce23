import { Op } from 'sequelize';
import type { WhereOptions } from 'sequelize';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Page } from './page.ts';

interface Dated {
  readonly id: string;
  readonly createdAt: Date;
}

export const NEWEST_FIRST: [string, string][] = [
  ['createdAt', 'DESC'],
  ['id', 'DESC'],
];

const keySchema = z.tuple([z.iso.datetime(), z.string()]);

/** Rows after the cursor's, in the order of NEWEST_FIRST; everything without a cursor. */
export function afterCursor(list: string, cursor: string | null | undefined): { [Op.and]?: WhereOptions<Dated>[] } {
  if (cursor === null || cursor === undefined) return {};
  const [time, id] = decodeCursor(cursor, list, keySchema);
  const createdAt = new Date(time);
  // The first condition is implied by the second; it is what the index is searched with.
  return {
    [Op.and]: [
      { createdAt: { [Op.lte]: createdAt } },
      { [Op.or]: [{ createdAt: { [Op.lt]: createdAt } }, { id: { [Op.lt]: id } }] },
    ],
  };
}

/** A page of `limit` rows, made from `limit + 1` rows: the extra one shows that there is another page. */
export function toPage<T extends Dated>(list: string, rows: readonly T[], limit: number): Page<T> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor: rows.length > limit && last ? encodeCursor(list, [last.createdAt.toISOString(), last.id]) : null,
  };
}

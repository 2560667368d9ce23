import { Op } from 'sequelize';
import type { WhereOptions } from 'sequelize';
import { z } from 'zod';
import type { Cursors, CursorScope } from './cursor.ts';
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
export async function afterCursor(
  cursors: Cursors,
  scope: CursorScope,
  cursor: string | null | undefined,
): Promise<{ [Op.and]?: WhereOptions<Dated>[] }> {
  if (cursor === null || cursor === undefined) return {};
  const [time, id] = await cursors.decode(cursor, scope, keySchema);
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
export async function toPage<T extends Dated>(
  cursors: Cursors,
  scope: CursorScope,
  rows: readonly T[],
  limit: number,
): Promise<Page<T>> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor:
      rows.length > limit && last ? await cursors.encode(scope, [last.createdAt.toISOString(), last.id]) : null,
  };
}

import { QueryTypes, UniqueConstraintError, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import { newId } from '../shared/new-id.ts';
import type { PeopleRepository, PersonRecord } from './types.ts';

const COLUMNS = 'id, account_id AS "accountId", clerk_user_id AS "clerkUserId", created_at AS "createdAt"';

/** `$1` is the organisation, or null for an account of the person's own: `$2`. */
const THEIRS = {
  organization: 'accounts.clerk_org_id = $1 AND $2::text IS NOT NULL',
  own: 'accounts.clerk_user_id = $2 AND $1::text IS NULL',
} as const;

const findIn = (theirs: string): string => `
  SELECT users.id, users.account_id AS "accountId", users.clerk_user_id AS "clerkUserId",
    users.created_at AS "createdAt"
  FROM accounts JOIN users ON users.account_id = accounts.id AND users.clerk_user_id = $2
  WHERE ${theirs}`;

/** Whoever comes second waits for the first to be done, and then finds the account. */
const ADD_ACCOUNT = `
  INSERT INTO accounts (id, name, clerk_org_id, clerk_user_id)
  VALUES ($3, $4, $1, CASE WHEN $1::text IS NULL THEN $2::text END)
  ON CONFLICT DO NOTHING RETURNING id`;

const ADD_PERSON = `
  INSERT INTO users (id, account_id, clerk_user_id) VALUES ($1, $2, $3)
  ON CONFLICT (account_id, clerk_user_id) DO UPDATE SET clerk_user_id = EXCLUDED.clerk_user_id
  RETURNING ${COLUMNS}`;

const LINK = `
  UPDATE accounts SET clerk_org_id = $2 WHERE id = $1 AND clerk_org_id IS NULL AND clerk_user_id IS NULL RETURNING id`;

const LIST = `SELECT ${COLUMNS} FROM users WHERE account_id = $1 ORDER BY created_at, id`;

export function createPeopleRepository(sequelize: Sequelize): PeopleRepository {
  const rows = <Row extends object>(text: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(text, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  return {
    async signIn({ organizationId, userId, name }, signUp) {
      const who = [organizationId, userId];
      const theirs = THEIRS[organizationId === null ? 'own' : 'organization'];
      const [known] = await rows<PersonRecord>(findIn(theirs), who);
      if (known !== undefined) return known;
      return sequelize.transaction(async (transaction) => {
        if (signUp === 'open') await rows(ADD_ACCOUNT, [...who, newId('acc'), cleanText(name)], transaction);
        const [account] = await rows<{ id: string }>(`SELECT id FROM accounts WHERE ${theirs}`, who, transaction);
        if (account === undefined) return null;
        const [person] = await rows<PersonRecord>(ADD_PERSON, [newId('usr'), account.id, userId], transaction);
        return person ?? null;
      });
    },
    async linkOrganization(accountId, organizationId, transaction) {
      try {
        return (await rows(LINK, [accountId, organizationId], transaction)).length > 0;
      } catch (error) {
        if (error instanceof UniqueConstraintError) return false;
        throw error;
      }
    },
    list: (accountId, transaction) => rows<PersonRecord>(LIST, [accountId], transaction),
  };
}

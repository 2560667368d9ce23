import { QueryTypes, UniqueConstraintError, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import { newId } from '../shared/new-id.ts';
import type { AccountHolder, Identity, PeopleRepository, PersonRecord } from './types.ts';

const COLUMNS = `users.id, users.account_id AS "accountId", users.clerk_user_id AS "clerkUserId", users.role,
  users.created_at AS "createdAt", users.removed_at AS "removedAt"`;

/** `$1` is the organisation, or null for an account of the person's own: `$2`. */
const THEIRS = {
  organization: 'accounts.clerk_org_id = $1 AND $2::text IS NOT NULL',
  own: 'accounts.clerk_user_id = $2 AND $1::text IS NULL',
} as const;

const FIND = {
  organization: `
    SELECT ${COLUMNS}
    FROM accounts JOIN users ON users.account_id = accounts.id AND users.clerk_user_id = $2
    WHERE accounts.clerk_org_id = $1`,
  // Who was removed from one account and is in another now comes into that.
  own: `
    SELECT ${COLUMNS} FROM users WHERE clerk_user_id = $2 AND direct AND $1::text IS NULL
    ORDER BY removed_at IS NOT NULL, created_at DESC, id LIMIT 1`,
} as const;

/** Whoever comes second waits for the first to be done, and then finds the account. */
const ADD_ACCOUNT = `
  INSERT INTO accounts (id, name, clerk_org_id, clerk_user_id)
  VALUES ($3, $4, $1, CASE WHEN $1::text IS NULL THEN $2::text END)
  ON CONFLICT DO NOTHING RETURNING id`;

const ADD_PERSON = `
  INSERT INTO users (id, account_id, clerk_user_id, direct) VALUES ($1, $2, $3, $4)
  ON CONFLICT (account_id, clerk_user_id) DO UPDATE SET clerk_user_id = EXCLUDED.clerk_user_id
  RETURNING ${COLUMNS}`;

/** An account without an organisation has nothing else that says who belongs to it. */
const LET_IN = `
  INSERT INTO users (id, account_id, clerk_user_id, role, direct)
  SELECT $1, accounts.id, $3, $4, accounts.clerk_org_id IS NULL FROM accounts WHERE accounts.id = $2
  ON CONFLICT (account_id, clerk_user_id)
    DO UPDATE SET role = EXCLUDED.role, direct = EXCLUDED.direct, removed_at = NULL
  RETURNING ${COLUMNS}`;

/** From then on people come by the organisation. */
const LINK = `
  WITH linked AS (
    UPDATE accounts SET clerk_org_id = $2 WHERE id = $1 AND clerk_org_id IS NULL AND clerk_user_id IS NULL RETURNING id
  ), undirected AS (
    UPDATE users SET direct = false FROM linked WHERE users.account_id = linked.id AND users.direct
  )
  SELECT id FROM linked`;
const UNLINK = `
  UPDATE accounts SET clerk_org_id = NULL WHERE id = $1 AND clerk_org_id IS NOT NULL RETURNING id`;
const HOLDER = 'SELECT clerk_org_id AS "organizationId", clerk_user_id AS "userId" FROM accounts WHERE id = $1';

const SET_ROLE = 'UPDATE users SET role = $3 WHERE account_id = $1 AND id = $2 AND removed_at IS NULL RETURNING id';
const REMOVE = `
  UPDATE users SET removed_at = now() WHERE account_id = $1 AND id = $2 AND removed_at IS NULL RETURNING id`;

const LIST = `SELECT ${COLUMNS} FROM users WHERE account_id = $1 ORDER BY created_at, id`;

export function createPeopleRepository(sequelize: Sequelize): PeopleRepository {
  const rows = <Row extends object>(text: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(text, { bind, type: QueryTypes.SELECT, ...within(transaction) });
  const found = async (text: string, bind: unknown[], transaction?: Transaction): Promise<boolean> =>
    (await rows(text, bind, transaction)).length > 0;

  async function make({ organizationId, userId, name }: Identity, isOpen: boolean): Promise<PersonRecord | null> {
    const who = [organizationId, userId];
    const theirs = THEIRS[organizationId === null ? 'own' : 'organization'];
    return sequelize.transaction(async (transaction) => {
      if (isOpen) await rows(ADD_ACCOUNT, [...who, newId('acc'), cleanText(name)], transaction);
      const [account] = await rows<{ id: string }>(`SELECT id FROM accounts WHERE ${theirs}`, who, transaction);
      if (account === undefined) return null;
      const added = [newId('usr'), account.id, userId, organizationId === null];
      const [person] = await rows<PersonRecord>(ADD_PERSON, added, transaction);
      return person ?? null;
    });
  }

  return {
    async signIn(identity, signUp) {
      const { organizationId, userId } = identity;
      const find = async (): Promise<PersonRecord | null> => {
        const text = FIND[organizationId === null ? 'own' : 'organization'];
        const [known] = await rows<PersonRecord>(text, [organizationId, userId]);
        return known ?? null;
      };
      const known = await find();
      if (known !== null || signUp === 'known') return known;
      try {
        return await make(identity, signUp === 'open');
      } catch (error) {
        // Meanwhile an operator has added them to another account.
        if (error instanceof UniqueConstraintError) return find();
        throw error;
      }
    },
    async linkOrganization(accountId, organizationId, transaction) {
      try {
        return await found(LINK, [accountId, organizationId], transaction);
      } catch (error) {
        if (error instanceof UniqueConstraintError) return false;
        throw error;
      }
    },
    unlinkOrganization: (accountId, transaction) => found(UNLINK, [accountId], transaction),
    async holderOf(accountId, transaction) {
      const [holder] = await rows<AccountHolder>(HOLDER, [accountId], transaction);
      return holder ?? null;
    },
    async accountOfOrganization(organizationId, transaction) {
      const text = 'SELECT id FROM accounts WHERE clerk_org_id = $1';
      const [account] = await rows<{ id: string }>(text, [organizationId], transaction);
      return account?.id ?? null;
    },
    async add({ accountId, clerkUserId, role }, transaction) {
      try {
        const [person] = await rows<PersonRecord>(LET_IN, [newId('usr'), accountId, clerkUserId, role], transaction);
        return person ?? null;
      } catch (error) {
        if (error instanceof UniqueConstraintError) return null;
        throw error;
      }
    },
    setRole: (accountId, id, role, transaction) => found(SET_ROLE, [accountId, id, role], transaction),
    remove: (accountId, id, transaction) => found(REMOVE, [accountId, id], transaction),
    async findAnywhere(id, transaction) {
      const [person] = await rows<PersonRecord>(`SELECT ${COLUMNS} FROM users WHERE id = $1`, [id], transaction);
      return person ?? null;
    },
    list: (accountId, transaction) => rows<PersonRecord>(LIST, [accountId], transaction),
  };
}

import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';

/**
 * A secret of this installation, the same in every process that uses its database. Read once; a failure is not kept.
 *
 * @param name as in the table `installation_secrets`
 */
export function installationSecret(sequelize: Sequelize, name: string): () => Promise<string> {
  let known: Promise<string> | undefined;
  async function read(): Promise<string> {
    const [row] = await sequelize.query<{ secret: string }>('SELECT secret FROM installation_secrets WHERE name = $1', {
      bind: [name],
      type: QueryTypes.SELECT,
    });
    if (!row) throw new Error(`The installation has no secret "${name}". Is its schema up to date?`);
    return row.secret;
  }
  return async () => {
    const reading = (known ??= read());
    try {
      return await reading;
    } catch (error) {
      if (known === reading) known = undefined;
      throw error;
    }
  };
}

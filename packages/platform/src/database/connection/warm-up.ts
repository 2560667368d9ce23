import type { Sequelize } from 'sequelize';
import { setTimeout as delay } from 'node:timers/promises';
import { isDatabaseTrouble } from '../../trouble.ts';
import { PATIENT_CONNECT_TIMEOUT_MS } from './timeouts.ts';

const PAUSE_MS = 500;

/**
 * Opens so many connections of a pool. A process that has just been started is slow, and a request gives up soon: it
 * should find its connection open. As at every start, a database on a busy machine may take its time.
 */
export async function warmUp(sequelize: Sequelize, connections: number): Promise<void> {
  const until = performance.now() + PATIENT_CONNECT_TIMEOUT_MS;
  for (;;) {
    try {
      // Each of those that ask at once gets a connection of its own.
      await Promise.all(Array.from({ length: connections }, () => sequelize.query('SELECT 1')));
      return;
    } catch (error) {
      if (!isDatabaseTrouble(error) || performance.now() > until) throw error;
      await delay(PAUSE_MS);
    }
  }
}

/**
 * The time. Of the database, unless a test says otherwise: who is silent, and what has expired, is judged by the clock
 * that wrote it, whatever that of this machine says.
 */
export type Clock = () => Date | Promise<Date>;

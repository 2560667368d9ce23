/* The clock of a process, as `node --import` begins it: wrong from the start, and again by as much at each SIGUSR2. */
import process from 'node:process';

const by = Number(process.env.CLOCK_JUMP_MS ?? 0);
let offset = by;
const RealDate = Date;
const now = () => RealDate.now() + offset;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
process.on('SIGUSR2', () => {
  offset += by;
});

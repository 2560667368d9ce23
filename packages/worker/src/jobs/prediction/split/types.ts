/** When files are divided, and among how many. */
export interface SplitOptions {
  /** Text files above so many bytes are scored in parts. */
  readonly aboveBytes: number;
  /** Bytes of a part, at least. */
  readonly partBytes: number;
  /** Jobs that help whoever leads: as many as may run beside it. */
  readonly helpers: number;
  /** A part of whose holder nothing is heard for so long is given to another. */
  readonly holdSeconds: number;
}

/** A part is no longer this worker's: another has it, or the prediction has ended. */
export class PartLost extends Error {
  override readonly name = 'PartLost';
}

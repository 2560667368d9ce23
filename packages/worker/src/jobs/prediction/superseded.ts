/**
 * A later attempt has taken over, or the prediction was cancelled or deleted: this attempt stops and leaves nothing.
 */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Part of the requests that a bucket may make in its window, taken by one instance of the API. */
export interface RateLease {
  /** How many it got: fewer than wanted, or 0, when the window is used up. */
  readonly granted: number;
  /** Nobody has taken these yet. */
  readonly left: number;
  /** Milliseconds until the window ends; tokens that were not used by then are void. */
  readonly endsInMs: number;
}

export interface LeaseRequest {
  /** Who is limited in what, such as `key_…:read`. */
  readonly bucket: string;
  readonly wanted: number;
  /** Requests in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
}

export interface RateLimitRepository {
  /** Takes tokens of the bucket's window, which begins with the first request after the one before has ended. */
  lease(request: LeaseRequest): Promise<RateLease>;
}

/**
 * Gives the memory of typed arrays back at once; they are empty then. The garbage collector knows little of memory
 * outside of its heap: megabytes that nobody needs any more may stay until the process has twice as many of them.
 */
export function releaseMemory(...arrays: readonly { readonly buffer: ArrayBuffer }[]): void {
  // What is transferred is no longer the arrays', and nobody takes it.
  structuredClone(null, { transfer: arrays.map(({ buffer }) => buffer) });
}

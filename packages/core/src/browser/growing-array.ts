type Numbers = Int32Array | Uint8Array | Int16Array | Float64Array;

/** Numbers that become more, in one array: lists of a million numbers would take several times the memory. */
export interface GrowingArray<A extends Numbers> {
  add(numbers: A): void;
  /** All of them. Valid until more are added. */
  values(): A;
}

/** @param make an array of so many zeros */
export function createGrowingArray<A extends Numbers>(make: (length: number) => A): GrowingArray<A> {
  const FIRST = 4_096;
  let array = make(FIRST);
  let count = 0;
  return {
    add(numbers) {
      if (count + numbers.length > array.length) {
        const larger = make(Math.max(2 * array.length, count + numbers.length));
        larger.set(array.subarray(0, count));
        array = larger;
      }
      array.set(numbers, count);
      count += numbers.length;
    },
    // as: a part of an array is of its kind
    values: () => array.subarray(0, count) as A,
  };
}

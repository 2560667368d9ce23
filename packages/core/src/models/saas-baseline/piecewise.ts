/** The line through `points` (ascending in x), as its value at any x; flat beyond the first and the last point. */
export function piecewiseLinear(points: readonly (readonly [number, number])[]): (x: number) => number {
  // In arrays of numbers, because pairs made two fifths of all that scoring left to the garbage collector.
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const firstX = xs[0] ?? 0;
  const firstY = ys[0] ?? 0;
  return (x) => {
    let x0 = firstX;
    let y0 = firstY;
    if (x <= x0) return y0;
    for (let i = 0; i < xs.length; i++) {
      const x1 = xs[i] as number; // as: in range
      const y1 = ys[i] as number;
      if (x <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      x0 = x1;
      y0 = y1;
    }
    return y0;
  };
}

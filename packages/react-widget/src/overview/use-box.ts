import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in pixels, as it changes; `initial` until it is measured. */
export function useBox<E extends Element>(initial: Box): readonly [ref: RefObject<E | null>, box: Box] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      // What is hidden has no size, and keeps the one that it had.
      if (width > 0 && height > 0) setBox({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}

import { useEffect, useRef, type RefObject } from 'react';

/** So far below what is seen that the next rows are there when somebody comes to them. */
const MARGIN = '800px';

/**
 * Calls once each time that the element comes near to what is seen. Browsers that cannot say so leave it to a button.
 */
export function useSeen<E extends Element>(onSeen: (() => void) | null): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null || onSeen === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSeen]);
  return ref;
}

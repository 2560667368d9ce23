import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Fewer rows than this are all in the page. */
const MIN_ROWS = 100;
/** Rows above and below what is seen, so that scrolling finds them there. */
const MARGIN_ROWS = 30;
/** Rows by which what is rendered moves: not with every pixel. */
const STEP = 10;
/** Rows that are all there while the page is printed. More would make a book, and keep the browser busy. */
const MAX_PRINTED = 5_000;

export interface RowWindow {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** The first row that is rendered, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Pixels that stand for the rows above and below. */
  readonly above: number;
  readonly below: number;
}

/**
 * Which rows of a long table are near what is seen: the others are empty space, so that thousands of rows cost no more
 * than a hundred. Works in whatever scrolls, the page or an element around the table.
 */
export function useWindow(count: number): RowWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const [rowHeight, setRowHeight] = useState(0);
  const [first, setFirst] = useState(0);
  const [printing, setPrinting] = useState(false);
  const isLong = count > MIN_ROWS && !(printing && count <= MAX_PRINTED);
  const visible = rowHeight === 0 ? MIN_ROWS : Math.ceil(window.innerHeight / rowHeight) + 2 * MARGIN_ROWS;

  useLayoutEffect(() => {
    if (!isLong || rowHeight > 0 || body.current === null) return;
    // The rows that are all there before the table is long: as high as those to come, on average.
    setRowHeight(body.current.getBoundingClientRect().height / Math.min(count, MIN_ROWS));
  }, [count, isLong, rowHeight]);

  useEffect(() => {
    if (!isLong || rowHeight === 0) return undefined;
    const look = (): void => {
      if (body.current === null) return;
      const passed = -body.current.getBoundingClientRect().top / rowHeight - MARGIN_ROWS;
      setFirst(Math.max(0, Math.min(count - visible, Math.floor(passed / STEP) * STEP)));
    };
    look();
    const again = (): void => {
      setRowHeight(0);
      setFirst(0);
    };
    // Captured: scrolling does not bubble.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', again);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', again);
    };
  }, [count, isLong, rowHeight, visible]);

  useEffect(() => {
    // The page is printed as it is when these are called.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  if (!isLong) return { body, from: 0, to: count, above: 0, below: 0 };
  const from = Math.min(first, Math.max(0, count - visible));
  const to = Math.min(count, from + visible);
  return { body, from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}

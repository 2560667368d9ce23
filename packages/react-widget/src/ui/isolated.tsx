import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useSheets } from './retainwise-provider.tsx';

export interface IsolatedProps {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Pixels that are kept free until the part is there, so that the page does not jump. */
  readonly height: number;
  readonly nonce: string | undefined;
  readonly inline: boolean;
  readonly children: ReactNode;
}

/**
 * A shadow tree: the page's styles do not reach what is in it, and its own do not reach the page. A server renders the
 * space that it takes.
 */
export function Isolated({ theme, height, nonce, inline, children }: IsolatedProps) {
  const sheets = useSheets();
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const [failures, setFailures] = useState(0);

  useEffect(() => {
    let isStale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    sheets.load().then(
      () => {
        if (isStale || host.current === null) return;
        const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
        sheets.adopt(shadow, nonce);
        setRoot(shadow);
      },
      // Without its styles a part is not shown. The network may come back.
      () => {
        timer = setTimeout(() => setFailures((n) => n + 1), Math.min(30_000, 1_000 * 2 ** failures));
      },
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [failures, nonce, sheets]);

  const Host = inline ? 'span' : 'div';
  return (
    <Host ref={host} className={inline ? 'rw-root rw-host rw-inline' : 'rw-root rw-host'} data-rw-theme={theme}>
      {root === null ? (
        // Attributes of a drawing, because a policy may forbid styles in the page that a server sends.
        <svg aria-hidden="true" width={inline ? 48 : '100%'} height={height} />
      ) : (
        createPortal(children, root)
      )}
    </Host>
  );
}

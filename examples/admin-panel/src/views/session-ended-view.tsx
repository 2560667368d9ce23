import { useEffect, useRef } from 'react';

export interface SessionEndedViewProps {
  readonly onSignIn: () => void;
}

/** In place of what can no longer be loaded. The frame stays, so that nobody wonders where the page went. */
export function SessionEndedView({ onSignIn }: SessionEndedViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever cannot see that the view was replaced hears it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Your session has ended
      </h1>
      <p className="lead">
        Sign in again to go on. Files and results that were there are still there, and a scoring that was started goes
        on by itself.
      </p>
      <button type="button" className="button button-primary" onClick={onSignIn}>
        Sign in again
      </button>
    </>
  );
}

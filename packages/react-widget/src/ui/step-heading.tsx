import { useEffect, useRef } from 'react';

/** The title of a step. Takes the focus when the step begins, so that a screen reader continues from there. */
export function StepHeading({ children, focus = true }: { readonly children: string; readonly focus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <h2 className="rw-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

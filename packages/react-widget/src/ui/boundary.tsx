import { Component, type ReactNode } from 'react';
import { toProblem } from '../problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** A fault of ours stays in the part: the page around it goes on. */
export class Boundary extends Component<
  { readonly unexpected: string; readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ProblemNotice problem={toProblem(error, this.props.unexpected)} onRetry={() => this.setState({ error: null })} />
    );
  }
}

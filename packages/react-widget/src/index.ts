export type { WidgetClient } from './client.ts';
export { RetainWiseResults } from './dashboard/retainwise-results.tsx';
export type { RetainWiseResultsProps } from './dashboard/retainwise-results.tsx';
export type { WidgetProblem } from './problem.ts';
export { RetainWiseWidget } from './retainwise-widget.tsx';
export type { RetainWiseWidgetProps } from './retainwise-widget.tsx';
export { en } from './text/en.ts';
export type { Messages } from './text/en.ts';
export type { AppearanceProps } from './ui/widget-root.tsx';

export type { WidgetClient } from './client.ts';
export { RetainWiseResults, RetainWiseWidget } from './retainwise-widget.tsx';
export type { AppearanceProps, RetainWiseWidgetProps } from './retainwise-widget.tsx';
export type { WidgetProblem } from './problem.ts';
export { en } from './text/en.ts';
export type { Messages } from './text/en.ts';

export type { WidgetClient } from '../client.ts';
export { en } from '../text/en.ts';
export type { Messages } from '../text/en.ts';
export { RetainWiseProvider } from '../ui/retainwise-provider.tsx';
export type { AppearanceProps } from '../ui/widget-root.tsx';
export { RetainWiseResults } from './retainwise-results.tsx';
export type { RetainWiseResultsProps } from './retainwise-results.tsx';

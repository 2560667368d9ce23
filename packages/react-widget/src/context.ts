import { createContext, useContext } from 'react';
import type { WidgetClient } from './client.ts';
import type { Messages } from './text/en.ts';
import type { Format } from './text/format.ts';

export interface WidgetContextValue {
  readonly client: WidgetClient;
  readonly text: Messages;
  readonly format: Format;
}

export const WidgetContext = createContext<WidgetContextValue | null>(null);

/** Client, texts and figures of the widget that a part stands in. */
export function useWidget(): WidgetContextValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('This part of RetainWise must be inside <RetainWiseWidget> or <RetainWiseResults>.');
  return value;
}

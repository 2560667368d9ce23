import { createContext, useContext } from 'react';
import type { WidgetClient } from './client.ts';
import type { Messages } from './text/en.ts';
import type { Format } from './text/format.ts';

export interface WidgetContextValue {
  /** Makes the client when it is first needed: a server that renders the page needs none. */
  readonly getClient: () => WidgetClient;
  readonly text: Messages;
  readonly format: Format;
  /** The figures of an account: in its currency, unless the page has named another. */
  readonly formatFor: (accountCurrency: string | null) => Format;
}

export const WidgetContext = createContext<WidgetContextValue | null>(null);

/** Client, texts and figures of the widget that a part stands in. */
export function useWidget(): WidgetContextValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('This part of RetainWise must be inside <RetainWiseWidget> or <RetainWiseResults>.');
  return value;
}

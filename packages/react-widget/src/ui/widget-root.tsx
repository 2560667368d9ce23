import { Fragment, useMemo, type ReactNode } from 'react';
import { ConnectionContext, WidgetContext, type WidgetContextValue } from '../context.ts';
import { createFormat, type Format } from '../text/format.ts';
import { languageOf } from '../text/languages/index.ts';
import { labelsOf } from '../text/labels.ts';
import { useLanguage, type Spoken } from '../text/use-language.ts';
import type { AppearanceProps } from './appearance.ts';
import { Isolated } from './isolated.tsx';
import { useAppearance } from './retainwise-provider.tsx';
import { useClient, type Connection } from './use-client.ts';

export type { AppearanceProps } from './appearance.ts';

interface WidgetRootProps {
  readonly appearance: AppearanceProps;
  /** Where neither the part nor the provider says. */
  readonly isolateByDefault?: boolean;
  /** Pixels that an isolated part keeps free until it is there. */
  readonly height?: number;
  /** Whether it stands in a line of text. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}

/** The element that the styles apply to, with client, texts and formats for everything inside. */
export function WidgetRoot({
  appearance,
  isolateByDefault = false,
  height = 320,
  inline = false,
  children,
}: WidgetRootProps) {
  const given = useAppearance(appearance);
  const { locale, messages, theme = 'auto', isolate = isolateByDefault, nonce } = given;
  const spoken = useLanguage(locale);
  // A page that brings the texts of another language names it.
  const lang =
    messages !== undefined && locale !== undefined && languageOf(locale) === null ? locale : spoken?.language.code;
  const Root = inline ? 'span' : 'div';
  const root = (
    <Root
      className={`rw-root${isolate ? ' rw-inside' : ''}${inline ? ' rw-inline' : ''}`}
      data-rw-theme={theme}
      lang={lang}
      aria-busy={spoken === null || undefined}
    >
      {spoken !== null ? (
        <Inside appearance={given} spoken={spoken}>
          {children}
        </Inside>
      ) : inline ? null : (
        <div className="rw-step-body rw-before-language" />
      )}
    </Root>
  );
  return isolate ? (
    <Isolated theme={theme} height={height} nonce={nonce} inline={inline}>
      {root}
    </Isolated>
  ) : (
    root
  );
}

function Inside({
  appearance,
  spoken,
  children,
}: {
  readonly appearance: AppearanceProps;
  readonly spoken: Spoken;
  readonly children: ReactNode;
}) {
  const connection = useClient(appearance);
  return (
    <ConnectionContext.Provider value={connection}>
      <WidgetContext.Provider value={useContextValue(appearance, spoken, connection)}>
        {/* What is inside belongs to one end customer, and ends with it. */}
        <Fragment key={appearance.reference ?? ''}>{children}</Fragment>
      </WidgetContext.Provider>
    </ConnectionContext.Provider>
  );
}

/**
 * Each part depends only on its own properties: an inline `messages` object must not create another client, which would
 * restart everything.
 */
function useContextValue(
  { currency, messages }: AppearanceProps,
  { language, locale }: Spoken,
  { getClient, hasSessions }: Connection,
): WidgetContextValue {
  const figures = useMemo(() => {
    const known = new Map<string | null, Format>();
    const formatFor = (accountCurrency: string | null): Format => {
      const shown = currency === undefined ? accountCurrency : currency;
      const format = known.get(shown) ?? createFormat(locale, shown);
      known.set(shown, format);
      return format;
    };
    return { formatFor, format: formatFor(null) };
  }, [currency, locale]);
  const text = useMemo(() => ({ ...language.text, ...messages }), [language, messages]);
  const labels = useMemo(() => labelsOf(language, locale), [language, locale]);
  return useMemo(
    () => ({ getClient, hasSessions, text, messages, languageCode: language.code, locale, ...labels, ...figures }),
    [figures, getClient, hasSessions, labels, language, locale, messages, text],
  );
}

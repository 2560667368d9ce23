import { fillFinding, renderPhrase, type Phrase } from '@retainwise/core/fields';
import type { Phrases } from './catalogue.ts';
import { createTools } from './tools.ts';

/** A sentence of the API in the language; null where this version of the widget does not know it. */
export type RenderSaid = (phrase: Phrase) => string | null;

const TEXT_OF_FINDING = /^(finding|fix)\.(.+)$/;

/** Renders what the API says by ids, never by reading its English. */
export function createRenderSaid(locale: string, { words, fields, findings, catalogue }: Phrases): RenderSaid {
  const tools = createTools(locale, words, fields);
  const texts: Readonly<Record<string, { readonly message: string; readonly fix: string }>> = findings;
  const word = (param: unknown): string | undefined =>
    typeof param === 'object' && param !== null ? renderPhrase(catalogue, param as Phrase, tools.phrase) : undefined;

  function render({ id, params = {} }: Phrase): string {
    const [, kind, code = ''] = TEXT_OF_FINDING.exec(id) ?? [];
    if (kind === undefined) return renderPhrase(catalogue, { id, params }, tools.phrase);
    const finding = Object.hasOwn(texts, code) ? texts[code] : undefined;
    if (finding === undefined) throw new RangeError(id);
    const { where, count, detail } = params;
    return fillFinding(
      kind === 'fix' ? finding.fix : finding.message,
      { where: word(where), count: typeof count === 'number' ? count : undefined, detail: word(detail) },
      tools.counting,
    );
  }

  return (phrase) => {
    try {
      const said = render(phrase);
      return words.tidy?.(said) ?? said;
    } catch {
      // Of a later version of the API: its English sentence stands beside it.
      return null;
    }
  };
}

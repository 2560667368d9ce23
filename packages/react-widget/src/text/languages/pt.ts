import { pt as text } from '../pt.ts';
import { ptFields as fields } from '../fields/pt.ts';
import { phrases } from '../phrases/pt/index.ts';
import { createRenderSaid } from '../phrases/render-said.ts';
import { createSayProblem } from '../problems/create-say-problem.ts';
import { problems } from '../problems/pt.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = {
  code: 'pt',
  text,
  fields,
  speak: (locale) => createRenderSaid(locale, phrases),
  sayProblem: (locale) => createSayProblem(locale, problems),
};

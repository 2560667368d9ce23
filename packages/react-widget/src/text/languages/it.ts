import { it as text } from '../it.ts';
import { itFields as fields } from '../fields/it.ts';
import { phrases } from '../phrases/it/index.ts';
import { createRenderSaid } from '../phrases/render-said.ts';
import { createSayProblem } from '../problems/create-say-problem.ts';
import { problems } from '../problems/it.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = {
  code: 'it',
  text,
  fields,
  speak: (locale) => createRenderSaid(locale, phrases),
  sayProblem: (locale) => createSayProblem(locale, problems),
};

import { de as text } from '../de.ts';
import { deFields as fields } from '../fields/de.ts';
import { phrases } from '../phrases/de/index.ts';
import { createRenderSaid } from '../phrases/render-said.ts';
import { createSayProblem } from '../problems/create-say-problem.ts';
import { problems } from '../problems/de.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = {
  code: 'de',
  text,
  fields,
  speak: (locale) => createRenderSaid(locale, phrases),
  sayProblem: (locale) => createSayProblem(locale, problems),
};

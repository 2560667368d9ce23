import { fr as text } from '../fr.ts';
import { frFields as fields } from '../fields/fr.ts';
import { phrases } from '../phrases/fr/index.ts';
import { createRenderSaid } from '../phrases/render-said.ts';
import { createSayProblem } from '../problems/create-say-problem.ts';
import { problems } from '../problems/fr.ts';
import { inFrench } from '../french-spaces.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = {
  code: 'fr',
  text: inFrench(text),
  fields,
  speak: (locale) => createRenderSaid(locale, phrases),
  sayProblem: (locale) => createSayProblem(locale, problems),
};

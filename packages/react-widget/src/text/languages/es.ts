import { es as text } from '../es.ts';
import { esFields as fields } from '../fields/es.ts';
import { phrases } from '../phrases/es/index.ts';
import { createRenderSaid } from '../phrases/render-said.ts';
import { createSayProblem } from '../problems/create-say-problem.ts';
import { problems } from '../problems/es.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = {
  code: 'es',
  text,
  fields,
  speak: (locale) => createRenderSaid(locale, phrases),
  sayProblem: (locale) => createSayProblem(locale, problems),
};

import { es as text } from '../es.ts';
import { esFields as fields } from '../fields/es.ts';
import type { Language } from './language.ts';

/** Loaded when it is used: import this module only dynamically. */
export const language: Language = { code: 'es', text, fields };

import type { HeaderSet } from '../../testing/header-set.ts';
import deAgentur from './de-agentur.ts';
import deCrm from './de-crm.ts';
import deFitness from './de-fitness.ts';
import deItDienst from './de-it-dienst.ts';
import deKundenliste from './de-kundenliste.ts';
import deMittelstand from './de-mittelstand.ts';
import deProvider from './de-provider.ts';
import deRechnungswesen from './de-rechnungswesen.ts';
import deSaas from './de-saas.ts';
import deSnake from './de-snake.ts';
import deStadtwerke from './de-stadtwerke.ts';
import deTabelle from './de-tabelle.ts';
import deTelekom from './de-telekom.ts';
import deTelko from './de-telko.ts';
import deVerein from './de-verein.ts';

/** Judged header sets in German. */
export const DE_SETS: readonly HeaderSet[] = [
  deAgentur, deCrm, deFitness, deItDienst, deKundenliste, deMittelstand, deProvider, deRechnungswesen, deSaas, deSnake, deStadtwerke, deTabelle,
  deTelekom, deTelko, deVerein,
];

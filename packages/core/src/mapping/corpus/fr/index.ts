import type { HeaderSet } from '../../testing/header-set.ts';
import frAbonnes from './fr-abonnes.ts';
import frAssurance from './fr-assurance.ts';
import frCrm from './fr-crm.ts';
import frEcommerceAbo from './fr-ecommerce-abo.ts';
import frEditeur from './fr-editeur.ts';
import frExportFacturation from './fr-export-facturation.ts';
import frLogiciel from './fr-logiciel.ts';
import frSaas from './fr-saas.ts';
import frSaasTechnique from './fr-saas-technique.ts';
import frSalleDeSport from './fr-salle-de-sport.ts';
import frSnake from './fr-snake.ts';
import frTableau from './fr-tableau.ts';
import frTelephonie from './fr-telephonie.ts';

/** Judged header sets in French. */
export const FR_SETS: readonly HeaderSet[] = [
  frAbonnes, frAssurance, frCrm, frEcommerceAbo, frEditeur, frExportFacturation, frLogiciel, frSaas, frSaasTechnique, frSalleDeSport, frSnake,
  frTableau, frTelephonie,
];

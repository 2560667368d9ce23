import type { HeaderSet } from '../../testing/header-set.ts';
import deAgentur from './de-agentur.ts';
import deCrm from './de-crm.ts';
import deCsmKundenuebersicht from './de-csm-kundenuebersicht.ts';
import deDatevDebitorenExtf from './de-datev-debitoren-extf.ts';
import deFitness from './de-fitness.ts';
import deHrSaasMandantenliste from './de-hr-saas-mandantenliste.ts';
import deItDienst from './de-it-dienst.ts';
import deKfzVersicherungBestand from './de-kfz-versicherung-bestand.ts';
import deKundenliste from './de-kundenliste.ts';
import deMittelstand from './de-mittelstand.ts';
import deMobilfunkVvlListe from './de-mobilfunk-vvl-liste.ts';
import deProvider from './de-provider.ts';
import deRechnungswesen from './de-rechnungswesen.ts';
import deSaas from './de-saas.ts';
import deSalesforceAccountberichtDe from './de-salesforce-accountbericht-de.ts';
import deSapKna1Knb1Abzug from './de-sap-kna1-knb1-abzug.ts';
import deSnake from './de-snake.ts';
import deStadtwerke from './de-stadtwerke.ts';
import deStadtwerkeJsonFlach from './de-stadtwerke-json-flach.ts';
import deStudioMitgliederliste from './de-studio-mitgliederliste.ts';
import deTabelle from './de-tabelle.ts';
import deTelekom from './de-telekom.ts';
import deTelko from './de-telko.ts';
import deVerein from './de-verein.ts';
import deWeclappMix from './de-weclapp-mix.ts';
import deZeitungsaboVertriebssystem from './de-zeitungsabo-vertriebssystem.ts';
import deDwhTelko from './de-dwh-telko.ts';
import deFitnessstudioExport from './de-fitnessstudio-export.ts';
import deLexwareAbokunden from './de-lexware-abokunden.ts';
import deSaasHealth from './de-saas-health.ts';
import deEnergieversorgerAbzug from './de-energieversorger-abzug.ts';
import deGruenderTabelle from './de-gruender-tabelle.ts';
import deHubspotUnternehmen from './de-hubspot-unternehmen.ts';
import deOnlinekursPlattform from './de-onlinekurs-plattform.ts';
import deHausverwaltungSoftware from './de-hausverwaltung-software.ts';
import deMobilfunkSnake from './de-mobilfunk-snake.ts';
import deNewsletterSaas from './de-newsletter-saas.ts';

/** Judged header sets in German. */
export const DE_SETS: readonly HeaderSet[] = [
  deAgentur,
  deCrm,
  deCsmKundenuebersicht,
  deDatevDebitorenExtf,
  deFitness,
  deHrSaasMandantenliste,
  deItDienst,
  deKfzVersicherungBestand,
  deKundenliste,
  deMittelstand,
  deMobilfunkVvlListe,
  deProvider,
  deRechnungswesen,
  deSaas,
  deSalesforceAccountberichtDe,
  deSapKna1Knb1Abzug,
  deSnake,
  deStadtwerke,
  deStadtwerkeJsonFlach,
  deStudioMitgliederliste,
  deTabelle,
  deTelekom,
  deTelko,
  deVerein,
  deWeclappMix,
  deZeitungsaboVertriebssystem,
  deDwhTelko,
  deFitnessstudioExport,
  deLexwareAbokunden,
  deSaasHealth,
  deEnergieversorgerAbzug,
  deGruenderTabelle,
  deHubspotUnternehmen,
  deOnlinekursPlattform,
  deHausverwaltungSoftware,
  deMobilfunkSnake,
  deNewsletterSaas,
];

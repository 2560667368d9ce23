import type { HeaderSet } from '../../testing/header-set.ts';
import itClienti from './it-clienti.ts';
import itCrm from './it-crm.ts';
import itDwh from './it-dwh.ts';
import itFatturazione from './it-fatturazione.ts';
import itFic from './it-fic.ts';
import itPalestra from './it-palestra.ts';
import itPalestraSoci from './it-palestra-soci.ts';
import itSaas from './it-saas.ts';
import itSnake from './it-snake.ts';
import itSoftware from './it-software.ts';
import itSoftwareHouse from './it-software-house.ts';
import itTelefonia from './it-telefonia.ts';
import itFicClientiCanoni from './it-fic-clienti-canoni.ts';
import itPalestraIscritti from './it-palestra-iscritti.ts';
import itSaasCsm from './it-saas-csm.ts';
import itTelcoEstrazione from './it-telco-estrazione.ts';
import itFoglioStartup from './it-foglio-startup.ts';
import itSalesforceAccount from './it-salesforce-account.ts';
import itUtilityLuceGas from './it-utility-luce-gas.ts';
import itZucchettiContratti from './it-zucchetti-contratti.ts';
import itAssicurazioneAuto from './it-assicurazione-auto.ts';
import itGestionaleCloud from './it-gestionale-cloud.ts';
import itPalestraDwh from './it-palestra-dwh.ts';

/** Judged header sets in Italian. */
export const IT_SETS: readonly HeaderSet[] = [
  itClienti,
  itCrm,
  itDwh,
  itFatturazione,
  itFic,
  itPalestra,
  itPalestraSoci,
  itSaas,
  itSnake,
  itSoftware,
  itSoftwareHouse,
  itTelefonia,
  itFicClientiCanoni,
  itPalestraIscritti,
  itSaasCsm,
  itTelcoEstrazione,
  itFoglioStartup,
  itSalesforceAccount,
  itUtilityLuceGas,
  itZucchettiContratti,
  itAssicurazioneAuto,
  itGestionaleCloud,
  itPalestraDwh,
];

import type { HeaderSet } from '../../testing/header-set.ts';
import frAbonnes from './fr-abonnes.ts';
import frAssurance from './fr-assurance.ts';
import frAssuranceMrhAutoPtf from './fr-assurance-mrh-auto-ptf.ts';
import frClubFitnessAdherents from './fr-club-fitness-adherents.ts';
import frCrm from './fr-crm.ts';
import frDolibarrTiersExport from './fr-dolibarr-tiers-export.ts';
import frEcommerceAbo from './fr-ecommerce-abo.ts';
import frEditeur from './fr-editeur.ts';
import frExportFacturation from './fr-export-facturation.ts';
import frFaiChurnDwh from './fr-fai-churn-dwh.ts';
import frHubspotEntreprisesFr from './fr-hubspot-entreprises-fr.ts';
import frLogiciel from './fr-logiciel.ts';
import frPennylaneAbonnementsCabinet from './fr-pennylane-abonnements-cabinet.ts';
import frPlateformeSvodAbonnes from './fr-plateforme-svod-abonnes.ts';
import frPrestashopClientsFr from './fr-prestashop-clients-fr.ts';
import frSaas from './fr-saas.ts';
import frSaasSuivi from './fr-saas-suivi.ts';
import frSaasTechnique from './fr-saas-technique.ts';
import frSage100FComptet from './fr-sage100-f-comptet.ts';
import frSalleDeSport from './fr-salle-de-sport.ts';
import frSnake from './fr-snake.ts';
import frStripeAbonnementsFr from './fr-stripe-abonnements-fr.ts';
import frTableau from './fr-tableau.ts';
import frTelephonie from './fr-telephonie.ts';
import frCsmPortefeuille from './fr-csm-portefeuille.ts';
import frOperateurChurn from './fr-operateur-churn.ts';
import frSageClientsAbo from './fr-sage-clients-abo.ts';
import frSalleSportMembres from './fr-salle-sport-membres.ts';
import frAssuranceContrats from './fr-assurance-contrats.ts';
import frHubspotSocietes from './fr-hubspot-societes.ts';
import frStartupSuiviMrr from './fr-startup-suivi-mrr.ts';
import frStripeClientsLocal from './fr-stripe-clients-local.ts';
import frExpertComptable from './fr-expert-comptable.ts';
import frLogicielRh from './fr-logiciel-rh.ts';
import frMediaAbonnesDwh from './fr-media-abonnes-dwh.ts';

/** Judged header sets in French. */
export const FR_SETS: readonly HeaderSet[] = [
  frAbonnes,
  frAssurance,
  frAssuranceMrhAutoPtf,
  frClubFitnessAdherents,
  frCrm,
  frDolibarrTiersExport,
  frEcommerceAbo,
  frEditeur,
  frExportFacturation,
  frFaiChurnDwh,
  frHubspotEntreprisesFr,
  frLogiciel,
  frPennylaneAbonnementsCabinet,
  frPlateformeSvodAbonnes,
  frPrestashopClientsFr,
  frSaas,
  frSaasSuivi,
  frSaasTechnique,
  frSage100FComptet,
  frSalleDeSport,
  frSnake,
  frStripeAbonnementsFr,
  frTableau,
  frTelephonie,
  frCsmPortefeuille,
  frOperateurChurn,
  frSageClientsAbo,
  frSalleSportMembres,
  frAssuranceContrats,
  frHubspotSocietes,
  frStartupSuiviMrr,
  frStripeClientsLocal,
  frExpertComptable,
  frLogicielRh,
  frMediaAbonnesDwh,
];

import type { HeaderSet } from '../../testing/header-set.ts';
import nlAfasProfitDebiteuren from './nl-afas-profit-debiteuren.ts';
import nlBoekhoudExport from './nl-boekhoud-export.ts';
import nlBoekhouding from './nl-boekhouding.ts';
import nlCrm from './nl-crm.ts';
import nlCsmOverzichtNl from './nl-csm-overzicht-nl.ts';
import nlDagbladAbonneesDwh from './nl-dagblad-abonnees-dwh.ts';
import nlEnergie from './nl-energie.ts';
import nlEnergieKlantDm from './nl-energie-klant-dm.ts';
import nlExactOnlineRelaties from './nl-exact-online-relaties.ts';
import nlKlanten from './nl-klanten.ts';
import nlMoneybirdContactenAbos from './nl-moneybird-contacten-abos.ts';
import nlPcledenLedenlijst from './nl-pcleden-ledenlijst.ts';
import nlPipedriveOrganisatiesNl from './nl-pipedrive-organisaties-nl.ts';
import nlSaas from './nl-saas.ts';
import nlSaas2 from './nl-saas-2.ts';
import nlSnake from './nl-snake.ts';
import nlSoftware from './nl-software.ts';
import nlTelcoKlantverloopNl from './nl-telco-klantverloop-nl.ts';
import nlTelecom from './nl-telecom.ts';
import nlTelecomProject from './nl-telecom-project.ts';
import nlWoocommerceKlantenNl from './nl-woocommerce-klanten-nl.ts';
import nlExactAbonnementen from './nl-exact-abonnementen.ts';
import nlSaasKlantsucces from './nl-saas-klantsucces.ts';
import nlSportschoolLeden from './nl-sportschool-leden.ts';
import nlTelecomExtract from './nl-telecom-extract.ts';
import nlAfasAbonnement from './nl-afas-abonnement.ts';
import nlEnergieleverancier from './nl-energieleverancier.ts';
import nlOprichterSheet from './nl-oprichter-sheet.ts';
import nlUitgeverAbonnees from './nl-uitgever-abonnees.ts';
import nlBoekhoudpakketPortal from './nl-boekhoudpakket-portal.ts';
import nlVerzekeraarExtract from './nl-verzekeraar-extract.ts';
import nlWebshopSoftware from './nl-webshop-software.ts';

/** Judged header sets in Dutch. */
export const NL_SETS: readonly HeaderSet[] = [
  nlAfasProfitDebiteuren,
  nlBoekhoudExport,
  nlBoekhouding,
  nlCrm,
  nlCsmOverzichtNl,
  nlDagbladAbonneesDwh,
  nlEnergie,
  nlEnergieKlantDm,
  nlExactOnlineRelaties,
  nlKlanten,
  nlMoneybirdContactenAbos,
  nlPcledenLedenlijst,
  nlPipedriveOrganisatiesNl,
  nlSaas,
  nlSaas2,
  nlSnake,
  nlSoftware,
  nlTelcoKlantverloopNl,
  nlTelecom,
  nlTelecomProject,
  nlWoocommerceKlantenNl,
  nlExactAbonnementen,
  nlSaasKlantsucces,
  nlSportschoolLeden,
  nlTelecomExtract,
  nlAfasAbonnement,
  nlEnergieleverancier,
  nlOprichterSheet,
  nlUitgeverAbonnees,
  nlBoekhoudpakketPortal,
  nlVerzekeraarExtract,
  nlWebshopSoftware,
];

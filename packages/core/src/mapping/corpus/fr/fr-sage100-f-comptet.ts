import { headerSet } from '../../testing/header-set.ts';

/** Sage 100 customer table F_COMPTET, native column names. */
export default headerSet('fr-sage100-f-comptet', 'fr', `
CT_Num|CT_Intitule|CT_Type|CT_Qualite|CT_Classement|CT_Contact|CT_CodePostal|CT_Ville|CT_Pays|CT_Ape|CT_Siret|CT_Identifiant|N_Devise|N_Condition|CT_Encours|CT_Sommeil|CT_Telephone|CT_EMail|CT_DateCreate|CT_SvEffectif|CO_No|cbModification
customer_id|customer_name|-|-|-|-|-|-|country|?industry|-|-|?currency|-|-|-|-|email|signup_date|company_size|-|-
CARAT|Carat S.A.|0|Société|CARAT|M. Durand|69002|Lyon|France|4777Z|34211987600019|FR12342119876|1|2|15000.00|0|0478421100|compta@carat-lyon.fr|2013-01-14 00:00:00|35|2|2025-11-03 09:12:44
BAGUES|Bagues-sur-Mer SARL|0|SARL|BAGUES|Mme Petit|06400|Cannes|France|4777Z|51023478100027|FR55510234781|1|1|3000.00|0|0493382211|contact@bagues-mer.fr|2015-06-02 00:00:00|8|2|2025-09-18 16:40:10
DIAMVERT|Diamant Vert|0|Indépendant|DIAMANT|M. Azoulay|75009|Paris|France|3212Z|80244561200011|FR08802445612|1|1|0.00|1|0142850967|azoulay@diamantvert.fr|2018-10-22 00:00:00|1|4|2024-12-31 18:00:02
LEFEBVRE|Établissements Lefebvre|0|Société|LEFEBVRE|Mme Lefebvre|59800|Lille|France|4669B|30912744500034|FR77309127445|1|3|40000.00|0|0320554411|facturation@ets-lefebvre.fr|2011-03-30 00:00:00|120|1|2025-11-19 11:05:37
MOREAUIND|Moreau Industrie SAS|0|SAS|MOREAU|Service achats|42000|Saint-Étienne|France|2562B|44590128700015|FR31445901287|1|2|25000.00|0|0477331188|achats@moreau-industrie.fr|2020-02-17 00:00:00|260|1|2025-10-06 08:22:51
`);

import { headerSet } from '../../testing/header-set.ts';

/** Companies of a French HR program. */
export default headerSet('fr-logiciel-rh', 'fr', `
Identifiant société|Société|Contact principal|Mail du contact|Type de contrat|Module souscrit|Date de signature|Montant annuel (k€)|Salariés gérés|Sièges|Sièges occupés|Taux d'utilisation|Appels API mensuels|Tickets N1/N2|Satisfaction client /5|Prochaine échéance|Statut du compte
customer_id|customer_name|-|email|contract_type|plan|signup_date|annual_charges|?company_size|seats_purchased|seats_used|feature_usage_score|api_calls_per_month|support_tickets|csat_score|-|-
S-210|Boulangerie Dupont SARL|Claire Dubois|info@boulangeriedup.fr|Mensuel|Paie + Congés|26/03/2026|3,59|530|10|8|88 %|1102|9|5|29/08/2027|Actif
S-211|Atelier Lumière|Jean Martin|info@atelierlumiere.fr|Annuel|Paie + Congés|22/08/2024|0,60|530|20|10|44 %|3167|7|4|21/05/2027|Actif
S-212|Transports Girard SAS|Élodie Petit|info@transportsgira.fr|Mensuel|Paie + Congés|06/10/2022|10,68|12|40|35|56 %|16689|7|5|30/06/2027|Suspendu
S-213|Cabinet Moreau|Luc Bernard|info@cabinetmoreau.fr|Pluriannuel|Paie + Congés|24/04/2021|3,59|240|20|19|5 %|7429|4|3|18/05/2027|Actif
S-214|Hôtel du Lac|Sophie Roux|info@hoteldulac.fr|Annuel|Paie|18/09/2022|1,19|38|60|27|50 %|25604|11|1|10/09/2027|Actif
S-215|Pharmacie Centrale|Paul Blanc|info@pharmaciecentr.fr|Annuel|Paie|08/12/2025|3,59|4|5|4|83 %|27628|11|2|27/01/2027|Actif
S-216|Menuiserie Lefèvre|Inès Faure|info@menuiserielefe.fr|Annuel|Suite complète|25/05/2024|0,59|110|10|6|14 %|6164|3|4|31/01/2027|Actif
S-217|NovaTech SAS|Marc Leroy|info@novatechsas.fr|Mensuel|Suite complète|18/02/2023|1,19|110|10|6|63 %|6439|5|1|23/01/2027|Suspendu
S-218|Domaine des Pins|Julie Noël|info@domainedespins.fr|Pluriannuel|Suite complète|14/04/2025|15,59|4|25|9|5 %|9247|0|3|21/05/2027|Suspendu
S-219|Clinique Saint-Jean|Hugo Masson|info@cliniquesaintj.fr|Mensuel|Paie + Congés|26/08/2026|0,59|240|5|4|74 %|2874|5|4|01/02/2027|Suspendu
S-220|Groupe Béranger|Anaïs Picard|info@groupeberanger.fr|Pluriannuel|Paie|26/07/2021|1,19|240|3|2|80 %|27684|3|4|07/02/2027|Suspendu
S-221|Fleurs & Co|Yves Colin|info@fleursco.fr|Mensuel|Paie + Congés|13/11/2021|2,39|240|15|6|55 %|585|5|3|25/02/2027|Suspendu
`);

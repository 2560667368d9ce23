import { headerSet } from '../../testing/header-set.ts';

/** Companies of a CRM with a French interface. */
export default headerSet('fr-hubspot-societes', 'fr', `
ID de fiche d'information|Nom de l'entreprise|Propriétaire de l'entreprise|Date de création|Date de la dernière activité|Nombre d'employés|Chiffre d'affaires annuel|Industrie|Pays/Région|Forfait actuel|Cycle de facturation|Revenu récurrent mensuel|Nb de postes|Score de santé|Date du prochain rendez-vous
customer_id|customer_name|-|?signup_date|last_activity_date|company_size|-|industry|country|plan|contract_type|monthly_charges|seats_purchased|-|-
20000000000|Boulangerie Dupont SARL|Alice N.|2025-06-07|2026-11-24|38|5100000|Commerce|Suisse|Entreprise|Annuel|149,00|5|78|2027-08-12
20000007717|Atelier Lumière|Alice N.|2021-03-25|2026-11-22|25|4100000|Banque|France|Équipe|Annuel|299,00|10|16|2027-02-09
20000015434|Transports Girard SAS|Alice N.|2026-07-18|2026-10-23|38|3500000|Santé|Belgique|Solo|Annuel|149,00|20|57|2027-03-16
20000023151|Cabinet Moreau|Alice N.|2022-04-22|2026-11-24|60|3400000|Santé|France|Entreprise|Mensuel|49,50|15|18|2027-04-15
20000030868|Hôtel du Lac|Alice N.|2025-12-16|2026-11-25|4|8200000|Santé|Belgique|Entreprise|Mensuel|99,00|40|93|2027-11-04
20000038585|Pharmacie Centrale|Bob T.|2023-08-20|2026-11-24|110|3900000|Santé|Suisse|Entreprise|Mensuel|299,00|40|85|2027-07-03
20000046302|Menuiserie Lefèvre|Alice N.|2021-09-06|2026-11-19|38|1500000|Santé|Suisse|Solo|Annuel|99,90|60|0|2027-09-22
20000054019|NovaTech SAS|Alice N.|2024-02-17|2026-11-11|240|2800000|Commerce|Belgique|Solo|Annuel|199,00|15|38|2027-05-11
20000061736|Domaine des Pins|Bob T.|2024-11-16|2026-11-23|12|3400000|Santé|Suisse|Équipe|Mensuel|149,90|10|20|2027-10-18
20000069453|Clinique Saint-Jean|Alice N.|2025-02-08|2026-11-22|530|8300000|Banque|Belgique|Solo|Mensuel|49,90|25|62|2027-08-08
20000077170|Groupe Béranger|Alice N.|2022-12-23|2026-11-23|12|2300000|Santé|Suisse|Entreprise|Annuel|29,90|8|91|2026-12-28
20000084887|Fleurs & Co|Alice N.|2022-02-12|2026-11-24|530|7700000|Santé|Suisse|Entreprise|Mensuel|99,00|25|28|2027-09-11
`);

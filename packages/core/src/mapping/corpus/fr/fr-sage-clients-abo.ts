import { headerSet } from '../../testing/header-set.ts';

/** Customers of a French accounting program with tax numbers and terms of payment. */
export default headerSet('fr-sage-clients-abo', 'fr', `
Code client|Raison sociale|SIRET|N° TVA intracom|Commercial|Ville|Pays|Secteur d'activité|Effectif|Date d'entrée en relation|Formule|Périodicité de facturation|Abonnement mensuel HT|CA cumulé HT|Encours|Mode de règlement|Délai de paiement|Dernière facture|Préavis
customer_id|customer_name|-|-|-|-|country|industry|company_size|signup_date|plan|contract_type|monthly_charges|total_charges|-|payment_method|-|-|-
CLI00120|Boulangerie Dupont SARL|67867643270031|FR45189735446|Petit|Lyon|Suisse|Industrie|9|21/09/2024|Pro|Trimestrielle|890,00 €|23 140,00 €|0,00 €|Prélèvement|45 jours fin de mois|02/11/2026|1 mois
CLI00121|Atelier Lumière|60189913244304|FR62609070728|Durand|Nantes|Belgique|Commerce|240|24/01/2021|Pro|Trimestrielle|49,50 €|3 465,00 €|0,00 €|Prélèvement|30 jours|20/10/2026|3 mois
CLI00122|Transports Girard SAS|55402153486867|FR13374463581|Durand|Lille|Belgique|Santé|240|25/07/2024|Essentiel|Trimestrielle|79,90 €|2 237,20 €|79,90 €|CB|30 jours|02/11/2026|3 mois
CLI00123|Cabinet Moreau|81153769191053|FR68058927369|Petit|Lille|Belgique|BTP|240|13/09/2026|Essentiel|Trimestrielle|99,00 €|198,00 €|99,00 €|Virement|45 jours fin de mois|21/10/2026|1 mois
CLI00124|Hôtel du Lac|74423966608917|FR77142733967|Durand|Lyon|France|Commerce|38|25/02/2023|Pro|Mensuelle|29,50 €|1 327,50 €|29,50 €|Prélèvement|45 jours fin de mois|17/11/2026|3 mois
CLI00125|Pharmacie Centrale|50426014995497|FR96822596147|Lopez|Lille|Belgique|Commerce|240|07/01/2021|Premium|Annuelle|1 299,00 €|90 930,00 €|0,00 €|Prélèvement|Comptant|22/11/2026|1 mois
CLI00126|Menuiserie Lefèvre|62046505356968|FR69605078311|Petit|Nantes|Belgique|Industrie|4|12/07/2023|Essentiel|Annuelle|1 299,90 €|51 996,00 €|1 299,90 €|Virement|45 jours fin de mois|01/11/2026|3 mois
CLI00127|NovaTech SAS|40425334258668|FR65099980097|Lopez|Lille|Belgique|Santé|12|11/10/2023|Pro|Mensuelle|199,00 €|7 363,00 €|0,00 €|Virement|30 jours|11/11/2026|3 mois
CLI00128|Domaine des Pins|89026873608348|FR32989248934|Petit|Lille|France|BTP|38|15/10/2022|Essentiel|Mensuelle|199,00 €|9 751,00 €|0,00 €|Prélèvement|30 jours|16/11/2026|3 mois
CLI00129|Clinique Saint-Jean|35703648416087|FR74343901785|Durand|Nantes|France|Santé|12|24/09/2022|Essentiel|Annuelle|299,00 €|14 950,00 €|299,00 €|Virement|30 jours|07/11/2026|3 mois
CLI00130|Groupe Béranger|39528107877967|FR10795370730|Petit|Lille|France|Industrie|530|15/03/2022|Pro|Trimestrielle|890,90 €|49 890,40 €|0,00 €|Prélèvement|30 jours|29/10/2026|1 mois
CLI00131|Fleurs & Co|37300814126074|FR55336901823|Lopez|Nantes|Suisse|Santé|60|20/03/2025|Essentiel|Mensuelle|199,00 €|3 980,00 €|199,00 €|CB|30 jours|21/11/2026|3 mois
`);

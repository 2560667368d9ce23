import { headerSet } from '../../testing/header-set.ts';

/** Files of a French accountant, with notice periods and ends of the fiscal year. */
export default headerSet('fr-expert-comptable', 'fr', `
Dossier n°|Dénomination|SIREN|Code APE|Date de prise en charge|Honoraires mensuels HT|Préavis de résiliation|Régime TVA|Collaborateur|Nb de salariés|Moyen de règlement|Échéance|Accès portail client|Dernière connexion au portail|Date de clôture|Client parti
customer_id|customer_name|-|?industry|signup_date|monthly_charges|-|-|-|company_size|payment_method|-|-|last_activity_date|-|churned
D700|Boulangerie Dupont SARL|417561001|5610A|26/03/2023|149,50 €|6 mois|Simplifié|Léo|38|Prélèvement SEPA|fin de mois|Oui|16/11/2026|15/11/2027|Non
D701|Atelier Lumière|790671206|6201Z|25/11/2024|49,00 €|3 mois|Simplifié|Nina|240|Chèque|30 jours|Non|23/10/2026|12/07/2027|Non
D702|Transports Girard SAS|692584017|6201Z|07/11/2021|299,00 €|6 mois|Simplifié|Léo|60|Virement|fin de mois|Non|24/11/2026|04/04/2027|Non
D703|Cabinet Moreau|556178928|6201Z|19/02/2023|299,90 €|1 mois|Réel|Léo|38|Chèque|30 jours|Non|23/11/2026|27/08/2027|Oui
D704|Hôtel du Lac|736539077|6201Z|14/04/2026|1 299,00 €|6 mois|Réel|Léo|38|Chèque|fin de mois|Non|24/11/2026|22/10/2027|Oui
D705|Pharmacie Centrale|737789493|4711F|26/10/2025|29,50 €|1 mois|Simplifié|Nina|38|Chèque|30 jours|Oui|23/10/2026|11/09/2027|Oui
D706|Menuiserie Lefèvre|306992568|5610A|24/12/2023|1 299,00 €|3 mois|Simplifié|Nina|38|Virement|30 jours|Oui|04/11/2026|24/01/2027|Non
D707|NovaTech SAS|675991962|4711F|10/07/2026|890,00 €|3 mois|Réel|Léo|240|Chèque|30 jours|Oui|21/11/2026|25/04/2027|Non
D708|Domaine des Pins|745819631|5610A|16/07/2022|299,00 €|1 mois|Simplifié|Nina|38|Virement|30 jours|Oui|04/11/2026|26/11/2027|Oui
D709|Clinique Saint-Jean|562666305|4711F|19/10/2023|890,00 €|1 mois|Simplifié|Nina|4|Chèque|fin de mois|Non|04/11/2026|27/11/2027|Non
D710|Groupe Béranger|301209156|5610A|26/07/2021|299,00 €|3 mois|Réel|Léo|110|Virement|fin de mois|Oui|21/11/2026|15/11/2027|Non
D711|Fleurs & Co|803440938|5610A|19/08/2021|79,00 €|3 mois|Réel|Léo|9|Chèque|fin de mois|Oui|24/11/2026|13/11/2027|Oui
`);

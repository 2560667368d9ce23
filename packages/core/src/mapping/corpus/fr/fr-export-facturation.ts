import { headerSet } from '../../testing/header-set.ts';

/** Export de facturation. */
export default headerSet('fr-export-facturation', 'fr', `
Réf. client|Dénomination|Adresse mail|Pays|Secteur d'activité|Nb salariés|Date de souscription|Ancienneté (mois)|Formule souscrite|Périodicité de facturation|Montant HT/mois|Montant annuel HT|CA cumulé|Mode de règlement|Nb licences|Utilisateurs actifs (30j)|Dernière connexion|Connexions/mois|Tickets ouverts (90 j)|Note NPS|Taux d'adoption|Date de résiliation|Motif de résiliation|Commercial
customer_id|customer_name|email|country|industry|company_size|signup_date|tenure_months|plan|contract_type|monthly_charges|annual_charges|total_charges|payment_method|seats_purchased|seats_used|last_activity_date|login_frequency|support_tickets|nps_score|feature_usage_score|churn_date|-|-
C0001|Durand SA|contact@durand.fr|France|Commerce|120|01/04/2021|38|Pro|Mensuelle|299,00|3 588,00|11 362,00|Prélèvement|40|33|28/05/2024|41|1|9|78 %|||Braun
C0002|Petit SARL|info@petit.fr|France|Santé|15|15/09/2022|20|Essentiel|Annuelle|49,50|594,00|990,00|Carte|5|4|02/05/2024|3|0|7|51 %|||Wolf
C0003|Moreau|m@moreau.be|Belgique|Commerce|8|20/01/2020|52|Pro|Annuelle|129,00|1 548,00|6 708,00|Virement|8|2|11/02/2024|1|4|3|12 %|31/05/2024|Prix|Braun
C0004|Lefèvre|post@lefevre.fr|France|Édition|60|03/06/2023|12|Essentiel|Mensuelle|89,00|1 068,00|1 068,00|Carte|6|5|30/05/2024|12|1|8|66 %|||Wolf
`);

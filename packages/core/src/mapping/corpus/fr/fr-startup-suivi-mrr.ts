import { headerSet } from '../../testing/header-set.ts';

/** A French founder's sheet. */
export default headerSet('fr-startup-suivi-mrr', 'fr', `
Client|Réf.|Arrivé en|Abo|Paiement mensuel ou annuel|MRR HT (€)|Total encaissé|Comptes utilisateurs payés|dont actifs|Dernière visite (jours)|Nb connexions/mois|Demandes au support|Note NPS|API branchée ?|Issu d'un essai gratuit|Commentaires|Parti ?
customer_name|customer_id|signup_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_days_ago|login_frequency|support_tickets|nps_score|has_integration|trial_converted|-|churned
Boulangerie Dupont SARL|R55|5 janv. 2021|Basic|mensuel|49,00|3430,00|40|22|21|32|7|5|oui|non||non
Atelier Lumière|R56|20 avr. 2024|Pro|annuel|890,00|27590,00|40|22|14|18|8|5|non|non|à rappeler|non
Transports Girard SAS|R57|9 août 2024|Basic|annuel|99,00|2673,00|25|20|58|55|9|6|oui|oui||non
Cabinet Moreau|R58|25 juil. 2021|Basic|annuel|449,00|28736,00|20|15|21|23|3|7|oui|non|RAS|oui
Hôtel du Lac|R59|13 sept. 2026|Pro|mensuel|99,00|198,00|20|19|1|27|6|1|non|non|à rappeler|oui
Pharmacie Centrale|R60|10 août 2021|Basic|annuel|79,90|5033,70|25|20|1|11|4|0|oui|oui|RAS|non
Menuiserie Lefèvre|R61|6 août 2021|Pro|mensuel|49,50|3118,50|15|9|3|31|1|2|oui|non|RAS|non
NovaTech SAS|R62|20 août 2025|Pro|annuel|149,00|2235,00|25|20|58|19|6|8|oui|non||oui
Domaine des Pins|R63|12 févr. 2026|Basic|mensuel|99,90|899,10|3|1|4|11|1|2|non|oui||non
Clinique Saint-Jean|R64|21 juin 2024|Max|mensuel|99,90|2897,10|15|10|21|3|6|5|oui|oui|à rappeler|non
Groupe Béranger|R65|13 févr. 2026|Pro|mensuel|890,90|8018,10|60|49|58|11|1|6|non|non|RAS|oui
Fleurs & Co|R66|19 juin 2025|Pro|annuel|79,00|1343,00|40|13|33|46|8|2|non|non|RAS|non
`);

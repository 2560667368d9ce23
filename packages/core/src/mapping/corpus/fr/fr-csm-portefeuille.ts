import { headerSet } from '../../testing/header-set.ts';

/** A French customer success portfolio. */
export default headerSet('fr-csm-portefeuille', 'fr', `
ID compte|Compte|CSM référent|Offre souscrite|Engagement|ARR (€)|Licences achetées|Utilisateurs actifs|Dernière connexion|Connexions / mois|Taux d'adoption (%)|Tickets ouverts (90j)|NPS|Connecteur installé|Ancienneté (mois)|Date de renouvellement|Météo client|Résilié|Date de résiliation
customer_id|customer_name|-|plan|contract_type|annual_charges|seats_purchased|seats_used|last_activity_date|login_frequency|feature_usage_score|support_tickets|nps_score|has_integration|tenure_months|-|-|churned|churn_date
ACC-310|Boulangerie Dupont SARL|Inès|Scale|Sans engagement|1788,00|8|7|16/11/2026|74|68|4|7|Oui|15|04/09/2027|Soleil|Non|
ACC-327|Atelier Lumière|Inès|Start|24 mois|1798,80|20|7|11/11/2026|111|54|8|4|Non|23|29/10/2027|Orage|Oui|06/03/2026
ACC-344|Transports Girard SAS|Inès|Start|Sans engagement|15598,80|10|4|24/11/2026|98|37|13|4|Non|37|21/11/2027|Nuage|Non|
ACC-361|Cabinet Moreau|Zoé|Growth|24 mois|348,00|20|15|21/08/2026|77|52|8|8|Oui|6|20/01/2027|Soleil|Oui|01/11/2026
ACC-378|Hôtel du Lac|Inès|Growth|Sans engagement|3588,00|25|10|23/10/2026|118|94|13|4|Non|56|24/08/2027|Nuage|Non|
ACC-395|Pharmacie Centrale|Zoé|Scale|24 mois|5388,00|15|13|28/09/2026|42|77|14|1|Oui|6|22/12/2026|Soleil|Oui|08/09/2026
ACC-412|Menuiserie Lefèvre|Karim|Growth|Sans engagement|2388,00|20|6|23/11/2026|17|29|15|9|Non|26|12/11/2027|Orage|Non|
ACC-429|NovaTech SAS|Karim|Start|12 mois|5394,00|25|23|28/09/2026|35|60|9|3|Non|54|10/06/2027|Nuage|Non|
ACC-446|Domaine des Pins|Inès|Growth|12 mois|1788,00|8|6|24/11/2026|17|94|4|4|Oui|3|14/08/2027|Soleil|Non|
ACC-463|Clinique Saint-Jean|Inès|Scale|Sans engagement|958,80|60|35|19/11/2026|97|63|14|8|Non|69|15/07/2027|Soleil|Non|
ACC-480|Groupe Béranger|Zoé|Scale|Sans engagement|1188,00|8|3|19/11/2026|104|50|12|10|Non|2|05/11/2027|Soleil|Non|
ACC-497|Fleurs & Co|Zoé|Scale|12 mois|2394,00|10|9|04/11/2026|84|6|5|9|Oui|27|25/09/2027|Soleil|Oui|18/11/2026
`);

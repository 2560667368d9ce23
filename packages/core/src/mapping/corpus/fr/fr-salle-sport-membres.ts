import { headerSet } from '../../testing/header-set.ts';

/** Members of a French gym. */
export default headerSet('fr-salle-sport-membres', 'fr', `
N° d'adhérent|Nom complet|Courriel|Téléphone|Date d'inscription|Type d'abonnement|Fréquence de prélèvement|Cotisation mensuelle|Nombre de visites / mois|Dernier passage|Jours depuis dernier passage|Certificat médical|Parrain|Statut|Impayés
customer_id|customer_name|email|-|signup_date|?plan|contract_type|monthly_charges|login_frequency|last_activity_date|last_activity_days_ago|-|-|-|-
20450|Claire Dubois|claire.dubois@orange.fr|06 14 42 29 40|19/02/2023|Intégral|annuel|29,90€|5|21/11/2026|4|Oui||Suspendu|0
20451|Jean Martin|jean.martin@orange.fr|06 92 91 70 99|11/06/2022|Liberté|trimestriel|29,90€|10|16/11/2026|9|Non||Actif|0
20452|Élodie Petit|elodie.petit@orange.fr|06 59 18 63 47|09/06/2024|Étudiant|trimestriel|44,90€|12|16/11/2026|9|Oui||En attente|0
20453|Luc Bernard|luc.bernard@orange.fr|06 46 26 32 86|15/11/2021|Étudiant|mensuel|44,90€|3|21/11/2026|4|Oui||Suspendu|0
20454|Sophie Roux|sophie.roux@orange.fr|06 53 78 77 19|25/05/2021|Intégral|trimestriel|19,90€|9|22/11/2026|3|Oui||En attente|1
20455|Paul Blanc|paul.blanc@orange.fr|06 91 25 22 85|10/09/2026|Intégral|trimestriel|44,90€|4|04/11/2026|21|Non||En attente|1
20456|Inès Faure|ines.faure@orange.fr|06 94 75 15 49|26/05/2025|Intégral|trimestriel|19,90€|0|19/11/2026|6|Non||Suspendu|0
20457|Marc Leroy|marc.leroy@orange.fr|06 16 78 51 95|17/07/2023|Étudiant|trimestriel|44,90€|8|23/10/2026|33|Non|Luc B.|En attente|1
20458|Julie Noël|julie.noel@orange.fr|06 90 21 21 43|21/04/2024|Liberté|trimestriel|19,90€|6|11/11/2026|14|Oui||Actif|0
20459|Hugo Masson|hugo.masson@orange.fr|06 73 37 60 99|16/04/2025|Étudiant|mensuel|19,90€|2|24/11/2026|1|Non||En attente|0
20460|Anaïs Picard|anais.picard@orange.fr|06 59 11 90 50|12/10/2022|Étudiant|mensuel|29,90€|4|21/11/2026|4|Non||En attente|2
20461|Yves Colin|yves.colin@orange.fr|06 83 54 21 70|20/01/2025|Liberté|trimestriel|29,90€|9|25/11/2026|0|Non||En attente|2
`);

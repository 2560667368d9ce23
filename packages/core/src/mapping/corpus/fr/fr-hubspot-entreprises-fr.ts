import { headerSet } from '../../testing/header-set.ts';

/** HubSpot company export, French labels. */
export default headerSet('fr-hubspot-entreprises-fr', 'fr', `
ID de fiche d'informations|Nom de l'entreprise|Propriétaire de l'entreprise|Date de création|Numéro de téléphone|Ville|Pays/Région|Secteur d'activité|Nombre d'employés|Revenu annuel|Nom de domaine de l'entreprise|Nombre de contacts associés|Phase du cycle de vie|Date de la dernière activité|Offre souscrite|Engagement|MRR (€ HT)|Nb d'utilisateurs facturés|Nb tickets SAV 90 j|Dernière note NPS|Échéance du contrat|Client perdu ?
customer_id|customer_name|-|signup_date|-|-|country|industry|company_size|-|-|-|-|?last_activity_date|plan|contract_type|monthly_charges|seats_purchased|support_tickets|nps_score|-|churned
8812034411|Transports Gauthier|Claire Dumas|2020-03-11 10:02|+33 4 72 00 11 22|Vénissieux|France|Transport routier|210|32000000|transports-gauthier.fr|6|Client|2025-11-19 14:20|Business|Annuel|640|32|5|8|2026-03-31|Non
8812090217|Mutuelle du Rhône|Claire Dumas|2019-11-25 15:44|+33 4 78 33 44 55|Lyon|France|Assurance|480|95000000|mutuelle-rhone.fr|14|Client|2025-11-03 09:05|Entreprise|Pluriannuel|2 350|110|18|4|2027-12-31|Non
8813345120|Agence Pixel & Cie|Yanis Belkacem|2022-06-07 09:18|+33 1 44 55 66 77|Paris|France|Marketing et publicité|22|2400000|pixel-cie.com|2|Client|2025-10-28 17:41|Start|Mensuel|79|4|0|10|2025-12-07|Non
8820017766|Laboratoires Ynov|Yanis Belkacem|2021-02-15 11:30|+33 5 56 11 22 33|Bordeaux|France|Pharmaceutique|1300|310000000|labo-ynov.fr|21|Client|2025-11-21 10:12|Entreprise|Annuel|5 900|280|27|7|2026-02-14|Non
8825512309|Domaine Saint-Clair|Claire Dumas|2023-10-03 16:51|+33 4 90 12 34 56|Avignon|France|Vins et spiritueux|35|6800000|domaine-stclair.fr|1|Autre|2025-05-14 11:00|Start|Mensuel|79|3|2|||Oui
`);

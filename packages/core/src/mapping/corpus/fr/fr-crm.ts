import { headerSet } from '../../testing/header-set.ts';

/** Fichier d'un service client français, en-têtes techniques. */
export default headerSet('fr-crm', 'fr', `
id_client|nom_client|email_contact|code_pays|secteur|effectif|date_souscription|date_fin_contrat|type_abonnement|periodicite_facturation|mrr_eur|ca_total_eur|nb_licences|nb_utilisateurs_actifs|derniere_connexion|jours_depuis_derniere_connexion|nb_connexions_mois|nb_tickets_90j|score_satisfaction|responsable_compte|motif_resiliation|a_resilie|siret|telephone
customer_id|customer_name|email|country|industry|company_size|signup_date|churn_date|plan|contract_type|monthly_charges|total_charges|seats_purchased|seats_used|last_activity_date|last_activity_days_ago|login_frequency|support_tickets|csat_score|-|-|churned|-|-
F001|Atelier Morel|contact@morel.fr|FR|Artisanat|8|2021-03-12||Essentiel|mensuelle|49.00|1911.00|3|2|2024-05-28|4|32|1|90|Inès Moreau||0|12345678900011|0145000000
F002|Transports Leroy|rh@leroy.fr|FR|Transport|140|2022-11-25||Premium|annuelle|399.00|7581.00|60|41|2024-05-30|2|210|0|95|Inès Moreau||0|12345678900012|0145000001
F003|Pharmacie Lemaire|info@lemaire.be|BE|Santé|12|2020-07-02|2024-03-31|Essentiel|mensuelle|49.00|2205.00|5|1|2024-01-14|139|2|6|40|Luc Blanc|prix|1|12345678900013|003225551
F004|Éditions du Lac|bonjour@lac.ch|CH|Édition|25|2023-09-18||Premium|annuelle|129.00|1161.00|10|9|2024-06-01|0|95|2|80|Luc Blanc||0|12345678900014|0041225551
`);

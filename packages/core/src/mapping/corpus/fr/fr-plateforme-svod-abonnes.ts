import { headerSet } from '../../testing/header-set.ts';

/** Subscriber table of a French streaming service (snake_case, no accents). */
export default headerSet('fr-plateforme-svod-abonnes', 'fr', `
abonne_id|pays|tranche_age|canal_acquisition|date_inscription|formule|periodicite|prix_mensuel_ttc|devise|moyen_paiement|essai_converti|renouv_auto|langue_interface|nb_appareils|nb_profils|heures_vues_30j|nb_sessions_30j|jours_depuis_derniere_lecture|nb_contacts_sc_6m|cumul_encaisse_eur|date_resiliation|score_appetence
customer_id|country|-|-|signup_date|plan|contract_type|monthly_charges|currency|payment_method|trial_converted|-|-|-|-|-|login_frequency|last_activity_days_ago|support_tickets|total_charges|churn_date|-
a-100234|FR|25-34|app_ios|2022-11-05|Standard|mensuel|10.99|EUR|carte|1|1|fr|4|3|31.5|24|1|0|406.63||0.71
a-100871|BE|35-44|web|2021-03-18|Premium|annuel|12.49|EUR|paypal|1|1|nl|5|4|12.0|9|4|1|699.44||0.44
a-104410|FR|18-24|partenaire_fai|2024-09-01|Standard avec pub|mensuel|5.99|EUR|facture_operateur|0|0|fr|1|1|0.0|0|63|2|47.92|2025-10-02|0.08
a-118203|CH|45-54|web|2020-06-22|Premium|annuel|14.16|CHF|carte|1|1|de|7|5|44.2|38|0|0|920.40||0.83
a-120077|FR|65+|tv|2023-01-14|Standard|mensuel|10.99|EUR|prelevement|1|1|fr|2|2|18.7|15|2|3|384.65||0.52
a-131909|FR|25-34|app_android|2025-04-30|Standard avec pub|mensuel|5.99|EUR|carte|1|0|fr|2|1|2.1|2|19|0|41.93||0.19
`);

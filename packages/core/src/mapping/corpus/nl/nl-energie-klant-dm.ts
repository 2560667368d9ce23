import { headerSet } from '../../testing/header-set.ts';

/** Customer mart of a Dutch energy retailer (warehouse table). */
export default headerSet('nl-energie-klant-dm', 'nl', `
klantnr|ean_code_e|segment|leeftijdsklasse|provincie|product_naam|contractvorm|ingangsdatum_levering|duur_klantrelatie_mnd|termijnbedrag_mnd|sjv_kwh|sjv_gas_m3|betaalwijze|dig_factuur_ind|zonnepanelen_ind|slimme_meter_ind|dgn_sinds_login_mijn|aant_contact_ks_12m|aant_aanmaningen_12m|cltv_voorspeld|overgestapt_ind
customer_id|-|-|-|-|plan|contract_type|signup_date|tenure_months|monthly_charges|-|-|payment_method|paperless_billing|-|-|last_activity_days_ago|support_tickets|-|-|churned
K8810021|871687120050012345|CONS|35-44|Utrecht|GroenVast|3 jaar vast|2021-04-01|55|186.00|2900|1100|Incasso|J|J|J|12|1|0|612.40|0
K8810457|871687120050017760|CONS|65+|Drenthe|BudgetVariabel|variabel|2014-09-15|134|241.50|3350|1720|Overboeking|N|N|N|388|5|1|188.10|1
K8811903|871687140001122334|CONS|25-34|Zuid-Holland|GroenVast|1 jaar vast|2024-11-01|12|128.00|1800|0|iDEAL|J|N|J|3|0|0|340.75|0
K8820088|871687140009988776|ZZP|45-54|Gelderland|ZakelijkModel|1 jaar vast|2019-01-01|82|412.00|9400|2400|Incasso|J|J|J|41|2|0|1290.00|0
K8831726|871685900001234567|CONS|55-64|Limburg|DynamischPlus|variabel|2023-06-12|29|97.25|2100|680|Incasso|J|J|J|1|3|0|275.30|0
`);

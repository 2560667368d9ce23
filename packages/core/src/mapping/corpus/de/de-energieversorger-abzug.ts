import { headerSet } from '../../testing/header-set.ts';

/** An extract of a German energy supplier. */
export default headerSet('de-energieversorger-abzug', 'de', `
VERTRAGSKONTO|GP_NR|NAME|ZAEHLERNR|LIEFERBEGINN|PRODUKT|LAUFZEIT|KUENDFRIST|ABSCHLAG_MTL|VERBRAUCH_KWH|ZAHLART|ONLINE_RECHNUNG|BESCHWERDEN_12M|PREISGARANTIE_BIS|GEKUENDIGT
?customer_id|?customer_id|customer_name|-|signup_date|plan|contract_type|-|monthly_charges|-|payment_method|paperless_billing|support_tickets|-|churned
20005302072|105080757|Anna Schäfer|1EMH905610|22.08.2022|Strom Basis|unbefristet|6 Wochen|64,00|2414|SEPA|J|4|14.10.2027|N
20006162107|107955097|Jürgen Koch|1EMH957103|10.01.2023|Strom Basis|12 Monate|6 Wochen|145,00|3743|Überweisung|N|1|14.02.2027|J
20002992984|103646870|Petra Wolf|1EMH259811|18.02.2026|Strom Öko|24 Monate|1 Monat|112,00|2864|SEPA|J|0|08.10.2027|N
20003809774|105659943|Lukas Krüger|1EMH573064|09.08.2023|Strom Fix|12 Monate|6 Wochen|145,00|3175|Selbstzahler|J|3|24.02.2027|N
20005266693|106863396|Sabine Jung|1EMH409246|10.05.2026|Strom Basis|24 Monate|6 Wochen|145,00|4925|SEPA|N|3|12.09.2027|N
20006334745|104426680|Tim Busch|1EMH878526|16.11.2023|Strom Öko|12 Monate|6 Wochen|88,00|4356|SEPA|J|2|26.05.2027|J
20009733211|104724576|Ute Lang|1EMH226389|06.06.2024|Strom Öko|12 Monate|6 Wochen|64,00|5802|Überweisung|J|4|31.10.2027|N
20001265810|101867341|Max Roth|1EMH120660|14.12.2023|Strom Fix|unbefristet|6 Wochen|112,00|4007|Überweisung|J|2|06.06.2027|N
20006918734|101435765|Eva Groß|1EMH565456|23.09.2025|Strom Öko|24 Monate|6 Wochen|88,00|3109|Überweisung|J|1|21.04.2027|N
20003512414|104291513|Jan Peters|1EMH669506|18.12.2025|Strom Fix|24 Monate|6 Wochen|145,00|4042|Überweisung|J|1|21.04.2027|N
20006515809|104402948|Lea Böhm|1EMH681761|11.08.2022|Strom Basis|24 Monate|6 Wochen|145,00|6026|Überweisung|J|1|25.12.2026|N
20001136453|107162083|Otto Kuhn|1EMH744297|17.12.2024|Strom Fix|24 Monate|1 Monat|88,00|3360|SEPA|J|4|10.06.2027|N
`);

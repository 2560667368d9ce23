import { headerSet } from '../../testing/header-set.ts';

/** SE16N-like extract of KNA1/KNB1/KNVV/ADR6, SAP technical names (partly seen in public table references, rest. */
export default headerSet('de-sap-kna1-knb1-abzug', 'de', `
MANDT|KUNNR|LAND1|NAME1|NAME2|ORT01|PSTLZ|KTOKD|BRSCH|ERDAT|ERNAM|LOEVM|SPRAS|STCEG|JMZAH|UMSAT|BUKRS|AKONT|ZTERM|ZWELS|WAERS|SMTP_ADDR
-|customer_id|country|customer_name|-|-|-|-|industry|signup_date|-|-|-|-|company_size|-|-|-|-|?payment_method|currency|email
100|0000100231|DE|Weber Verpackungen GmbH||Bielefeld|33602|0001|VERP|20140312|MKELLER||D|DE129384756|240|38500000|1000|140000|ZB14|U|EUR|einkauf@weber-verpackungen.de
100|0000100245|DE|Stadtwerke Hameln|Einkauf|Hameln|31785|0001|ENER|20160901|MKELLER||D|DE812345670|610|142000000|1000|140000|ZB30|EU|EUR|ap@stadtwerke-hameln.de
100|0000100388|AT|Alpin Sportgeräte GmbH||Innsbruck|6020|ZEXP|HAND|20190218|BATCHUSR||D|ATU64839201|85|9700000|1000|141000|ZB30|U|EUR|office@alpin-sport.at
100|0000101002|DE|Rheinchemie Vertriebs KG||Mannheim|68219|0001|CHEM|20110707|SAPMIG||D|DE143829104|1300|410000000|1000|140000|ZB60|E|EUR|invoice@rheinchemie-vertrieb.de
100|0000101177|CH|Uhrenmanufaktur Biel SA||Biel|2502|ZEXP|KONS|20211129|TFRANK|X|F|CHE114928374|190|22000000|1000|141000|ZB30|U|CHF|compta@umb.ch
`);

import { headerSet } from '../../testing/header-set.ts';

/** AFAS Profit GetConnector Profit_Debtor, Dutch labels from the Invantive data model page. */
export default headerSet('nl-afas-profit-debiteuren', 'nl', `
Nummer debiteur|Naam debiteur|Zoeknaam|Nummer org./pers.|Adresregel 1 (straat - huisnr)|Adresregel 3 (postc - wpl)|Adresregel 4 (land)|E-mail werk|Telefoonnr. werk|Btw-nummer|KvK-nummer|Valuta|Kredietlimiet|Betalingsvoorwaarde|Automatisch incasseren|Verzamelrekening|Geblokkeerd voor levering|Aangemaakt op|Gewijzigd op
customer_id|customer_name|-|-|-|-|country|email|-|-|-|currency|-|-|?payment_method|-|-|signup_date|-
10021|Van Dalen Installatietechniek B.V.|DALEN|200118|Energieweg 14|3641 RT MIJDRECHT|NEDERLAND|facturen@vandaleninstallatie.nl|0297-281100|NL804455667B01|30118822|EUR|20000,00|30|Nee|1300|Nee|12-03-2016 10:14|14-10-2025 08:55
10034|Stichting Jeugdzorg Twente|JEUGDZORG|200241|Hengelosestraat 201|7521 AA ENSCHEDE|NEDERLAND|crediteuren@jeugdzorgtwente.nl|053-4831200|NL002233445B01|08123499|EUR|0,00|14|Nee|1300|Nee|05-09-2017 15:40|30-06-2025 16:12
10098|Kwekerij De Groene Hof|GROENEHOF|200377|Kleiweg 3|2665 NE BLEISWIJK|NEDERLAND|info@degroenehof.nl|010-5219876|NL812345678B01|27266011|EUR|5000,00|14|Ja|1300|Nee|22-01-2019 09:02|11-11-2025 10:27
10177|Bakker & Zn. Transport|BAKKER|200512|Havenkade 88|3016 CL ROTTERDAM|NEDERLAND|administratie@bakkertransport.nl|010-4130022|NL801122334B01|24300812|EUR|35000,00|45|Nee|1300|Ja|17-06-2020 13:31|03-09-2025 14:00
10203|Gemeente Zeewolde|ZEEWOLDE|200560|Raadhuisplein 1|3891 ER ZEEWOLDE|NEDERLAND|facturen@zeewolde.nl|036-5229522|NL001987654B01|32164140|EUR|0,00|30|Nee|1300|Nee|02-11-2021 11:08|18-11-2025 09:41
`);

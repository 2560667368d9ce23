import { headerSet } from '../../testing/header-set.ts';

/** Exact Online account list (Dutch labels). */
export default headerSet('nl-exact-online-relaties', 'nl', `
Code|Naam|Status|Adres|Postcode|Woonplaats|Land|Telefoon|E-mail|Klant sinds|Accountmanager|Sector|Bedrijfsgrootte|Classificatie 1|Betalingsconditie|Verkoopvaluta|Kredietlimiet|Openstaand|Omzet 2024|Laatste factuur|KvK-nummer
customer_id|customer_name|-|-|-|-|country|-|email|signup_date|-|industry|company_size|-|-|currency|-|-|?annual_charges|?last_activity_date|-
4001|Drukkerij Van Loon|Klant|Pascalweg 8|4104 BG|Culemborg|NL|0345-512233|debiteuren@drukkerijvanloon.nl|01-02-2012|Petra|Grafische industrie|11-20|A|30 dagen|EUR|10.000,00|1.240,33|18.420,75|14-11-2025|11023344
4017|Hotel De Zwaan B.V.|Klant|Markt 1|4931 BR|Geertruidenberg|NL|0162-512345|receptie@hoteldezwaan.nl|18-05-2016|Petra|Horeca|21-50|B|14 dagen|EUR|7.500,00|0,00|6.230,00|01-11-2025|18051122
4052|Fysio Centrum West|Klant|Laan van Spoor 60|2566 TT|Den Haag|NL|070-3601122|info@fysiowest.nl|07-10-2019|Youssef|Zorg|1-10|C|Automatische incasso|EUR|1.000,00|89,50|1.074,00|01-11-2025|27300456
4110|Kaasmakerij Rouveen|Klant|Oude Rijksweg 395|7954 GH|Rouveen|NL|0522-291881|admin@kaasrouveen.nl|23-03-2015|Youssef|Voeding|51-100|A|30 dagen|EUR|25.000,00|4.870,12|41.906,40|20-11-2025|05039921
4236|Aannemersbedrijf Smit|Klant|De Vest 17|3434 MA|Nieuwegein|NL|030-6034455|post@smit-aannemers.nl|11-01-2022|Petra|Bouw|21-50|B|14 dagen|EUR|15.000,00|310,00|9.655,20|06-10-2025|30188273
`);

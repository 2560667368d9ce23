import { headerSet } from '../../testing/header-set.ts';

/** PC Leden club membership list, its standard fields from the product fact sheet (contributie renamed "contributie per jaar"). */
export default headerSet('nl-pcleden-ledenlijst', 'nl', `
Lidnummer|hoofd/medebewoner|geslacht|voorletters|tussenvoegsel|naam|straat|huisnummer|postcode|plaats|landnaam|mobielenummer|e-mail adres|geboortedatum|inschrijfdatum|categorie|opzegdatum|bedragcode|betaalwijze|betaalperiode|contributie per jaar
customer_id|-|gender|-|-|customer_name|-|-|-|-|country|-|email|-|signup_date|?plan|churn_date|-|payment_method|contract_type|annual_charges
1042|hoofd|M|J.P.|van der|Meulen|Dorpsstraat|12|8401 AB|Gorredijk|Nederland|06-12345601|jpvdmeulen@ziggo.nl|04-02-1958|01-07-1995|senior||A1|incasso|jaar|245,00
1077|mede|V|A.||Meulen-Bos|Dorpsstraat|12|8401 AB|Gorredijk|Nederland|06-12345602|abos@ziggo.nl|19-07-1960|01-07-1995|senior||A1|incasso|jaar|245,00
1103|hoofd|V|C.M.|de|Graaf|Wilgenlaan|5|8403 CD|Jonkersland|Nederland|06-22114455|cmdegraaf@kpnmail.nl|30-11-1987|15-08-2014|recreant|30-06-2025|C2|factuur|halfjaar|160,00
1188|hoofd|M|R.||Osinga|Kerkpad|44|8411 XK|Jubbega|Nederland|06-30201122|r.osinga@gmail.com|08-05-2009|01-09-2019|junior||B1|incasso|kwartaal|130,00
1201|hoofd|M|W.||Hoekstra|Sportlaan|9|8406 EV|Tijnje|Nederland|06-55778899|wh@hoekstra.frl|14-09-1975|01-07-2008|senior||A1|acceptgiro|jaar|245,00
1246|mede|V|S.||Hoekstra|Sportlaan|9|8406 EV|Tijnje|Nederland|06-55778812|sanne@hoekstra.frl|21-03-1978|01-01-2021|donateur||D|incasso|jaar|35,00
`);

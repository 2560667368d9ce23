import { headerSet } from '../../testing/header-set.ts';

/** Moneybird contacts joined with subscriptions; a few names from its help pages, rest. */
export default headerSet('nl-moneybird-contacten-abos', 'nl', `
Klantnummer|Bedrijfsnaam|Voornaam|Achternaam|Adresregel 1|Postcode|Plaats|Land|E-mailadres facturen|BTW-nummer|Verzendmethode|Incassomachtiging|IBAN|Abonnement|Frequentie|Bedrag per periode (excl. btw)|Eerste factuurdatum|Volgende factuurdatum|Stopdatum|Openstaand bedrag
customer_id|customer_name|-|-|-|-|-|country|email|-|?paperless_billing|?payment_method|-|plan|contract_type|?monthly_charges|signup_date|-|churn_date|-
1003|Yogastudio Zuid|Noor|Visser|Scheldestraat 80|1078 GK|Amsterdam|NL|noor@yogastudiozuid.nl|NL002134567B12|E-mail|ja|NL91ABNA0417164300|Onderhoud Basis|Maandelijks|45,00|01-02-2022|01-12-2025||0,00
1019|Van Rijn Webdesign|Peter|van Rijn|Stationsweg 12|2312 AV|Leiden|NL|facturen@vanrijnweb.nl|NL001987345B80|E-mail|nee|NL02RABO0123456789|Hosting Pro|Jaarlijks|240,00|15-05-2019|15-05-2026||290,40
1044|Bloemsierkunst Iris|Iris|Mulder|Voorstraat 45|3311 ER|Dordrecht|NL|info@bloemsierkunst-iris.nl|NL003344556B21|Post|nee||Hosting Basis|Jaarlijks|120,00|01-09-2020||31-08-2025|0,00
1071|De Fietsenmaker VOF|Ahmed|El Idrissi|Wagenweg 9|2012 NA|Haarlem|NL|winkel@defietsenmaker.nl|NL856677889B01|E-mail|ja|NL20INGB0001234567|Onderhoud Plus|Maandelijks|85,00|01-11-2023|01-12-2025||102,85
1102|Praktijk Helder|Lotte|Helder|Parklaan 3|6828 EC|Arnhem|NL|lotte@praktijkhelder.nl|NL004455667B32|E-mail|ja|NL55KNAB0250001234|Hosting Basis|Per kwartaal|36,00|01-04-2024|01-01-2026||0,00
`);

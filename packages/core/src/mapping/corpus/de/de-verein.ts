import { headerSet } from '../../testing/header-set.ts';

/** Abonnentenliste eines Zeitschriftenverlags. */
export default headerSet('de-verein', 'de', `
Abo-Nr.|Name|Vorname|Strasse|PLZ|Wohnort|Telefon|E-Mail-Adresse|Geschlecht|Geburtsdatum|Abo-Beginn|Abo-Art|Zahlweise|Preis pro Monat|Kündigungsdatum|Mahnstufe|Werbung erlaubt
?customer_id|?customer_name|-|-|-|-|-|email|gender|-|signup_date|plan|contract_type|monthly_charges|churn_date|-|-
A-5001|Keller|Hans|Ringstr. 4|50667|Köln|0221 4711|keller@web.de|männlich|12.03.1961|01.02.2019|Print|jährlich|9,90||0|nein
A-5002|Vogel|Petra|Am Markt 1|99084|Erfurt|0361 815|vogel@gmx.de|weiblich|30.11.1978|01.07.2021|Digital|monatlich|6,90||1|ja
A-5003|Roth|Uwe|Weg 9|18055|Rostock|0381 22|roth@mail.de|männlich|08.08.1955|01.01.2015|Print|vierteljährlich|9,90|31.12.2023|0|nein
A-5004|Engel|Maria|Gasse 3|93047|Regensburg|0941 33|engel@mail.de|weiblich|21.05.1983|01.10.2022|Digital|monatlich|6,90||0|ja
`);

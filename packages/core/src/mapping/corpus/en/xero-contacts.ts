import { headerSet } from '../../testing/header-set.ts';

/** Xero contacts export. */
export default headerSet('xero-contacts', 'en', `
*ContactName|AccountNumber|EmailAddress|FirstName|LastName|POAddressLine1|POCity|POCountry|TaxNumber|DiscountType|DueDateBillDay|DefaultTaxSales|Currency|AccountsReceivableOutstanding|TrackingName1
customer_name|customer_id|email|-|-|-|-|country|-|-|-|-|currency|-|-
Acme Ltd|ACM001|a@acme.co.uk|Ann|Lee|1 High St|Leeds|United Kingdom|GB123|None|20|20% VAT|GBP|120.00|Region
Globex GmbH|GLO002|b@globex.de|Bo|Ray|Hauptstr. 2|Bonn|Germany|DE987|None|30|No VAT|EUR|0.00|Region
Initech SARL|INI003|c@initech.fr|Cy|Dow|3 rue Verte|Lyon|France|FR111|Percentage|15|No VAT|EUR|45.10|Region
Umbrella plc|UMB004|d@umbrella.co.uk|Di|Fox|4 Low St|York|United Kingdom|GB555|None|20|20% VAT|GBP|0.00|Region
`);

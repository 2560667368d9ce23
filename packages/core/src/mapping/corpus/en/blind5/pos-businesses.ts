import { headerSet } from '../../../testing/header-set.ts';

/** Pos businesses. */
export default headerSet('blind5-pos-businesses', 'en', `
business_name|display_name|monthly_recurring_revenue|subscription_status|country|businesstype
customer_name|?customer_name|monthly_charges|-|country|industry
northwindlabs|Northwind Labs|123|active|PH|Cafe
beaconhealth|Beacon Health|81|trial|PH|Spa
kestrelsystems|Kestrel Systems|48|trial|TH|Spa
acornmedia|Acorn Media|21|active|MY|Spa
bluefinch|Blue Finch|200|active|MY|Cafe
tidewaterinc|Tidewater Inc|42|trial|PH|Retail
granitepayroll|Granite Payroll|209|active|MY|Cafe
lumenstudio|Lumen Studio|202|active|PH|Spa
orchardfoods|Orchard Foods|175|active|TH|Retail
pinecrestllc|Pinecrest LLC|95|trial|PH|Cafe
redwoodrobotics|Redwood Robotics|269|active|TH|Spa
summitlegal|Summit Legal|222|trial|MY|Cafe
`);

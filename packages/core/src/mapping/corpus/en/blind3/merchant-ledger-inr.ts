import { headerSet } from '../../../testing/header-set.ts';

/** Merchant ledger inr. */
export default headerSet('blind3-merchant-ledger-inr', 'en', `
Email|Merchant_Name|Subscription_Tier|Monthly_MRR_INR|Annualized_ARR_INR|Status|Start_Date
email|customer_name|plan|monthly_charges|annual_charges|-|signup_date
ana@northwind.com|Northwind Labs|Scale|1999|23988|canceled|29/12/2023
bo@beacon.com|Beacon Health|Growth|4999|59988|canceled|07/04/2025
carla@kestrel.com|Kestrel Systems|Scale|1999|23988|canceled|16/08/2025
dev@acorn.com|Acorn Media|Scale|4999|59988|canceled|31/03/2025
erin@blue.com|Blue Finch|Growth|4999|59988|past_due|11/11/2025
femi@tidewater.com|Tidewater Inc|Scale|1999|23988|past_due|04/10/2024
grace@granite.com|Granite Payroll|Growth|14999|179988|past_due|23/03/2023
hugo@lumen.com|Lumen Studio|Scale|14999|179988|canceled|18/11/2025
ines@orchard.com|Orchard Foods|Growth|4999|59988|past_due|13/05/2025
jon@pinecrest.com|Pinecrest LLC|Scale|1999|23988|active|29/03/2023
kim@redwood.com|Redwood Robotics|Growth|4999|59988|active|13/04/2023
lars@summit.com|Summit Legal|Scale|4999|59988|active|12/10/2025
`);

import { headerSet } from '../../../testing/header-set.ts';

/** Energy retail. */
export default headerSet('blind2-energy-retail', 'en', `
premise_id|account_no|tariff|supply_start|consumption_kwh_12m|forecast_price_energy_p1|direct_debit_amt|paperless|pay_type|smart_meter|complaints_12m|switched_away
-|customer_id|plan|signup_date|-|-|monthly_charges|paperless_billing|payment_method|-|?support_tickets|churned
PR0009001|80000123|Variable|2023-01-15|6424|0.1730|100.79|Y|Card|N|0|Y
PR0009014|80000140|Green Saver|2025-02-26|1526|0.1039|90.10|Y|Cash/Cheque|N|2|N
PR0009027|80000157|Green Saver|2023-11-03|2154|0.1051|125.37|Y|Card|N|0|N
PR0009040|80000174|Fixed 12|2022-11-11|2683|0.1206|144.79|N|Cash/Cheque|N|4|N
PR0009053|80000191|Green Saver|2024-09-21|3315|0.1581|246.38|Y|Direct Debit|N|0|Y
PR0009066|80000208|Green Saver|2025-12-13|6775|0.1355|82.21|Y|Direct Debit|Y|2|N
PR0009079|80000225|Fixed 12|2023-04-10|4892|0.1020|180.24|Y|Card|Y|2|N
PR0009092|80000242|Fixed 12|2022-05-05|1763|0.1982|101.68|Y|Direct Debit|Y|0|Y
PR0009105|80000259|Green Saver|2021-09-25|3181|0.1977|159.76|Y|Direct Debit|Y|2|N
PR0009118|80000276|Variable|2025-07-18|6435|0.1721|188.94|N|Cash/Cheque|N|2|N
PR0009131|80000293|Variable|2024-04-11|6308|0.1587|208.14|N|Cash/Cheque|N|3|N
PR0009144|80000310|Green Saver|2019-05-07|7939|0.1993|95.25|N|Cash/Cheque|N|0|Y
`);

import { headerSet } from '../../testing/header-set.ts';

/** HubSpot CRM "All companies" export with default property labels. */
export default headerSet('hubspot-companies-export', 'en', `
Record ID|Company name|Company Domain Name|Company owner|Industry|Number of Employees|Annual Revenue|Country/Region|City|Phone Number|Lifecycle Stage|Create Date|Became a Customer Date|Time Last Seen|Number of Sessions|Number of times contacted|Number of Open Deals|Total Revenue|Recent Deal Amount|Original Traffic Source|Is Public
customer_id|customer_name|-|-|industry|company_size|-|country|-|-|-|-|signup_date|last_activity_date|?login_frequency|-|-|total_charges|-|-|-
8412207751|Sable & Finch|sablefinch.com|Marta Quill|RETAIL|140|25000000|United States|Denver|+1 303-555-0142|Customer|2021-02-11 09:31|2021-04-19 14:00|2023-10-28 18:22|312|47|0|86400.00|28800.00|Organic Search|false
8412311906|Orbital Payroll|orbitalpayroll.io|Marta Quill|FINANCIAL_SERVICES|62|8000000|United Kingdom|Bristol|+44 117 496 0031|Customer|2020-09-02 11:05|2020-12-01 10:12|2023-11-01 07:48|1045|88|1|142750.00|45000.00|Direct Traffic|false
8413090027|Kestrel Logistics Group|kestrel-lg.com|Ben Aoki|LOGISTICS_AND_SUPPLY_CHAIN|2300|450000000|Netherlands|Rotterdam|+31 10 555 0180|Customer|2022-05-16 08:47|2022-09-30 16:37|2023-09-14 12:01|58|23|2|60000.00|60000.00|Offline Sources|true
8415556120|Plume Dental|plumedental.com.au|Ben Aoki|HOSPITAL_HEALTH_CARE|18|1000000|Australia|Perth||Customer|2022-11-21 02:18|2022-11-29 03:40|2023-05-06 05:55|21|6|0|3588.00|1794.00|Paid Search|false
8419982734|Northgate Tutors|northgatetutors.com|Marta Quill|EDUCATION_MANAGEMENT|35|1000000|Ireland|Cork|+353 21 555 0117|Customer|2023-01-09 13:26|2023-01-31 09:00|2023-10-30 15:10|140|15|1|8970.00|8970.00|Referrals|false
`);

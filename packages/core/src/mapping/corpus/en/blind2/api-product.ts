import { headerSet } from '../../../testing/header-set.ts';

/** Api product. */
export default headerSet('blind2-api-product', 'en', `
org_id|org_slug|owner_email|created|tier|monthly_spend_cents|lifetime_spend_cents|req_30d|error_rate|p95_latency_ms|members|webhooks_configured|last_request_at|deleted_at
customer_id|-|email|signup_date|plan|monthly_charges|total_charges|api_calls_per_month|-|-|?seats_used|-|last_activity_date|churn_date
org_RgTkPaG7ZrX6|northwind|ana@northwind.com|1710858307|startup|86879|771757|761316|0.017|78|27|3|1791315230|
org_rgtsaP4QdEVv|beacon|bo@beacon.com|1737203459|startup|9269|890904|783731|0.139|623|2|4|1789056241|
org_edsQ5Fe8j8DY|kestrel|carla@kestrel.com|1740051673|hobby|57369|432707|109587|0.060|574|15|3|1792417597|
org_KqbMxn8mub8j|acorn|dev@acorn.com|1686120452|scale|50417|394763|92486|0.074|123|24|2|1790289603|
org_LT63nWzFjiwz|blue|erin@blue.com|1754392216|hobby|65162|688238|397180|0.141|110|16|2|1791856316|
org_G78G7g5arZU4|tidewater|femi@tidewater.com|1705186045|scale|7251|525491|185155|0.055|197|12|4|1794491894|1791322342
org_SJ3HzzmFFVB6|granite|grace@granite.com|1713718199|scale|56205|640000|577346|0.038|676|24|5|1788635463|
org_6hphzJcmwRAp|lumen|hugo@lumen.com|1758875195|startup|25582|183470|889713|0.110|178|20|2|1794456846|
org_imww4HxR8Sbu|orchard|ines@orchard.com|1762521520|hobby|1752|319330|821916|0.043|847|4|0|1793206811|
org_Jb9VRXdDiCVW|pinecrest|jon@pinecrest.com|1764180148|startup|60978|570559|488095|0.065|435|1|4|1791409905|
org_kXEg9gErFhwb|redwood|kim@redwood.com|1698290116|startup|36482|400481|824137|0.156|271|23|4|1791630467|1789625991
org_K9awKmXTxZqP|summit|lars@summit.com|1705768163|scale|1652|341631|481312|0.165|584|19|1|1791542538|
`);

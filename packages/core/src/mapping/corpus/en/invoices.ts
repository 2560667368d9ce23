import { headerSet } from '../../testing/header-set.ts';

/** An invoice list uploaded by mistake: one row an invoice. */
export default headerSet('invoices', 'en', `
Invoice Number|Invoice Date|Due Date|Customer ID|Customer Name|PO Number|Subtotal|Tax|Total|Amount Paid|Balance Due|Currency|Payment Status|Paid At|Line Items|Memo
-|-|-|customer_id|customer_name|-|-|-|-|?total_charges|-|currency|-|-|-|-
INV-0001|2024-01-01|2024-01-31|C-1|Hooli||299.00|24.67|323.67|323.67|0.00|USD|Paid|2024-01-05|1|
INV-0002|2024-01-15|2024-02-14|C-2|Pied Piper|PO-9|49.00|4.04|53.04|0.00|53.04|USD|Overdue||1|reminder sent
INV-0003|2024-02-01|2024-03-02|C-1|Hooli||299.00|24.67|323.67|323.67|0.00|USD|Paid|2024-02-03|1|
INV-0004|2024-02-20|2024-03-21|C-3|Raviga||249.00|20.54|269.54|269.54|0.00|GBP|Paid|2024-03-01|2|
`);

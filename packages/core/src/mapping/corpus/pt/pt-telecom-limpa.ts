import { headerSet } from '../../testing/header-set.ts';

/** Operadora, base limpa. */
export default headerSet('pt-telecom-limpa', 'pt', `
ID|Churn|genero|maior_igual65|parceiro|dependentes|meses_contrato|servico_celular|multiplas_linhas|assinatura_internet|adicional_seguranca_online|adicional_backup|adicional_protecao|adicional_suporte|TVacabo|Streaming|tipo_contrato|fatura_online|tipo_pagamento|gasto_mes|total_gasto|gasto_dia
customer_id|churned|gender|?senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|?online_backup|?device_protection|?tech_support|?streaming_tv|?streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|-
0002-ORFBO|nao|feminino|nao|sim|sim|9|sim|nao|DSL|nao|sim|nao|sim|sim|nao|Um ano|sim|Cheque|65.6|593.3|2.19
0003-MKNFE|nao|masculino|nao|nao|nao|9|sim|sim|DSL|nao|nao|nao|nao|nao|sim|Mensal|nao|Cheque|59.9|542.4|2.0
0004-TLHLJ|sim|masculino|nao|nao|nao|4|sim|nao|Fibra Otica|nao|nao|sim|nao|nao|nao|Mensal|sim|Cheque|73.9|280.85|2.46
0011-IGKFF|sim|masculino|sim|sim|nao|13|sim|nao|Fibra Otica|nao|sim|sim|nao|sim|sim|Dois anos|sim|Cartao|98.0|1237.85|3.27
`);

import { headerSet } from '../../testing/header-set.ts';

/** Operadora. */
export default headerSet('pt-telco', 'pt', `
id_cliente|genero|idoso|parceiro|dependentes|tempo_contrato_meses|servico_telefone|multiplas_linhas|servico_internet|seguranca_online|backup_online|protecao_dispositivo|suporte_tecnico|tv_streaming|filmes_streaming|tipo_contrato|fatura_online|forma_pagamento|cobranca_mensal|cobranca_total|evadiu
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned
A1|Feminino|Não|Sim|Não|1|Não|Sem serviço de telefone|DSL|Não|Sim|Não|Não|Não|Não|Mensal|Sim|Boleto|29,85|29,85|Não
A2|Masculino|Não|Não|Não|34|Sim|Não|DSL|Sim|Não|Sim|Não|Não|Não|Anual|Não|Cheque|56,95|1889,50|Não
A3|Masculino|Sim|Não|Não|2|Sim|Não|Fibra|Sim|Sim|Não|Não|Não|Não|Mensal|Sim|Cheque|53,85|108,15|Sim
A4|Feminino|Não|Não|Não|45|Não|Sem serviço de telefone|DSL|Sim|Não|Sim|Sim|Não|Não|Bienal|Não|Transferência|42,30|1840,75|Não
`);

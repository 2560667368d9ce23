import { headerSet } from '../../testing/header-set.ts';

/** Tabela de clientes de uma operadora. */
export default headerSet('pt-dwh', 'pt', `
cd_cliente|nm_cliente|tp_pessoa|sg_uf|ds_segmento|dt_ativacao|qt_meses_base|ds_plano|tp_contrato|vl_fatura_media|vl_total_pago|tp_pagamento|fl_fatura_digital|ds_tecnologia|qt_reclamacoes_3m|dt_ultimo_acesso|qt_acessos_30d|vl_nps|fl_churn|dt_churn
customer_id|customer_name|-|-|?industry|signup_date|tenure_months|plan|contract_type|monthly_charges|total_charges|payment_method|paperless_billing|internet_service|support_tickets|last_activity_date|login_frequency|nps_score|churned|churn_date
88123|MARIA SILVA|F|SP|RES|2019-04-01|61|CONTROLE 10GB|MENSAL|59.90|3653.90|BOLETO|S|FIBRA|0|2024-05-28|12|9|N|
88124|JOSE SANTOS|F|RJ|RES|2022-09-15|20|POS 50GB|12 MESES|119.90|2398.00|CARTAO|S|ADSL|3|2024-05-02|3|6|N|
88125|LOJA SUL ME|J|RS|EMP|2020-01-20|52|POS 30GB|24 MESES|99.90|5194.80|DEBITO|N|FIBRA|5|2024-02-11|0|2|S|2024-05-15
`);

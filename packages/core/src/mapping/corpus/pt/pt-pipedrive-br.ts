import { headerSet } from '../../testing/header-set.ts';

/** Organisations of a CRM with a Brazilian interface. */
export default headerSet('pt-pipedrive-br', 'pt', `
Organização - ID|Organização - Nome|Proprietário|Setor|Porte da empresa|Data de início do contrato|Tipo de plano|Vigência|Receita recorrente mensal|Assentos|Assentos em uso|Dias desde o último login|Adoção de recursos (%)|Chamadas de API no mês|Veio de teste grátis|Probabilidade de fechamento|Perdido?
customer_id|customer_name|-|industry|company_size|signup_date|plan|contract_type|monthly_charges|seats_purchased|seats_used|last_activity_days_ago|feature_usage_score|api_calls_per_month|trial_converted|-|churned
400|Padaria São José Ltda|Lia|Varejo|51-200|2023-10-06|Pro|12 meses|149.00|15|14|4|92|40091|Sim|18|Não
401|Auto Peças Silva ME|Lia|Agro|1-10|2022-12-13|Scale|Mensal|99.00|60|27|33|95|10137|Sim|27|Não
402|Clínica Vida|Beto|Agro|51-200|2022-05-21|Pro|Mensal|449.90|15|13|96|39|22172|Não|16|Não
403|Mercado Bom Preço|Lia|Varejo|1-10|2021-04-25|Pro|24 meses|149.00|8|7|9|15|13449|Não|25|Sim
404|TechNova Sistemas S.A.|Lia|Saúde|11-50|2024-10-22|Pro|Mensal|79.00|3|2|2|73|13209|Não|33|Não
405|Escola Aprender|Lia|Saúde|1-10|2022-11-21|Start|24 meses|149.50|10|8|2|45|35898|Sim|89|Sim
406|Transportes Lima|Beto|Saúde|11-50|2021-02-04|Scale|Mensal|49.00|60|56|6|41|40205|Não|12|Sim
407|Farmácia Popular|Lia|Saúde|51-200|2021-09-12|Pro|Mensal|79.00|5|2|33|62|19089|Não|82|Não
408|Construtora Horizonte|Beto|Varejo|11-50|2021-12-24|Start|Mensal|29.90|8|4|1|66|2811|Não|15|Não
409|Oficina do João|Beto|Varejo|51-200|2024-05-18|Pro|24 meses|79.90|20|12|21|61|37337|Não|90|Não
410|Imobiliária Costa Azul|Lia|Saúde|1-10|2024-06-25|Pro|12 meses|149.50|8|5|6|8|42688|Sim|42|Não
411|Pet Shop Amigo|Beto|Agro|11-50|2026-02-18|Start|Mensal|1299.90|15|5|1|13|18001|Não|61|Sim
`);

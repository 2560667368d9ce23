import { headerSet } from '../../testing/header-set.ts';

/** Accounts of a Portuguese operator, in the old spelling. */
export default headerSet('pt-pt-telecom', 'pt', `
Nº de conta|Titular|Data de activação|Tarifário|Período de fidelização|Valor da mensalidade|Factura electrónica|Nº de avarias|Fim da fidelização|Forma de pagamento|TV|Telefone|Concelho|Desligado em
customer_id|customer_name|signup_date|plan|contract_type|monthly_charges|paperless_billing|support_tickets|-|payment_method|?streaming_tv|phone_service|-|churn_date
1300200|Ana Souza|09-08-2021|Fibra 500|Sem fidelização|31,99 €|Sim|2|12-06-2027|Débito directo|Sim|Sim|Loulé|15-02-2026
1300217|João Pereira|19-11-2021|Fibra 1000|Sem fidelização|52,00 €|Sim|4|14-08-2027|Débito directo|Sim|Não|Maia|
1300234|Mariana Costa|19-11-2023|Móvel|12 meses|31,99 €|Não|2|09-06-2027|Multibanco|Sim|Sim|Loulé|
1300251|Pedro Alves|22-09-2024|Móvel|12 meses|31,99 €|Sim|4|19-08-2027|Multibanco|Sim|Não|Sintra|
1300268|Luiza Rocha|08-12-2022|Fibra 500|24 meses|40,99 €|Não|3|26-10-2027|Débito directo|Sim|Sim|Maia|
1300285|Carlos Mendes|24-08-2026|Fibra 1000|Sem fidelização|31,99 €|Sim|2|27-10-2027|Débito directo|Sim|Não|Sintra|
1300302|Beatriz Dias|10-01-2024|Fibra 1000|Sem fidelização|52,00 €|Sim|4|17-04-2027|Multibanco|Não|Sim|Sintra|
1300319|Rafael Nunes|11-09-2023|Fibra 1000|Sem fidelização|52,00 €|Sim|4|12-12-2026|Multibanco|Sim|Sim|Loulé|
1300336|Camila Teixeira|25-12-2024|Fibra 1000|12 meses|31,99 €|Não|1|20-11-2027|Débito directo|Não|Sim|Maia|
1300353|Bruno Lopes|17-07-2023|Fibra 500|Sem fidelização|52,00 €|Sim|0|22-03-2027|Multibanco|Não|Sim|Loulé|
1300370|Larissa Gomes|07-08-2023|Fibra 1000|12 meses|40,99 €|Não|4|20-03-2027|Multibanco|Sim|Sim|Loulé|09-07-2026
1300387|Tiago Ribeiro|25-12-2023|Fibra 1000|24 meses|40,99 €|Sim|1|07-05-2027|Multibanco|Não|Não|Maia|
`);

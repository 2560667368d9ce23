import { headerSet } from '../../testing/header-set.ts';

/** Customers of a Portuguese accountant, in the old spelling. */
export default headerSet('pt-pt-contabilidade', 'pt', `
N.º cliente|Designação|Contribuinte|Localidade|País|Início de contrato|Avença mensal|Facturação acumulada|Periodicidade de facturação|N.º de utilizadores|Modo de pagamento|Prazo de pagamento|Pré-aviso|Gestor de conta|Rescindiu
customer_id|customer_name|-|-|country|signup_date|monthly_charges|total_charges|contract_type|?seats_used|payment_method|-|-|-|churned
21100|Padaria São José Ltda|506693508|Porto|Espanha|07-03-2025|149,00 €|2.980,00 €|Anual|1|Transferência|Pronto|60 dias|Inês|Não
21101|Auto Peças Silva ME|507546653|Braga|Espanha|25-07-2022|49,00 €|2.548,00 €|Anual|34|Transferência|60 dias|60 dias|Inês|Não
21102|Clínica Vida|503320160|Braga|Espanha|16-02-2026|49,50 €|445,50 €|Mensal|1|Cheque|30 dias|60 dias|Rui|Não
21103|Mercado Bom Preço|501967342|Porto|Portugal|14-04-2026|29,00 €|203,00 €|Trimestral|21|Débito directo|Pronto|60 dias|Rui|Não
21104|TechNova Sistemas S.A.|501522663|Porto|Espanha|18-07-2024|49,00 €|1.372,00 €|Anual|4|Transferência|60 dias|60 dias|Rui|Não
21105|Escola Aprender|503869041|Faro|Portugal|15-10-2022|890,00 €|43.610,00 €|Mensal|1|Transferência|30 dias|60 dias|Inês|Não
21106|Transportes Lima|503469493|Porto|Portugal|23-07-2025|49,00 €|784,00 €|Mensal|2|Débito directo|60 dias|30 dias|Inês|Não
21107|Farmácia Popular|508831426|Braga|Portugal|22-06-2022|29,90 €|1.584,70 €|Mensal|7|Transferência|Pronto|60 dias|Rui|Não
21108|Construtora Horizonte|506528201|Braga|Portugal|07-11-2023|299,00 €|10.764,00 €|Trimestral|7|Transferência|60 dias|30 dias|Inês|Sim
21109|Oficina do João|506739209|Porto|Portugal|21-06-2026|199,00 €|995,00 €|Mensal|1|Débito directo|60 dias|60 dias|Inês|Não
21110|Imobiliária Costa Azul|509819910|Faro|Portugal|18-03-2025|49,00 €|980,00 €|Mensal|6|Transferência|Pronto|60 dias|Inês|Não
21111|Pet Shop Amigo|503012963|Porto|Espanha|05-02-2026|890,00 €|8.010,00 €|Trimestral|1|Débito directo|30 dias|30 dias|Rui|Sim
`);

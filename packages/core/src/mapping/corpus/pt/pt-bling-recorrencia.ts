import { headerSet } from '../../testing/header-set.ts';

/** Recurring customers of a Brazilian ERP. */
export default headerSet('pt-bling-recorrencia', 'pt', `
ID|Nome / Fantasia|CPF / CNPJ|IE|Cliente desde|Serviço|Recorrência|Valor Mensal (R$)|Próximo vencimento|Parcelas em atraso|Meio de Pagamento|Total pago até hoje|Situação|Cancelado em
customer_id|customer_name|-|-|signup_date|?plan|contract_type|monthly_charges|-|-|payment_method|total_charges|-|churn_date
15800000|Padaria São José Ltda|27.127.383/0001-40|347821740|15/02/2025|Hospedagem Max|Anual|449,50|12/12/2026|3|PIX|9.439,50|Sem movimento|
15800031|Auto Peças Silva ME|96.806.139/0001-63|975278014|19/10/2023|Hospedagem Start|Anual|299,00|26/11/2026|3|PIX|11.063,00|Inativo|
15800062|Clínica Vida|90.222.610/0001-22|498815347|24/11/2022|Hospedagem Pro|Anual|29,00|23/12/2026|1|Cartão|1.392,00|Inativo|
15800093|Mercado Bom Preço|32.300.124/0001-84|762294523|23/10/2025|Hospedagem Start|Semestral|99,90|07/12/2026|1|Boleto bancário|1.298,70|Sem movimento|
15800124|TechNova Sistemas S.A.|83.925.563/0001-52|761005035|19/12/2025|Hospedagem Max|Semestral|1.299,50|02/12/2026|1|Cartão|14.294,50|Ativo|
15800155|Escola Aprender|41.341.351/0001-59|996147062|19/08/2021|Hospedagem Start|Anual|299,00|13/12/2026|0|Boleto bancário|18.837,00|Sem movimento|
15800186|Transportes Lima|72.507.285/0001-91|422951808|09/08/2021|Hospedagem Max|Mensal|1.299,00|08/12/2026|3|Cartão|81.837,00|Sem movimento|
15800217|Farmácia Popular|54.133.642/0001-84|768912245|15/04/2022|Hospedagem Start|Anual|199,50|02/12/2026|1|Cartão|10.972,50|Inativo|13/11/2026
15800248|Construtora Horizonte|33.406.798/0001-80|733545274|08/05/2022|Hospedagem Max|Semestral|149,50|17/12/2026|3|PIX|8.073,00|Sem movimento|
15800279|Oficina do João|24.139.627/0001-89|597305379|16/12/2022|Hospedagem Pro|Mensal|449,00|07/12/2026|0|Cartão|21.103,00|Ativo|
15800310|Imobiliária Costa Azul|49.450.549/0001-37|276686528|23/08/2021|Hospedagem Max|Semestral|1.299,00|01/12/2026|3|Cartão|81.837,00|Ativo|
15800341|Pet Shop Amigo|44.940.293/0001-69|180109173|08/06/2022|Hospedagem Max|Anual|79,50|17/12/2026|3|PIX|4.213,50|Inativo|24/09/2026
`);

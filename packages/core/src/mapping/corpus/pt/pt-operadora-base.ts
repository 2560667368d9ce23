import { headerSet } from '../../testing/header-set.ts';

/** A Brazilian operator with prefixes of a warehouse. */
export default headerSet('pt-operadora-base', 'pt', `
cd_assinante|sexo|idoso|conjuge|dependentes|qt_meses_ativo|tp_internet|linha_fixa|seguranca_online|backup_nuvem|protecao_aparelho|suporte_tec|tv_streaming|fidelidade|fatura_digital|forma_pgto|vl_mensal|vl_total_pago|qt_reclamacoes|uf|evadiu
customer_id|gender|senior_citizen|partner|dependents|tenure_months|internet_service|phone_service|online_security|online_backup|device_protection|tech_support|streaming_tv|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|support_tickets|-|churned
550010|M|0|sim|sim|8|Fibra|nao|sim|nao|sim|sim|sim|12 meses|sim|debito automatico|129.90|799.20|5|RJ|0
550017|F|1|nao|sim|63|Nenhum|nao|nao|sim|sim|nao|sim|sem fidelidade|sim|boleto|79.90|6293.70|5|RJ|0
550024|F|1|sim|nao|50|Nenhum|nao|nao|sim|nao|nao|nao|24 meses|sim|debito automatico|129.90|4995.00|2|RJ|0
550031|F|0|sim|nao|66|DSL|sim|sim|sim|sim|nao|sim|sem fidelidade|sim|debito automatico|99.90|6593.40|0|RJ|0
550038|M|1|sim|sim|52|DSL|nao|nao|sim|nao|sim|sim|24 meses|nao|cartao|99.90|5194.80|3|SP|0
550045|M|1|nao|nao|59|Nenhum|nao|sim|nao|sim|sim|nao|24 meses|sim|debito automatico|99.90|5894.10|2|BA|0
550052|F|1|sim|sim|15|Fibra|sim|nao|sim|sim|sim|nao|sem fidelidade|nao|boleto|99.90|1498.50|4|BA|1
550059|M|1|nao|nao|42|Fibra|sim|nao|nao|sim|sim|sim|24 meses|sim|boleto|129.90|4195.80|4|SP|0
550066|M|1|sim|nao|11|DSL|sim|sim|sim|sim|sim|sim|sem fidelidade|sim|debito automatico|79.90|1098.90|4|RJ|0
550073|F|0|nao|nao|31|DSL|nao|sim|sim|sim|sim|nao|12 meses|nao|debito automatico|99.90|3096.90|0|SP|0
550080|M|1|sim|sim|39|Nenhum|nao|nao|sim|sim|nao|sim|12 meses|nao|debito automatico|79.90|3896.10|2|RJ|0
550087|F|0|nao|sim|32|Fibra|sim|sim|sim|nao|nao|nao|24 meses|sim|boleto|99.90|3196.80|5|RJ|0
`);

import { headerSet } from '../../testing/header-set.ts';

/** Clientes de una operadora, traducción de una tabla conocida. */
export default headerSet('es-telefonia', 'es', `
IDCliente|Género|AdultoMayor|Pareja|Dependientes|MesesPermanencia|ServicioTelefonico|LineasMultiples|ServicioInternet|SeguridadOnline|SoporteTecnico|TipoContrato|FacturaElectronica|MetodoPago|CargoMensual|CargosTotales|Abandono|Provincia
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|tech_support|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned|-
7590-VHVEG|Mujer|0|Sí|No|1|No|Sin teléfono|DSL|No|No|Mensual|Sí|Cheque electrónico|29.85|29.85|No|Soria
5575-GNVDE|Hombre|0|No|No|34|Sí|No|DSL|Sí|No|Anual|No|Cheque por correo|56.95|1889.5|No|León
3668-QPYBK|Hombre|0|No|No|2|Sí|No|Fibra óptica|Sí|No|Mensual|Sí|Cheque por correo|53.85|108.15|Sí|Jaén
7795-CFOCW|Mujer|1|No|Sí|45|No|Sin teléfono|DSL|Sí|Sí|Dos años|No|Transferencia|42.3|1840.75|No|Lugo
`);

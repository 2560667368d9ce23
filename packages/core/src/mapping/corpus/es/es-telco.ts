import { headerSet } from '../../testing/header-set.ts';

/** Operador de telefonía. */
export default headerSet('es-telco', 'es', `
ID_CLIENTE|SEXO|ADULTO_MAYOR|PAREJA|DEPENDIENTES|MESES_PERMANENCIA|SERVICIO_TELEFONICO|LINEAS_MULTIPLES|TIPO_INTERNET|SEGURIDAD_ONLINE|RESPALDO_ONLINE|PROTECCION_DISPOSITIVO|SOPORTE_TECNICO|TV_STREAMING|PELICULAS_STREAMING|CONTRATO|FACTURA_DIGITAL|METODO_PAGO|CARGO_MENSUAL|CARGO_TOTAL|ABANDONO
customer_id|gender|senior_citizen|partner|dependents|tenure_months|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|contract_type|paperless_billing|payment_method|monthly_charges|total_charges|churned
1001|Mujer|0|Si|No|1|No|Sin servicio telefonico|DSL|No|Si|No|No|No|No|Mes a mes|Si|Cheque electronico|29.85|29.85|No
1002|Hombre|0|No|No|34|Si|No|DSL|Si|No|Si|No|No|No|Un año|No|Cheque por correo|56.95|1889.5|No
1003|Hombre|1|No|No|2|Si|No|Fibra optica|Si|Si|No|No|No|No|Mes a mes|Si|Cheque por correo|53.85|108.15|Si
1004|Mujer|0|No|No|45|No|Sin servicio telefonico|DSL|Si|No|Si|Si|No|No|Dos años|No|Transferencia|42.30|1840.75|No
`);

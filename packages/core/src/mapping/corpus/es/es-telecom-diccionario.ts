import { headerSet } from '../../testing/header-set.ts';

/** Telecom con diccionario publicado. */
export default headerSet('es-telecom-diccionario', 'es', `
cliente_id|genero|edad|tiene_pareja|tiene_dependientes|es_mayor|pais|estado|ciudad|codigo_postal|servicio_telefono|lineas_multiples|tipo_internet|seguridad_online|respaldo_online|proteccion_dispositivo|soporte_tecnico|streaming_tv|streaming_peliculas|antiguedad|tipo_contrato|metodo_pago|facturacion_sin_papel|cargo_mensual|ingresos_totales|fecha_registro|fecha_ultimo_pago|errores_pago|aumento_precio_3m|descuento_aplicado|tickets_soporte|escaladas|conexiones_mensuales|dias_activos_semanales|dias_ultima_conexion|nivel_riesgo|score_riesgo|segmento_cliente|cancelacion
customer_id|gender|-|partner|dependents|senior_citizen|country|-|-|-|phone_service|multiple_lines|internet_service|online_security|online_backup|device_protection|tech_support|streaming_tv|streaming_movies|tenure_months|contract_type|payment_method|paperless_billing|monthly_charges|total_charges|signup_date|-|-|-|-|support_tickets|-|login_frequency|-|last_activity_days_ago|-|-|-|churned
7590-VHVEG|Femenino|45|Si|No|0|United States|New York|Queens|10025|No|Sin servicio|DSL|No|Si|No|No|No|No|1|Mensual|Cheque electrónico|Si|29.85|29.85|2024-01-15|2026-01-01|0|No|Ninguno|3|1|45|5.5|2|Alto|75.5|Residencial|1
5575-GNVDE|Masculino|39|No|No|0|United States|New York|Bronx|10451|Si|No|DSL|Si|No|Si|No|No|No|34|Un año|Cheque por correo|No|56.95|1889.50|2023-02-11|2025-12-28|0|No|Ninguno|0|0|31|4.0|5|Bajo|12.1|Residencial|0
3668-QPYBK|Masculino|61|No|No|0|United States|New York|Brooklyn|11201|Si|No|Fibra óptica|Si|Si|No|No|No|No|2|Mensual|Tarjeta de crédito|Si|53.85|108.15|2023-11-03|2025-12-30|1|Si|Estudiante|1|0|12|2.0|11|Medio|44.0|PyME|1
7795-CFOCW|Femenino|70|Si|Si|1|United States|New York|Queens|10025|No|No|DSL|Si|No|Si|Si|No|No|45|Dos años|Tarjeta de crédito|No|42.30|1840.75|2022-04-19|2026-01-02|0|No|Ninguno|0|0|60|6.5|1|Bajo|5.0|Residencial|0
`);

import type { HeaderSet } from '../../testing/header-set.ts';
import esAcademia from './es-academia.ts';
import esAcademiaOnline from './es-academia-online.ts';
import esClientes from './es-clientes.ts';
import esCrm from './es-crm.ts';
import esFacturacion from './es-facturacion.ts';
import esFugaTelefonia from './es-fuga-telefonia.ts';
import esGimnasio from './es-gimnasio.ts';
import esHoja from './es-hoja.ts';
import esHolded from './es-holded.ts';
import esHubspotEmpresas from './es-hubspot-empresas.ts';
import esLatamSaas from './es-latam-saas.ts';
import esSnake from './es-snake.ts';
import esSoftware from './es-software.ts';
import esTelco from './es-telco.ts';
import esTelcoDwh from './es-telco-dwh.ts';
import esTelecomDiccionario from './es-telecom-diccionario.ts';
import esTelefonia from './es-telefonia.ts';
import esGimnasioSocios from './es-gimnasio-socios.ts';
import esHoldedContactos from './es-holded-contactos.ts';
import esStartupCs from './es-startup-cs.ts';
import esTelcoDwh2 from './es-telco-dwh2.ts';
import esAcademiaIdiomas2 from './es-academia-idiomas2.ts';
import esHojaFundador from './es-hoja-fundador.ts';
import esMxInternetHogar from './es-mx-internet-hogar.ts';
import esSalesforceCuentas from './es-salesforce-cuentas.ts';
import esBancoSeguros from './es-banco-seguros.ts';
import esEnergiaComercializadora from './es-energia-comercializadora.ts';
import esSoftwareClinicas from './es-software-clinicas.ts';

/** Judged header sets in Spanish. */
export const ES_SETS: readonly HeaderSet[] = [
  esAcademia,
  esAcademiaOnline,
  esClientes,
  esCrm,
  esFacturacion,
  esFugaTelefonia,
  esGimnasio,
  esHoja,
  esHolded,
  esHubspotEmpresas,
  esLatamSaas,
  esSnake,
  esSoftware,
  esTelco,
  esTelcoDwh,
  esTelecomDiccionario,
  esTelefonia,
  esGimnasioSocios,
  esHoldedContactos,
  esStartupCs,
  esTelcoDwh2,
  esAcademiaIdiomas2,
  esHojaFundador,
  esMxInternetHogar,
  esSalesforceCuentas,
  esBancoSeguros,
  esEnergiaComercializadora,
  esSoftwareClinicas,
];

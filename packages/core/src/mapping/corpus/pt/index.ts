import type { HeaderSet } from '../../testing/header-set.ts';
import ptAcademia from './pt-academia.ts';
import ptAssinantes from './pt-assinantes.ts';
import ptContaAzul from './pt-conta-azul.ts';
import ptCrm from './pt-crm.ts';
import ptCsPlanilha from './pt-cs-planilha.ts';
import ptDwh from './pt-dwh.ts';
import ptFaturamento from './pt-faturamento.ts';
import ptGinasio from './pt-ginasio.ts';
import ptPlanilha from './pt-planilha.ts';
import ptSaasBr from './pt-saas-br.ts';
import ptSoftware from './pt-software.ts';
import ptTelco from './pt-telco.ts';
import ptTelecom from './pt-telecom.ts';
import ptTelecomLimpa from './pt-telecom-limpa.ts';
import ptTelecomVoz from './pt-telecom-voz.ts';
import ptTelecomX from './pt-telecom-x.ts';
import ptCsSaasPlanilha from './pt-cs-saas-planilha.ts';
import ptGinasioLisboa from './pt-ginasio-lisboa.ts';
import ptOmieAssinaturas from './pt-omie-assinaturas.ts';
import ptOperadoraBase from './pt-operadora-base.ts';
import ptBlingRecorrencia from './pt-bling-recorrencia.ts';
import ptPipedriveBr from './pt-pipedrive-br.ts';
import ptProvedorIsp from './pt-provedor-isp.ts';
import ptPtContabilidade from './pt-pt-contabilidade.ts';
import ptEscolaIdiomas from './pt-escola-idiomas.ts';
import ptPtTelecom from './pt-pt-telecom.ts';
import ptSaasWarehouse from './pt-saas-warehouse.ts';

/** Judged header sets in Portuguese. */
export const PT_SETS: readonly HeaderSet[] = [
  ptAcademia,
  ptAssinantes,
  ptContaAzul,
  ptCrm,
  ptCsPlanilha,
  ptDwh,
  ptFaturamento,
  ptGinasio,
  ptPlanilha,
  ptSaasBr,
  ptSoftware,
  ptTelco,
  ptTelecom,
  ptTelecomLimpa,
  ptTelecomVoz,
  ptTelecomX,
  ptCsSaasPlanilha,
  ptGinasioLisboa,
  ptOmieAssinaturas,
  ptOperadoraBase,
  ptBlingRecorrencia,
  ptPipedriveBr,
  ptProvedorIsp,
  ptPtContabilidade,
  ptEscolaIdiomas,
  ptPtTelecom,
  ptSaasWarehouse,
];

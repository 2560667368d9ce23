import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Nenhuma coluna contém o identificador do cliente, por isso nenhuma linha pode ser avaliada.',
    fix: 'Adicione uma coluna como customer_id, ou escolha no mapeamento a que o contém.',
  },
  'VAL-1002': {
    message: '{rows} não {tem|têm} identificador do cliente em {where}.',
    fix: 'Preencha o identificador, ou retire as linhas que não são clientes (totais, linhas em branco).',
  },
  'VAL-1003': {
    message: '{rows} {tem|têm} mais células do que o cabeçalho tem colunas.',
    fix: 'Coloque entre aspas duplas as células que contêm o separador.',
  },
  'VAL-1004': {
    message: '{rows} {tem|têm} menos células do que o cabeçalho tem colunas.',
    fix: 'Procure uma quebra de linha dentro de uma célula, ou um arquivo truncado.',
  },
  'VAL-1005': {
    message: '{rows} {tem|têm} aspas não fechadas.',
    fix: 'Feche as aspas. Dentro de uma célula entre aspas, escreva-as duas vezes ("").',
  },
  'VAL-1006': {
    message: '{rows} {ultrapassa|ultrapassam} o comprimento máximo de uma linha.',
    fix: 'Procure aspas não fechadas, ou retire colunas de texto longo.',
  },
  'VAL-1007': {
    message: 'O arquivo tem cabeçalho, mas nenhuma linha.',
    fix: 'Exporte os clientes novamente, e verifique se um filtro não retirou todos.',
  },
  'VAL-1008': {
    message: 'Nenhuma coluna contém {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} não {tem|têm} valor em {where}.',
    fix: 'Preencha o valor onde for conhecido. Sem ele, a pontuação é menos segura.',
  },
  'VAL-1010': {
    message: 'O mapeamento tem uma pergunta em aberto: {detail}',
    fix: 'Responda no mapeamento.',
  },
  'VAL-1011': {
    message: 'Nenhuma coluna contém {where}; o campo é calculado a partir de {detail}.',
    fix: 'Não é preciso fazer nada. Se tiver os valores reais, adicione uma coluna para eles.',
  },
  'VAL-1012': {
    message: '{rows} {contém|contêm} totais, não clientes.',
    fix: 'Não é preciso fazer nada. Para evitar este aviso, deixe os totais fora da exportação.',
  },
  'VAL-1013': {
    message: '{rows} {repete|repetem} o cabeçalho.',
    fix: 'Não é preciso fazer nada. Para evitar este aviso, junte as exportações sem os cabeçalhos.',
  },
  'VAL-1014': {
    message: 'O nome de {where} tem mais de {detail} caracteres; o seu começo é usado como nome.',
    fix: 'Não é preciso fazer nada. Para evitar este aviso, dê à coluna um nome mais curto.',
  },
  'VAL-2001': {
    message: '{values} em {where} não {pode ser lido|podem ser lidos} como número.',
    fix: 'Escreva números simples como 1299.00, ou deixe a célula vazia.',
  },
  'VAL-2002': {
    message: '{values} em {where} não {pode ser lido|podem ser lidos} como data, por exemplo “{detail}”.',
    fix: 'Escreva as datas como 2026-01-31, da mesma forma em toda a coluna.',
  },
  'VAL-2003': {
    message: '{values} em {where} não {é|são} nem sim nem não.',
    fix: 'Escreva sim ou não, ou deixe a célula vazia.',
  },
  'VAL-2004': {
    message: '{values} em {where} não {está|estão} entre os valores conhecidos: {detail}.',
    fix: 'Use um destes valores. Um nome de plano (Basic, Pro) não é um tipo de contrato.',
  },
  'VAL-2005': {
    message: 'Em {where}, o dia ou o mês pode vir primeiro, e nenhum valor decide isso.',
    fix: 'Escreva as datas como 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} em {where} {tem|têm} decimais onde se esperam números inteiros.',
    fix: 'Verifique se é a coluna certa. Médias são aceitas e usadas como estão.',
  },
  'VAL-2007': {
    message: 'Mais da metade das células preenchidas em {where} não pode ser lida: {values}.',
    fix: 'Provavelmente a coluna foi mapeada para o campo errado. Escolha outro no mapeamento.',
  },
  'VAL-2008': {
    message: '{rows} {tem|têm} um valor em {where}, mas um período na coluna “{detail}” que não pode ser lido.',
    fix: 'Escreva períodos como mês, trimestre, 6 meses ou ano. Sem ele, o valor não é usado.',
  },
  'VAL-2009': {
    message:
      '{where} tem nome de data e não é usada: {values} não {pode ser lido|podem ser lidos} como data, ' +
      'por exemplo “{detail}”.',
    fix: 'Escreva as datas como 2026-01-31. Um dia precisa do seu ano.',
  },
  'VAL-3001': {
    message: '{values} em {where} {está|estão} fora de {detail}.',
    fix: 'Verifique a unidade da coluna e corrija as células. Valores assim reduzem a confiança de uma pontuação.',
  },
  'VAL-3002': {
    message: '{values} em {where} {passa|passam} de 120 meses.',
    fix: 'O tempo como cliente é em meses. Verifique se a coluna não está em dias, e corrija as células.',
  },
  'VAL-3003': {
    message: '{rows} {tem|têm} menos de um mês em {where}: clientes novos.',
    fix: 'Não é preciso fazer nada. Uma pontuação diz pouco sobre um cliente que acabou de chegar.',
  },
  'VAL-3004': {
    message: '{rows} {tem|têm} valores de 0 em {where}: planos gratuitos.',
    fix:
      'Não é preciso fazer nada. Planos gratuitos não têm receita em risco. Retire testes e planos ' +
      'gratuitos de que não precisa.',
  },
  'VAL-3005': {
    message: '{values} em {where} {está|estão} fora de 0,01 a 10.000 por mês.',
    fix: 'Verifique se a coluna é mensal (não anual) e em unidades inteiras (não centavos), e corrija as células.',
  },
  'VAL-3006': {
    message: '{values} em {where} {é negativo|são negativos}.',
    fix: 'Corrija as células. Créditos e reembolsos não pertencem a esta coluna.',
  },
  'VAL-4001': {
    message: '{rows} {repete|repetem} uma linha anterior em todos os valores.',
    fix: 'Retire as cópias. Vale a primeira.',
  },
  'VAL-4002': {
    message: '{rows} {tem|têm} o mesmo identificador do cliente em {where} que uma linha anterior, mas outros valores.',
    fix: 'Mantenha uma linha por cliente, ou uma por assinatura se cada uma tem o seu identificador.',
  },
  'VAL-4003': {
    message: '{rows} {tem|têm} menos de um mês de valores em {where}, mas pelo menos um mês como cliente.',
    fix: 'Verifique se o valor total cobre todo o tempo como cliente, e se as duas colunas usam a mesma unidade.',
  },
  'VAL-4004': {
    message: '{rows} {tem|têm} mais licenças usadas do que compradas.',
    fix: 'Verifique se as duas colunas não estão trocadas. O excesso conta como uso completo.',
  },
  'VAL-4005': {
    message: '{values} em {where} {está|estão} no futuro.',
    fix: 'Corrija as datas, ou verifique a ordem de dia e mês.',
  },
  'VAL-4006': {
    message: '{rows} {tem|têm} uma data de saída no futuro e {conta|contam} como clientes atuais.',
    fix: 'Não é preciso fazer nada se forem cancelamentos anunciados. Caso contrário, corrija as datas.',
  },
  'VAL-4007': {
    message: '{rows} {tem|têm} uma data de saída anterior à data de adesão.',
    fix: 'Verifique se as duas colunas não estão trocadas, e a ordem de dia e mês.',
  },
  'VAL-4008': {
    message:
      'Os valores estão em várias moedas ({detail}). Os totais ficam separados, mas as pontuações os ' +
      'comparam como se fossem uma.',
    fix: 'Converta todos os valores para uma moeda, ou avalie um arquivo por moeda.',
  },
  'VAL-4009': {
    message: 'Os valores estão em {detail}, que não é a moeda da conta.',
    fix: 'Converta os valores, ou leia a receita em risco na moeda do arquivo.',
  },
  'VAL-4010': {
    message: '{rows} {é|são} de clientes que já saíram e são contados à parte.',
    fix: 'Não é preciso fazer nada. Retire-os se precisar apenas dos clientes atuais.',
  },
  'VAL-4011': {
    message: 'O arquivo contém o desfecho ({where}). Ele não é usado na avaliação.',
    fix: 'Não é preciso fazer nada. Se os desfechos forem reais, use o arquivo para treinar ou avaliar um modelo.',
  },
  'VAL-4012': {
    message: '{rows} {tem|têm} o desfecho não, mas uma data de saída no passado.',
    fix: 'Corrija um dos dois. O cliente conta como saída.',
  },
  'VAL-4020': {
    message: 'Quem saiu é lido das palavras em {where}: {detail}.',
    fix:
      'Verifique as palavras. Se alguma for lida errado, diga no mapeamento o que significa, ou não ' +
      'mapeie nenhuma coluna para “Saiu”.',
  },
  'VAL-4021': {
    message: '{rows} {tem|têm} em {where} um status que foi omitido no mapeamento.',
    fix: 'Não é preciso fazer nada. Para avaliar estas linhas, responda de outra forma à pergunta sobre o status.',
  },
  'VAL-4022': {
    message:
      'A data passada mais recente de uma atividade, adesão ou saída ({where}) é: {detail}. Os prazos ' +
      'e as saídas são medidos nesse dia.',
    fix: 'Se o arquivo for mesmo de hoje, informe hoje como data de referência.',
  },
  'VAL-4023': {
    message:
      'A data passada mais recente de uma atividade, adesão ou saída ({where}) é: {detail}; nessa data ' +
      'de referência são medidos os prazos e as saídas.',
    fix: 'Se o arquivo for desse dia, informe-o como data de referência.',
  },
  'VAL-4024': {
    message: 'Duas colunas divergem sobre quem saiu em {rows}: {detail}. É usada {where}.',
    fix: 'Corrija o arquivo, ou mapeie a coluna certa para “Saiu”.',
  },
  'VAL-5001': {
    message: 'Apenas {detail} podem ser avaliadas. Totais e médias de tão poucos clientes não são confiáveis.',
    fix: 'Avalie pelo menos 50 clientes juntos, se puder. As pontuações individuais não são afetadas.',
  },
  'VAL-5002': {
    message: 'Nenhum dado para o modelo foi encontrado, por isso todos os clientes teriam a mesma pontuação.',
    fix: 'Adicione ou mapeie pelo menos uma coluna sobre contrato, tempo como cliente, valores, uso ou suporte.',
  },
  'VAL-5003': {
    message: 'Todos os valores em {where} são iguais.',
    fix: 'Uma coluna constante não ajuda a distinguir clientes. Verifique a exportação.',
  },
  'VAL-5004': {
    message: 'Mais da metade de {where} está vazia: {rows}.',
    fix: 'Preencha a coluna, ou conte com uma confiança menor.',
  },
  'VAL-5005': {
    message: '{where} está vazia em todas as linhas.',
    fix: 'Retire a coluna, ou verifique a exportação.',
  },
  'VAL-5006': {
    message: '{where} revela o desfecho: {detail}.',
    fix: 'Retire a coluna do treinamento se ela só for conhecida depois da saída do cliente.',
  },
  'VAL-5007': {
    message: 'Foram encontrados poucos dados para o modelo, apenas {detail}. As pontuações serão parecidas e incertas.',
    fix: 'Adicione colunas sobre contrato, tempo como cliente, valores, uso ou suporte.',
  },
  'VAL-5008': {
    message: 'Apenas os primeiros {detail} clientes foram verificados quanto a identificadores repetidos.',
    fix: 'Divida o arquivo se os identificadores puderem se repetir mais abaixo.',
  },
};

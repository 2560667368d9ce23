import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: ['Sem acesso', 'Seu acesso falta ou não vale mais.', 'Entre novamente e tente outra vez.'],
    notAllowed: [
      'Não permitido',
      'Você não tem permissão para isso, ou esta página não pode usar o serviço.',
      'Peça a permissão a quem administra sua conta.',
    ],
    notFound: [
      'Não encontrado',
      'Não existe, ou foi excluído nesse meio-tempo.',
      'Recarregue a página e comece a partir daí.',
    ],
    quota: [
      'Cota atingida',
      'Com esta requisição, seriam guardadas mais linhas do que sua conta permite.',
      'Exclua os arquivos de que não precisa mais, ou peça uma cota maior.',
    ],
    sessionLimit: [
      'Limite da sessão atingido',
      'Esta página não pode enviar tantos arquivos ou linhas.',
      'Envie um arquivo menor, ou fale com o responsável pelo site.',
    ],
    request: [
      'A requisição não é válida',
      'Esta página enviou algo que o serviço não aceita.',
      'Recarregue a página. Se não funcionar, informe o problema com o número da requisição.',
    ],
    fileKind: [
      'Tipo de arquivo não aceito',
      'O arquivo não é CSV, TSV nem .xlsx.',
      'Salve-o em um desses formatos e escolha-o novamente.',
    ],
    fileTooLarge: [
      'O arquivo é grande demais',
      'O arquivo, ou a tabela que contém, ultrapassa o limite.',
      'Divida o arquivo, ou retire as colunas que não descrevem os clientes.',
    ],
    interrupted: [
      'O envio foi interrompido',
      'O arquivo não chegou completo.',
      'Envie-o novamente. O que já chegou não será reenviado.',
    ],
    tooMuchWork: [
      'Demora demais',
      'Ler o arquivo exige mais tempo ou memória do que é permitido.',
      'Envie menos linhas ou colunas, ou salve a pasta de trabalho como CSV.',
    ],
    stillWorking: [
      'Ainda em andamento',
      'A mesma requisição ainda está sendo processada.',
      'Aguarde um momento e tente novamente.',
    ],
    otherContent: [
      'O arquivo mudou',
      'Chegou algo diferente do que foi enviado antes.',
      'Escolha o arquivo novamente para recomeçar o envio.',
    ],
    otherState: [
      'No momento não é possível',
      'O arquivo ainda está sendo lido, ou uma pessoa está sendo apagada dele.',
      'Tente novamente em um minuto.',
    ],
    changedMeanwhile: [
      'Alterado nesse meio-tempo',
      'Outra pessoa alterou esta entrada. Sua alteração não foi salva.',
      'Veja o que está lá agora e repita a alteração.',
    ],
    fileEmpty: ['O arquivo está vazio', 'O arquivo não contém nada.', 'Exporte novamente seus clientes.'],
    noRows: [
      'O arquivo não tem linhas',
      'Não há nada abaixo da linha de cabeçalho.',
      'Exporte seus clientes com pelo menos uma linha.',
    ],
    notTable: [
      'O arquivo não é uma tabela',
      'Nenhuma coluna é reconhecida no arquivo.',
      'Salve-o como CSV ou .xlsx com uma linha de cabeçalho.',
    ],
    noCustomerId: [
      'Falta o identificador do cliente',
      'Nenhuma coluna distingue claramente os clientes.',
      'Escolha a coluna com um valor diferente para cada cliente, ou inclua-a na exportação.',
    ],
    noneScored: [
      'Nenhuma linha pode ser avaliada',
      'Todas as linhas do arquivo têm um erro.',
      'Veja as observações, corrija o arquivo e envie-o novamente.',
    ],
    mapping: [
      'O mapeamento não serve',
      'Um campo está mapeado duas vezes ou de forma errada.',
      'Verifique o mapeamento das colunas.',
    ],
    damaged: [
      'O arquivo está danificado',
      'A maior parte do arquivo não pode ser lida.',
      'Exporte-o novamente e não o abra em um editor de texto.',
    ],
    noSheet: [
      'Esta planilha não existe',
      'A pasta de trabalho não tem a planilha escolhida.',
      'Escolha outra planilha.',
    ],
    notCorrectable: [
      'O arquivo não pode ser corrigido assim',
      'Uma das células não existe, ou o arquivo tem uma linha com aspas que não foram fechadas.',
      'Corrija o arquivo na origem e escolha-o de novo.',
    ],
    noModel: ['Modelo desconhecido', 'O modelo escolhido não existe.', 'Use o modelo padrão.'],
    modelUnfit: [
      'O modelo não serve para os dados',
      'Faltam ao arquivo colunas de que o modelo precisa.',
      'Acrescente essas colunas, ou use o modelo padrão.',
    ],
    notFinished: [
      'Ainda não terminou',
      'Os resultados só existem quando a avaliação termina.',
      'Aguarde um momento e tente novamente.',
    ],
    ended: [
      'Já terminou',
      'A avaliação terminou ou falhou e não pode mais ser cancelada.',
      'Você não precisa fazer nada.',
    ],
    cancelled: ['Cancelada', 'A avaliação foi cancelada e não tem resultados.', 'Inicie a avaliação novamente.'],
    notComparable: [
      'Não disponível assim',
      'Estes resultados não podem ser comparados ou filtrados desta forma.',
      'Escolha outra vista.',
    ],
    internal: [
      'Erro do nosso lado',
      'Aconteceu algo inesperado.',
      'Tente novamente. Se continuar, informe-o com o número da requisição.',
    ],
    unavailable: [
      'Indisponível no momento',
      'O serviço não consegue responder agora.',
      'Tente novamente em instantes.',
    ],
    scoringFailed: [
      'A avaliação falhou',
      'Houve um erro do nosso lado. Seu arquivo foi mantido.',
      'Inicie a avaliação novamente. Se falhar de novo, informe-nos.',
    ],
    tooManyRequests: [
      'Requisições demais',
      'Houve mais requisições do que é permitido.',
      'Aguarde um minuto e tente novamente.',
    ],
    storageFull: ['Armazenamento cheio', 'Não há espaço para mais arquivos.', 'Tente mais tarde.'],
    offline: [
      'Sem conexão',
      'Não é possível acessar o serviço, ou a conexão caiu.',
      'Verifique sua conexão com a internet e tente novamente.',
    ],
    noAnswer: ['Sem resposta', 'O serviço não respondeu a tempo.', 'Tente novamente.'],
    fileUnreadable: [
      'Não é possível ler o arquivo',
      'O arquivo mudou ou foi movido durante a leitura.',
      'Escolha-o novamente.',
    ],
  },
  retryIn: (count, seconds) => `Tente novamente em ${seconds} ${count === 1 ? 'segundo' : 'segundos'}.`,
  details: 'Detalhes em inglês',
};

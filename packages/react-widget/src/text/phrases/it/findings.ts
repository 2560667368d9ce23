import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Nessuna colonna contiene l’ID cliente, quindi nessuna riga può essere valutata.',
    fix: 'Aggiungere una colonna come customer_id, oppure scegliere nella mappatura quella che lo contiene.',
  },
  'VAL-1002': {
    message: '{rows} {non ha|non hanno} un ID cliente in {where}.',
    fix: 'Compilare l’ID, oppure togliere le righe che non sono clienti (totali, righe vuote).',
  },
  'VAL-1003': {
    message: '{rows} {ha|hanno} più celle di quante colonne abbia l’intestazione.',
    fix: 'Mettere tra virgolette doppie le celle che contengono il separatore.',
  },
  'VAL-1004': {
    message: '{rows} {ha|hanno} meno celle di quante colonne abbia l’intestazione.',
    fix: 'Cercare un’interruzione di riga in una cella, oppure un file troncato.',
  },
  'VAL-1005': {
    message: '{rows} {ha|hanno} virgolette non chiuse.',
    fix: 'Chiudere le virgolette. In una cella tra virgolette, scriverle due volte ("").',
  },
  'VAL-1006': {
    message: '{rows} {supera|superano} la lunghezza massima di una riga.',
    fix: 'Cercare virgolette non chiuse, oppure tralasciare le colonne di testo lungo.',
  },
  'VAL-1007': {
    message: 'Il file ha un’intestazione ma nessuna riga.',
    fix: 'Esportare di nuovo i clienti, e controllare che un filtro non li abbia tolti tutti.',
  },
  'VAL-1008': {
    message: 'Nessuna colonna contiene {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} {non ha|non hanno} un valore in {where}.',
    fix: 'Compilare il valore dove è noto. Senza, il punteggio è meno sicuro.',
  },
  'VAL-1010': {
    message: 'La mappatura ha una domanda aperta: {detail}',
    fix: 'Rispondere nella mappatura.',
  },
  'VAL-1011': {
    message: 'Nessuna colonna contiene {where}; il campo è calcolato da {detail}.',
    fix: 'Non occorre fare nulla. Se si hanno i valori reali, aggiungere una colonna.',
  },
  'VAL-1012': {
    message: '{rows} {contiene|contengono} totali, non clienti.',
    fix: 'Non occorre fare nulla. Per evitare questo avviso, escludere i totali dall’esportazione.',
  },
  'VAL-1013': {
    message: '{rows} {ripete|ripetono} l’intestazione.',
    fix: 'Non occorre fare nulla. Per evitare questo avviso, unire le esportazioni senza le intestazioni.',
  },
  'VAL-1014': {
    message: 'Il nome di {where} ha più di {detail} caratteri; l’inizio viene usato come nome.',
    fix: 'Non occorre fare nulla. Per evitare questo avviso, dare alla colonna un nome più breve.',
  },
  'VAL-2001': {
    message: '{values} in {where} non {può essere letto|possono essere letti} come numero.',
    fix: 'Scrivere numeri semplici come 1299.00, oppure lasciare vuota la cella.',
  },
  'VAL-2002': {
    message: '{values} in {where} non {può essere letto|possono essere letti} come data, ad esempio “{detail}”.',
    fix: 'Scrivere le date come 2026-01-31, allo stesso modo in tutta la colonna.',
  },
  'VAL-2003': {
    message: '{values} in {where} non {è|sono} né sì né no.',
    fix: 'Scrivere sì o no, oppure lasciare vuota la cella.',
  },
  'VAL-2004': {
    message: '{values} in {where} non {è|sono} tra i valori noti: {detail}.',
    fix: 'Usare uno di questi valori. Il nome di un piano (Basic, Pro) non è un tipo di contratto.',
  },
  'VAL-2005': {
    message: 'In {where} può venire prima il giorno o il mese, e nessun valore lo decide.',
    fix: 'Scrivere le date come 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} in {where} {ha|hanno} decimali dove si attendono numeri interi.',
    fix: 'Controllare che sia la colonna giusta. Le medie vanno bene e sono usate così come sono.',
  },
  'VAL-2007': {
    message: 'Più della metà delle celle compilate in {where} non può essere letta: {values}.',
    fix: 'Probabilmente la colonna è associata al campo sbagliato. Sceglierne un altro nella mappatura.',
  },
  'VAL-2008': {
    message:
      '{rows} {ha|hanno} un importo in {where}, ma nella colonna “{detail}” un periodo che non può essere letto.',
    fix: 'Scrivere periodi come mese, trimestre, 6 mesi o anno. Senza, l’importo non viene usato.',
  },
  'VAL-2009': {
    message:
      '{where} ha il nome di una data e non viene usata: {values} non {può essere letto|possono essere ' +
      'letti} come data, ad esempio “{detail}”.',
    fix: 'Scrivere le date come 2026-01-31. Un giorno ha bisogno del suo anno.',
  },
  'VAL-3001': {
    message: '{values} in {where} {è|sono} fuori da {detail}.',
    fix:
      'Controllare l’unità della colonna e correggere le celle. Valori simili riducono l’affidabilità ' +
      'di un punteggio.',
  },
  'VAL-3002': {
    message: '{values} in {where} {supera|superano} i 120 mesi.',
    fix: 'L’anzianità è in mesi. Controllare che la colonna non sia in giorni, e correggere le celle.',
  },
  'VAL-3003': {
    message: '{rows} {ha|hanno} meno di un mese in {where}: clienti nuovi.',
    fix: 'Non occorre fare nulla. Un punteggio dice poco di un cliente appena arrivato.',
  },
  'VAL-3004': {
    message: '{rows} {ha|hanno} importi di 0 in {where}: piani gratuiti.',
    fix:
      'Non occorre fare nulla. I piani gratuiti non hanno ricavi a rischio. Tralasciare prove e piani ' +
      'gratuiti che non servono.',
  },
  'VAL-3005': {
    message: '{values} in {where} {è|sono} fuori da 0,01 - 10.000 al mese.',
    fix:
      'Controllare che la colonna sia mensile (non annuale) e in unità intere (non centesimi), e ' +
      'correggere le celle.',
  },
  'VAL-3006': {
    message: '{values} in {where} {è negativo|sono negativi}.',
    fix: 'Correggere le celle. Accrediti e rimborsi non vanno in questa colonna.',
  },
  'VAL-4001': {
    message: '{rows} {ripete|ripetono} una riga precedente in ogni valore.',
    fix: 'Togliere le copie. Vale la prima.',
  },
  'VAL-4002': {
    message: '{rows} {ha|hanno} lo stesso ID cliente in {where} di una riga precedente, ma altri valori.',
    fix: 'Tenere una riga per cliente, oppure una per abbonamento se ognuno ha un proprio ID.',
  },
  'VAL-4003': {
    message: '{rows} {ha|hanno} meno di un mese di importi in {where}, ma almeno un mese di anzianità.',
    fix: 'Controllare che l’importo totale copra tutta l’anzianità, e che le due colonne usino la stessa unità.',
  },
  'VAL-4004': {
    message: '{rows} {ha|hanno} più licenze usate che acquistate.',
    fix: 'Controllare che le due colonne non siano scambiate. L’eccedenza vale come uso completo.',
  },
  'VAL-4005': {
    message: '{values} in {where} {è|sono} nel futuro.',
    fix: 'Correggere le date, oppure controllare l’ordine di giorno e mese.',
  },
  'VAL-4006': {
    message: '{rows} {ha|hanno} una data di abbandono nel futuro e {vale|valgono} come clienti attuali.',
    fix: 'Non occorre fare nulla se sono disdette annunciate. Altrimenti correggere le date.',
  },
  'VAL-4007': {
    message: '{rows} {ha|hanno} una data di abbandono precedente alla data di iscrizione.',
    fix: 'Controllare che le due colonne non siano scambiate, e l’ordine di giorno e mese.',
  },
  'VAL-4008': {
    message:
      'Gli importi sono in più valute ({detail}). I totali restano separati, ma i punteggi li ' +
      'confrontano come se fossero in una sola.',
    fix: 'Convertire tutti gli importi in una valuta, oppure valutare un file per valuta.',
  },
  'VAL-4009': {
    message: 'Gli importi sono in {detail}, che non è la valuta dell’account.',
    fix: 'Convertire gli importi, oppure leggere i ricavi a rischio nella valuta del file.',
  },
  'VAL-4010': {
    message: '{rows} {riguarda|riguardano} clienti che hanno già abbandonato e sono contati a parte.',
    fix: 'Non occorre fare nulla. Tralasciarli se servono solo i clienti attuali.',
  },
  'VAL-4011': {
    message: 'Il file contiene l’esito ({where}). Non viene usato per la valutazione.',
    fix: 'Non occorre fare nulla. Se gli esiti sono reali, usare il file per addestrare o valutare un modello.',
  },
  'VAL-4012': {
    message: '{rows} {ha|hanno} l’esito no, ma una data di abbandono nel passato.',
    fix: 'Correggere uno dei due. Il cliente vale come perso.',
  },
  'VAL-4020': {
    message: 'Chi ha abbandonato si legge dalle parole in {where}: {detail}.',
    fix:
      'Controllare le parole. Se una è letta male, indicarne il significato nella mappatura, oppure ' +
      'non associare alcuna colonna a “Ha abbandonato”.',
  },
  'VAL-4021': {
    message: '{rows} {ha|hanno} in {where} uno stato tralasciato nella mappatura.',
    fix: 'Non occorre fare nulla. Per valutare queste righe, rispondere diversamente alla domanda sullo stato.',
  },
  'VAL-4022': {
    message:
      'La data passata più recente di un’attività, un’iscrizione o un abbandono ({where}) è: {detail}. ' +
      'Durate e abbandoni si misurano a quel giorno.',
    fix: 'Se il file è di oggi, indicare oggi come data di riferimento.',
  },
  'VAL-4023': {
    message:
      'La data passata più recente di un’attività, un’iscrizione o un abbandono ({where}) è: {detail}; ' +
      'a quella data di riferimento si misurano durate e abbandoni.',
    fix: 'Se il file è di quel giorno, indicarlo come data di riferimento.',
  },
  'VAL-4024': {
    message: 'Due colonne non concordano su chi ha abbandonato in {rows}: {detail}. Viene usata {where}.',
    fix: 'Correggere il file, oppure associare la colonna giusta a “Ha abbandonato”.',
  },
  'VAL-5001': {
    message: 'Solo {detail} possono essere valutate. Totali e medie di così pochi clienti non sono affidabili.',
    fix: 'Valutare insieme almeno 50 clienti, se possibile. I singoli punteggi non ne risentono.',
  },
  'VAL-5002': {
    message: 'Nessun dato per il modello è stato trovato, quindi ogni cliente avrebbe lo stesso punteggio.',
    fix: 'Aggiungere o associare almeno una colonna su contratto, anzianità, importi, utilizzo o assistenza.',
  },
  'VAL-5003': {
    message: 'Tutti i valori in {where} sono uguali.',
    fix: 'Una colonna costante non aiuta a distinguere i clienti. Controllare l’esportazione.',
  },
  'VAL-5004': {
    message: 'Più della metà di {where} è vuota: {rows}.',
    fix: 'Compilare la colonna, oppure aspettarsi un’affidabilità minore.',
  },
  'VAL-5005': {
    message: '{where} è vuota in ogni riga.',
    fix: 'Tralasciare la colonna, oppure controllare l’esportazione.',
  },
  'VAL-5006': {
    message: '{where} rivela l’esito: {detail}.',
    fix: 'Tralasciare la colonna nell’addestramento se è nota solo dopo che il cliente se n’è andato.',
  },
  'VAL-5007': {
    message: 'Sono stati trovati troppo pochi dati per il modello, solo {detail}. I punteggi saranno simili e incerti.',
    fix: 'Aggiungere colonne su contratto, anzianità, importi, utilizzo o assistenza.',
  },
  'VAL-5008': {
    message: 'Gli ID ripetuti sono stati controllati solo per i primi {detail} clienti.',
    fix: 'Dividere il file se gli ID possono ripetersi più avanti.',
  },
};

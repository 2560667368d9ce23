import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: ['Accesso non effettuato', 'L’accesso manca o non è più valido.', 'Accedere di nuovo e riprovare.'],
    notAllowed: [
      'Non consentito',
      'Manca l’autorizzazione necessaria, o questa pagina non può usare il servizio.',
      'Chiedere l’autorizzazione a chi gestisce l’account.',
    ],
    notFound: [
      'Non trovato',
      'Non esiste, o nel frattempo è stato eliminato.',
      'Ricaricare la pagina e ripartire da lì.',
    ],
    quota: [
      'Quota raggiunta',
      'Con questa richiesta le righe salvate supererebbero quelle consentite all’account.',
      'Eliminare i file che non servono più, o chiedere una quota più alta.',
    ],
    sessionLimit: [
      'Limite della sessione raggiunto',
      'Questa pagina non può inviare così tanti file o righe.',
      'Inviare un file più piccolo, o rivolgersi a chi gestisce il sito.',
    ],
    request: [
      'La richiesta non è valida',
      'Questa pagina ha inviato qualcosa che il servizio non accetta.',
      'Ricaricare la pagina. Se non basta, segnalare il problema con il numero della richiesta.',
    ],
    fileKind: [
      'Tipo di file non accettato',
      'Il file non è CSV, TSV o .xlsx.',
      'Salvarlo in uno di questi formati e sceglierlo di nuovo.',
    ],
    fileTooLarge: [
      'Il file è troppo grande',
      'Il file, o la tabella che contiene, supera il limite.',
      'Dividere il file, o togliere le colonne che non descrivono i clienti.',
    ],
    interrupted: [
      'L’invio è stato interrotto',
      'Il file non è arrivato per intero.',
      'Inviarlo di nuovo. Ciò che è già arrivato non viene rispedito.',
    ],
    tooMuchWork: [
      'Ci vuole troppo',
      'Leggere il file richiede più tempo o memoria di quanto consentito.',
      'Inviare meno righe o colonne, o salvare la cartella di lavoro come CSV.',
    ],
    stillWorking: [
      'Ancora in corso',
      'La stessa richiesta è ancora in elaborazione.',
      'Attendere un momento e riprovare.',
    ],
    otherContent: [
      'Il file è cambiato',
      'È arrivato qualcosa di diverso da ciò che era stato inviato.',
      'Scegliere di nuovo il file per ricominciare l’invio.',
    ],
    otherState: [
      'Al momento non è possibile',
      'Il file è ancora in lettura, o una persona viene cancellata da esso.',
      'Riprovare tra un minuto.',
    ],
    changedMeanwhile: [
      'Modificato nel frattempo',
      'Qualcun altro ha modificato questa voce. La modifica di questa pagina non è stata salvata.',
      'Guardare che cosa c’è ora e ripetere la modifica.',
    ],
    fileEmpty: ['Il file è vuoto', 'Il file non contiene nulla.', 'Esportare di nuovo i clienti.'],
    noRows: ['Il file non ha righe', 'Sotto l’intestazione non c’è nulla.', 'Esportare i clienti con almeno una riga.'],
    notTable: [
      'Il file non è una tabella',
      'Nel file non si riconoscono colonne.',
      'Salvarlo come CSV o .xlsx con una riga di intestazione.',
    ],
    noCustomerId: [
      'Manca l’identificativo del cliente',
      'Nessuna colonna distingue chiaramente i clienti.',
      'Scegliere la colonna con un valore diverso per ogni cliente, o includerla nell’esportazione.',
    ],
    noneScored: [
      'Nessuna riga può essere valutata',
      'Ogni riga del file ha un errore.',
      'Guardare le segnalazioni, correggere il file e inviarlo di nuovo.',
    ],
    mapping: [
      'La mappatura non va bene',
      'Un campo è mappato due volte o in modo errato.',
      'Controllare la mappatura delle colonne.',
    ],
    damaged: [
      'Il file è danneggiato',
      'La maggior parte del file è illeggibile.',
      'Esportarlo di nuovo senza aprirlo in un editor di testo.',
    ],
    noSheet: [
      'Questo foglio non esiste',
      'La cartella di lavoro non ha il foglio scelto.',
      'Scegliere un altro foglio.',
    ],
    notCorrectable: [
      'Il file non può essere corretto così',
      'Una delle celle non esiste, oppure il file ha una riga con virgolette non chiuse.',
      'Correggere il file all’origine e sceglierlo di nuovo.',
    ],
    noModel: ['Modello sconosciuto', 'Il modello scelto non esiste.', 'Usare il modello predefinito.'],
    modelUnfit: [
      'Il modello non è adatto ai dati',
      'Al file mancano colonne di cui il modello ha bisogno.',
      'Aggiungere queste colonne, o usare il modello predefinito.',
    ],
    notFinished: [
      'Non ancora finito',
      'I risultati ci sono solo quando la valutazione è finita.',
      'Attendere un momento e riprovare.',
    ],
    ended: [
      'Già finito',
      'La valutazione è finita o non è riuscita e non può più essere annullata.',
      'Non c’è nulla da fare.',
    ],
    cancelled: [
      'Annullata',
      'La valutazione è stata annullata e non ha risultati.',
      'Avviare di nuovo la valutazione.',
    ],
    notComparable: [
      'Non disponibile così',
      'Questi risultati non si possono confrontare o filtrare in questo modo.',
      'Scegliere un’altra vista.',
    ],
    internal: [
      'Errore da parte nostra',
      'È successo qualcosa di inatteso.',
      'Riprovare. Se il problema resta, segnalarlo con il numero della richiesta.',
    ],
    unavailable: [
      'Al momento non disponibile',
      'Il servizio non può rispondere in questo momento.',
      'Riprovare tra poco.',
    ],
    scoringFailed: [
      'La valutazione non è riuscita',
      'C’è stato un errore da parte nostra. Il file è conservato.',
      'Avviare di nuovo la valutazione. Se non riesce ancora, segnalarlo.',
    ],
    tooManyRequests: [
      'Troppe richieste',
      'Ci sono state più richieste di quelle consentite.',
      'Attendere un minuto e riprovare.',
    ],
    storageFull: ['Spazio esaurito', 'Non c’è posto per altri file.', 'Riprovare più tardi.'],
    offline: [
      'Nessuna connessione',
      'Il servizio non è raggiungibile, o la connessione si è interrotta.',
      'Controllare la connessione a Internet e riprovare.',
    ],
    noAnswer: ['Nessuna risposta', 'Il servizio non ha risposto in tempo.', 'Riprovare.'],
    fileUnreadable: [
      'Il file non si può leggere',
      'Il file è cambiato o è stato spostato durante la lettura.',
      'Sceglierlo di nuovo.',
    ],
  },
  retryIn: (count, seconds) => `Riprovare tra ${seconds} ${count === 1 ? 'secondo' : 'secondi'}.`,
  details: 'Dettagli in inglese',
};

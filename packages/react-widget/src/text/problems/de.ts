import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: [
      'Nicht angemeldet',
      'Ihre Anmeldung fehlt oder gilt nicht mehr.',
      'Melden Sie sich neu an und versuchen Sie es noch einmal.',
    ],
    notAllowed: [
      'Nicht erlaubt',
      'Ihnen fehlt die Berechtigung dafür, oder diese Seite darf nicht darauf zugreifen.',
      'Bitten Sie die Person, die Ihr Konto verwaltet, um die Berechtigung.',
    ],
    notFound: [
      'Nicht gefunden',
      'Das gibt es nicht, oder es wurde inzwischen gelöscht.',
      'Laden Sie die Seite neu und beginnen Sie von dort.',
    ],
    quota: [
      'Kontingent erreicht',
      'Mit dieser Anfrage wären mehr Zeilen gespeichert, als Ihr Konto erlaubt.',
      'Löschen Sie Dateien, die Sie nicht mehr brauchen, oder bitten Sie um ein größeres Kontingent.',
    ],
    sessionLimit: [
      'Grenze dieser Sitzung erreicht',
      'Diese Seite darf nicht so viele Dateien oder Zeilen senden.',
      'Senden Sie eine kleinere Datei, oder wenden Sie sich an den Betreiber der Seite.',
    ],
    request: [
      'Die Anfrage passt nicht',
      'Diese Seite hat etwas gesendet, das der Dienst nicht annimmt.',
      'Laden Sie die Seite neu. Hilft das nicht, melden Sie das Problem mit der Nummer der Anfrage.',
    ],
    fileKind: [
      'Diese Art von Datei geht nicht',
      'Die Datei ist weder CSV noch TSV noch .xlsx.',
      'Speichern Sie sie in einem dieser Formate und wählen Sie sie noch einmal.',
    ],
    fileTooLarge: [
      'Die Datei ist zu groß',
      'Die Datei oder die Tabelle darin ist größer als erlaubt.',
      'Teilen Sie die Datei, oder entfernen Sie Spalten, die nichts über Kunden sagen.',
    ],
    interrupted: [
      'Die Übertragung wurde unterbrochen',
      'Die Datei ist nicht vollständig angekommen.',
      'Senden Sie sie noch einmal. Was schon da ist, wird nicht erneut gesendet.',
    ],
    tooMuchWork: [
      'Das dauert zu lange',
      'Die Datei zu lesen braucht mehr Zeit oder Speicher, als eine Anfrage haben darf.',
      'Senden Sie weniger Zeilen oder Spalten, oder speichern Sie die Arbeitsmappe als CSV.',
    ],
    stillWorking: [
      'Noch in Arbeit',
      'Dieselbe Anfrage wird noch bearbeitet.',
      'Warten Sie einen Moment und versuchen Sie es noch einmal.',
    ],
    otherContent: [
      'Die Datei hat sich geändert',
      'Es ist etwas anderes angekommen als das, was zuvor gesendet wurde.',
      'Wählen Sie die Datei noch einmal, damit die Übertragung neu beginnt.',
    ],
    otherState: [
      'Gerade nicht möglich',
      'Die Datei wird noch gelesen, oder eine Person wird gerade daraus gelöscht.',
      'Versuchen Sie es in einer Minute noch einmal.',
    ],
    changedMeanwhile: [
      'Inzwischen geändert',
      'Jemand anderes hat diesen Eintrag geändert. Ihre Änderung wurde nicht gespeichert.',
      'Sehen Sie nach, was jetzt dort steht, und ändern Sie es erneut.',
    ],
    fileEmpty: ['Die Datei ist leer', 'In der Datei steht nichts.', 'Exportieren Sie Ihre Kunden noch einmal.'],
    noRows: [
      'Die Datei hat keine Zeilen',
      'Unter der Kopfzeile steht nichts.',
      'Exportieren Sie Ihre Kunden mit mindestens einer Zeile.',
    ],
    notTable: [
      'Die Datei ist keine Tabelle',
      'In der Datei sind keine Spalten zu erkennen.',
      'Speichern Sie sie als CSV oder .xlsx mit einer Kopfzeile.',
    ],
    noCustomerId: [
      'Keine Kundennummer',
      'Keine Spalte unterscheidet die Kunden eindeutig.',
      'Wählen Sie die Spalte mit einem anderen Wert für jeden Kunden, oder nehmen Sie sie in den Export auf.',
    ],
    noneScored: [
      'Keine Zeile kann bewertet werden',
      'Jede Zeile der Datei hat einen Fehler.',
      'Sehen Sie sich die Befunde an, korrigieren Sie die Datei und senden Sie sie noch einmal.',
    ],
    mapping: [
      'Die Zuordnung geht so nicht',
      'Ein Feld ist doppelt oder falsch zugeordnet.',
      'Prüfen Sie die Zuordnung der Spalten.',
    ],
    damaged: [
      'Die Datei ist beschädigt',
      'Der größte Teil der Datei lässt sich nicht lesen.',
      'Exportieren Sie sie neu und öffnen Sie sie nicht in einem Texteditor.',
    ],
    noSheet: [
      'Dieses Blatt gibt es nicht',
      'Die Arbeitsmappe hat das gewählte Blatt nicht.',
      'Wählen Sie ein anderes Blatt.',
    ],
    notCorrectable: [
      'So lässt sich die Datei nicht korrigieren',
      'Eine der Zellen gibt es nicht, oder in einer Zeile der Datei fehlt ein schließendes Anführungszeichen.',
      'Korrigieren Sie die Datei dort, wo sie herkommt, und wählen Sie sie noch einmal.',
    ],
    noModel: ['Unbekanntes Modell', 'Das gewählte Modell gibt es nicht.', 'Nehmen Sie das vorgegebene Modell.'],
    modelUnfit: [
      'Das Modell passt nicht zu den Daten',
      'Der Datei fehlen Spalten, die das Modell braucht.',
      'Ergänzen Sie die Spalten, oder nehmen Sie das vorgegebene Modell.',
    ],
    notFinished: [
      'Noch nicht fertig',
      'Die Ergebnisse gibt es erst, wenn die Bewertung fertig ist.',
      'Warten Sie einen Moment und versuchen Sie es noch einmal.',
    ],
    ended: [
      'Schon beendet',
      'Die Bewertung ist fertig oder gescheitert und kann nicht mehr abgebrochen werden.',
      'Sie müssen nichts tun.',
    ],
    cancelled: [
      'Abgebrochen',
      'Die Bewertung wurde abgebrochen und hat keine Ergebnisse.',
      'Starten Sie die Bewertung noch einmal.',
    ],
    notComparable: [
      'So nicht abrufbar',
      'Diese Ergebnisse lassen sich so nicht vergleichen oder filtern.',
      'Wählen Sie eine andere Ansicht.',
    ],
    internal: [
      'Fehler auf unserer Seite',
      'Es ist etwas Unerwartetes passiert.',
      'Versuchen Sie es noch einmal. Bleibt es dabei, melden Sie es mit der Nummer der Anfrage.',
    ],
    unavailable: [
      'Gerade nicht erreichbar',
      'Der Dienst kann die Anfrage im Moment nicht beantworten.',
      'Versuchen Sie es gleich noch einmal.',
    ],
    scoringFailed: [
      'Die Bewertung ist gescheitert',
      'Auf unserer Seite ist ein Fehler aufgetreten. Ihre Datei ist noch da.',
      'Starten Sie die Bewertung noch einmal. Bleibt es dabei, melden Sie es.',
    ],
    tooManyRequests: [
      'Zu viele Anfragen',
      'Es kamen mehr Anfragen, als erlaubt sind.',
      'Warten Sie eine Minute und versuchen Sie es noch einmal.',
    ],
    storageFull: [
      'Der Speicher ist voll',
      'Es ist kein Platz für weitere Dateien.',
      'Versuchen Sie es später noch einmal.',
    ],
    offline: [
      'Keine Verbindung',
      'Der Dienst ist nicht zu erreichen, oder die Verbindung ist abgebrochen.',
      'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    ],
    noAnswer: ['Keine Antwort', 'Der Dienst hat nicht rechtzeitig geantwortet.', 'Versuchen Sie es noch einmal.'],
    fileUnreadable: [
      'Die Datei ist nicht lesbar',
      'Die Datei hat sich geändert oder wurde verschoben, während sie gelesen wurde.',
      'Wählen Sie sie noch einmal.',
    ],
  },
  retryIn: (count, seconds) => `Versuchen Sie es in ${seconds} ${count === 1 ? 'Sekunde' : 'Sekunden'} noch einmal.`,
  details: 'Einzelheiten auf Englisch',
};

import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Keine Spalte enthält die Kundennummer, daher kann keine Zeile bewertet werden.',
    fix: 'Fügen Sie eine Spalte wie Kundennummer hinzu, oder wählen Sie die passende in der Zuordnung aus.',
  },
  'VAL-1002': {
    message: '{rows} {hat|haben} keine Kundennummer in {where}.',
    fix: 'Tragen Sie die Nummer ein, oder entfernen Sie Zeilen, die keine Kunden sind (Summen, Leerzeilen).',
  },
  'VAL-1003': {
    message: '{rows} {hat|haben} mehr Zellen, als die Kopfzeile Spalten hat.',
    fix: 'Setzen Sie Zellen, die das Trennzeichen enthalten, in doppelte Anführungszeichen.',
  },
  'VAL-1004': {
    message: '{rows} {hat|haben} weniger Zellen, als die Kopfzeile Spalten hat.',
    fix: 'Suchen Sie nach einem Zeilenumbruch in einer Zelle oder einer abgeschnittenen Datei.',
  },
  'VAL-1005': {
    message: '{rows} {hat|haben} ein nicht geschlossenes Anführungszeichen.',
    fix: 'Schließen Sie das Anführungszeichen. Innerhalb einer Zelle wird es doppelt geschrieben ("").',
  },
  'VAL-1006': {
    message: '{rows} {überschreitet|überschreiten} die größte Länge einer Zeile.',
    fix: 'Suchen Sie nach einem nicht geschlossenen Anführungszeichen, oder lassen Sie Spalten mit langem Text weg.',
  },
  'VAL-1007': {
    message: 'Die Datei hat eine Kopfzeile, aber keine Zeilen.',
    fix: 'Exportieren Sie die Kunden noch einmal, und prüfen Sie, ob ein Filter alle entfernt hat.',
  },
  'VAL-1008': {
    message: 'Keine Spalte enthält {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} {hat|haben} keinen Wert in {where}.',
    fix: 'Tragen Sie den Wert ein, wo er bekannt ist. Ohne ihn ist die Bewertung weniger sicher.',
  },
  'VAL-1010': {
    message: 'In der Zuordnung ist eine Frage offen: {detail}',
    fix: 'Beantworten Sie sie in der Zuordnung.',
  },
  'VAL-1011': {
    message: 'Keine Spalte enthält {where}; das Feld wird berechnet aus {detail}.',
    fix: 'Es ist nichts zu tun. Wenn Sie die echten Werte haben, fügen Sie eine Spalte dafür hinzu.',
  },
  'VAL-1012': {
    message: '{rows} {enthält|enthalten} Summen, keine Kunden.',
    fix: 'Es ist nichts zu tun. Lassen Sie Summen beim Export weg, dann entfällt dieser Hinweis.',
  },
  'VAL-1013': {
    message: '{rows} {wiederholt|wiederholen} die Kopfzeile.',
    fix: 'Es ist nichts zu tun. Führen Sie Exporte ohne ihre Kopfzeilen zusammen, dann entfällt dieser Hinweis.',
  },
  'VAL-1014': {
    message: 'Der Name von {where} hat mehr als {detail} Zeichen; sein Anfang wird als Name verwendet.',
    fix: 'Es ist nichts zu tun. Geben Sie der Spalte einen kürzeren Namen, dann entfällt dieser Hinweis.',
  },
  'VAL-2001': {
    message: '{values} in {where} {kann|können} nicht als Zahl gelesen werden.',
    fix: 'Schreiben Sie einfache Zahlen wie 1299.00, oder lassen Sie die Zelle leer.',
  },
  'VAL-2002': {
    message: '{values} in {where} {kann|können} nicht als Datum gelesen werden, zum Beispiel „{detail}“.',
    fix: 'Schreiben Sie Daten wie 2026-01-31, in der ganzen Spalte gleich.',
  },
  'VAL-2003': {
    message: '{values} in {where} {ist|sind} weder Ja noch Nein.',
    fix: 'Schreiben Sie Ja oder Nein, oder lassen Sie die Zelle leer.',
  },
  'VAL-2004': {
    message: '{values} in {where} {gehört|gehören} nicht zu den bekannten Werten: {detail}.',
    fix: 'Verwenden Sie einen dieser Werte. Ein Tarifname (Basic, Pro) ist keine Vertragsart.',
  },
  'VAL-2005': {
    message: 'In {where} kann der Tag oder der Monat vorn stehen, und kein Wert entscheidet es.',
    fix: 'Schreiben Sie Daten wie 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} in {where} {hat|haben} Nachkommastellen, wo ganze Zahlen erwartet werden.',
    fix: 'Prüfen Sie, ob es die richtige Spalte ist. Durchschnitte sind in Ordnung und werden unverändert verwendet.',
  },
  'VAL-2007': {
    message: 'Mehr als die Hälfte der gefüllten Zellen in {where} kann nicht gelesen werden: {values}.',
    fix: 'Die Spalte ist wahrscheinlich dem falschen Feld zugeordnet. Wählen Sie in der Zuordnung ein anderes.',
  },
  'VAL-2008': {
    message:
      '{rows} {hat|haben} einen Betrag in {where}, aber in der Spalte „{detail}“ einen Zeitraum, der ' +
      'nicht gelesen werden kann.',
    fix: 'Schreiben Sie Zeiträume wie Monat, Quartal, 6 Monate oder Jahr. Ohne ihn wird der Betrag nicht verwendet.',
  },
  'VAL-2009': {
    message:
      '{where} heißt wie ein Datum und wird nicht verwendet: {values} {kann|können} nicht als Datum ' +
      'gelesen werden, zum Beispiel „{detail}“.',
    fix: 'Schreiben Sie Daten wie 2026-01-31. Zu einem Tag gehört sein Jahr.',
  },
  'VAL-3001': {
    message: '{values} in {where} {liegt|liegen} außerhalb von {detail}.',
    fix:
      'Prüfen Sie die Einheit der Spalte, und korrigieren Sie die Zellen. Solche Werte senken die ' +
      'Sicherheit einer Bewertung.',
  },
  'VAL-3002': {
    message: '{values} in {where} {ist|sind} mehr als 120 Monate.',
    fix: 'Die Dauer ist in Monaten. Prüfen Sie, ob die Spalte Tage enthält, und korrigieren Sie die Zellen.',
  },
  'VAL-3003': {
    message: '{rows} {hat|haben} weniger als einen Monat in {where}: neue Kunden.',
    fix: 'Es ist nichts zu tun. Über Kunden, die gerade erst begonnen haben, sagt eine Bewertung wenig.',
  },
  'VAL-3004': {
    message: '{rows} {hat|haben} Beträge von 0 in {where}: kostenlose Tarife.',
    fix:
      'Es ist nichts zu tun. Kostenlose Tarife haben keinen gefährdeten Umsatz. Lassen Sie Testphasen ' +
      'und kostenlose Tarife weg, die Sie nicht brauchen.',
  },
  'VAL-3005': {
    message: '{values} in {where} {liegt|liegen} außerhalb von 0,01 bis 10.000 im Monat.',
    fix:
      'Prüfen Sie, ob die Spalte monatlich (nicht jährlich) und in ganzen Einheiten (nicht Cent) ist, ' +
      'und korrigieren Sie die Zellen.',
  },
  'VAL-3006': {
    message: '{values} in {where} {ist|sind} negativ.',
    fix: 'Korrigieren Sie die Zellen. Gutschriften und Erstattungen gehören nicht in diese Spalte.',
  },
  'VAL-4001': {
    message: '{rows} {gleicht|gleichen} einer früheren Zeile in jedem Wert.',
    fix: 'Entfernen Sie die Kopien. Die erste zählt.',
  },
  'VAL-4002': {
    message: '{rows} {hat|haben} dieselbe Kundennummer in {where} wie eine frühere Zeile, aber andere Werte.',
    fix: 'Behalten Sie eine Zeile je Kunde, oder eine je Abonnement, wenn jedes eine eigene Nummer hat.',
  },
  'VAL-4003': {
    message: '{rows} {hat|haben} weniger als einen Monat an Beträgen in {where}, aber mindestens einen Monat Dauer.',
    fix: 'Prüfen Sie, ob der Gesamtbetrag die ganze Dauer umfasst und beide Spalten dieselbe Einheit haben.',
  },
  'VAL-4004': {
    message: '{rows} {hat|haben} mehr genutzte als gekaufte Lizenzen.',
    fix: 'Prüfen Sie, ob die beiden Spalten vertauscht sind. Übernutzung wird als volle Nutzung bewertet.',
  },
  'VAL-4005': {
    message: '{values} in {where} {liegt|liegen} in der Zukunft.',
    fix: 'Korrigieren Sie die Daten, oder prüfen Sie die Reihenfolge von Tag und Monat.',
  },
  'VAL-4006': {
    message: '{rows} {hat|haben} ein Abwanderungsdatum in der Zukunft und {zählt|zählen} als aktuelle Kunden.',
    fix: 'Es ist nichts zu tun, wenn es angekündigte Kündigungen sind. Sonst korrigieren Sie die Daten.',
  },
  'VAL-4007': {
    message: '{rows} {hat|haben} ein Abwanderungsdatum vor dem Anmeldedatum.',
    fix: 'Prüfen Sie, ob die beiden Spalten vertauscht sind und ob Tag und Monat in der richtigen Reihenfolge stehen.',
  },
  'VAL-4008': {
    message:
      'Die Beträge sind in mehreren Währungen ({detail}). Summen werden getrennt, die Bewertung ' +
      'vergleicht sie wie in einer.',
    fix: 'Rechnen Sie alle Beträge in eine Währung um, oder bewerten Sie eine Datei je Währung.',
  },
  'VAL-4009': {
    message: 'Die Beträge sind in {detail}, was nicht die Währung des Kontos ist.',
    fix: 'Rechnen Sie die Beträge um, oder lesen Sie den gefährdeten Umsatz in der Währung der Datei.',
  },
  'VAL-4010': {
    message: '{rows} {gehört|gehören} zu Kunden, die bereits abgewandert sind und getrennt gezählt werden.',
    fix: 'Es ist nichts zu tun. Lassen Sie sie weg, wenn Sie nur aktuelle Kunden brauchen.',
  },
  'VAL-4011': {
    message: 'Die Datei enthält den Ausgang ({where}). Für die Bewertung wird er nicht verwendet.',
    fix:
      'Es ist nichts zu tun. Wenn die Ausgänge echt sind, können Sie mit der Datei ein Modell ' +
      'trainieren oder prüfen.',
  },
  'VAL-4012': {
    message: '{rows} {hat|haben} den Ausgang Nein, aber ein Abwanderungsdatum in der Vergangenheit.',
    fix: 'Korrigieren Sie eines von beiden. Der Kunde zählt als abgewandert.',
  },
  'VAL-4020': {
    message: 'Wer gegangen ist, wird aus den Wörtern in {where} gelesen: {detail}.',
    fix:
      'Prüfen Sie die Wörter. Ist eines falsch gelesen, sagen Sie in der Zuordnung, was es bedeutet, ' +
      'oder ordnen Sie „Abgewandert“ keine Spalte zu.',
  },
  'VAL-4021': {
    message: '{rows} {hat|haben} einen Status in {where}, der in der Zuordnung ausgelassen wurde.',
    fix: 'Es ist nichts zu tun. Um diese Zeilen zu bewerten, beantworten Sie die Frage zum Status anders.',
  },
  'VAL-4022': {
    message:
      'Das neueste vergangene Datum einer Aktivität, Anmeldung oder Abwanderung ({where}) ist ' +
      '{detail}. Zeiträume, und wer gegangen ist, werden an diesem Tag gemessen.',
    fix: 'Wenn die Datei doch von heute ist, geben Sie heute als Stichtag an.',
  },
  'VAL-4023': {
    message:
      'Das neueste vergangene Datum einer Aktivität, Anmeldung oder Abwanderung ({where}) ist ' +
      '{detail}; an diesem Stichtag werden Zeiträume, und wer gegangen ist, gemessen.',
    fix: 'Wenn die Datei von jenem Tag ist, geben Sie ihn als Stichtag an.',
  },
  'VAL-4024': {
    message: 'Zwei Spalten sind sich in {rows} uneins, wer gegangen ist: {detail}. Verwendet wird {where}.',
    fix: 'Korrigieren Sie die Datei, oder ordnen Sie die richtige Spalte „Abgewandert“ zu.',
  },
  'VAL-5001': {
    message: 'Nur {detail} können bewertet werden. Summen und Durchschnitte so weniger Kunden sind unzuverlässig.',
    fix: 'Bewerten Sie möglichst mindestens 50 Kunden zusammen. Einzelne Bewertungen sind nicht betroffen.',
  },
  'VAL-5002': {
    message: 'Es wurde keine Eingabe für das Modell gefunden, daher bekäme jeder Kunde dieselbe Bewertung.',
    fix:
      'Fügen Sie mindestens eine Spalte zu Vertrag, Dauer, Beträgen, Nutzung oder Support hinzu, oder ' +
      'ordnen Sie eine zu.',
  },
  'VAL-5003': {
    message: 'Jeder Wert in {where} ist gleich.',
    fix: 'Eine konstante Spalte hilft nicht, Kunden zu unterscheiden. Prüfen Sie den Export.',
  },
  'VAL-5004': {
    message: '{where} ist zu mehr als der Hälfte leer: {rows}.',
    fix: 'Füllen Sie die Spalte, oder rechnen Sie mit geringerer Sicherheit.',
  },
  'VAL-5005': {
    message: '{where} ist in jeder Zeile leer.',
    fix: 'Lassen Sie die Spalte weg, oder prüfen Sie den Export.',
  },
  'VAL-5006': {
    message: '{where} verrät den Ausgang: {detail}.',
    fix: 'Lassen Sie die Spalte beim Training weg, wenn sie erst nach dem Weggang eines Kunden bekannt ist.',
  },
  'VAL-5007': {
    message:
      'Es wurden zu wenige Eingaben für das Modell gefunden, nur {detail}. Die Bewertungen werden ' +
      'ähnlich und unsicher sein.',
    fix: 'Fügen Sie Spalten zu Vertrag, Dauer, Beträgen, Nutzung oder Support hinzu.',
  },
  'VAL-5008': {
    message: 'Nur die ersten {detail} Kunden wurden auf doppelte Nummern geprüft.',
    fix: 'Teilen Sie die Datei, wenn sich Nummern weiter unten wiederholen können.',
  },
};

import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: [
      'Niet aangemeld',
      'Uw aanmelding ontbreekt of is niet meer geldig.',
      'Meld u opnieuw aan en probeer het nog eens.',
    ],
    notAllowed: [
      'Niet toegestaan',
      'U hebt hier geen rechten voor, of deze pagina mag de dienst niet gebruiken.',
      'Vraag de rechten aan wie uw account beheert.',
    ],
    notFound: [
      'Niet gevonden',
      'Dit bestaat niet, of het is intussen verwijderd.',
      'Laad de pagina opnieuw en begin daar.',
    ],
    quota: [
      'Quotum bereikt',
      'Met dit verzoek zouden meer rijen worden bewaard dan uw account toestaat.',
      'Verwijder bestanden die u niet meer nodig hebt, of vraag om een hoger quotum.',
    ],
    sessionLimit: [
      'Grens van de sessie bereikt',
      'Deze pagina mag niet zoveel bestanden of rijen versturen.',
      'Verstuur een kleiner bestand, of neem contact op met de beheerder van de site.',
    ],
    request: [
      'Het verzoek klopt niet',
      'Deze pagina heeft iets verstuurd dat de dienst niet aanneemt.',
      'Laad de pagina opnieuw. Helpt dat niet, meld het dan met het nummer van het verzoek.',
    ],
    fileKind: [
      'Dit soort bestand kan niet',
      'Het bestand is geen CSV, TSV of .xlsx.',
      'Sla het op als een van deze en kies het opnieuw.',
    ],
    fileTooLarge: [
      'Het bestand is te groot',
      'Het bestand, of de tabel erin, is groter dan toegestaan.',
      'Splits het bestand, of haal kolommen weg die niets over klanten zeggen.',
    ],
    interrupted: [
      'Het versturen is onderbroken',
      'Het bestand is niet helemaal aangekomen.',
      'Verstuur het opnieuw. Wat er al is, wordt niet nog eens verstuurd.',
    ],
    tooMuchWork: [
      'Dit duurt te lang',
      'Het bestand lezen kost meer tijd of geheugen dan is toegestaan.',
      'Verstuur minder rijen of kolommen, of sla de werkmap op als CSV.',
    ],
    stillWorking: ['Nog bezig', 'Hetzelfde verzoek wordt nog verwerkt.', 'Wacht even en probeer het opnieuw.'],
    otherContent: [
      'Het bestand is veranderd',
      'Er is iets anders aangekomen dan eerder is verstuurd.',
      'Kies het bestand opnieuw, zodat het versturen opnieuw begint.',
    ],
    otherState: [
      'Nu niet mogelijk',
      'Het bestand wordt nog gelezen, of er wordt iemand uit gewist.',
      'Probeer het over een minuut opnieuw.',
    ],
    changedMeanwhile: [
      'Intussen gewijzigd',
      'Iemand anders heeft dit gewijzigd. Uw wijziging is niet opgeslagen.',
      'Kijk wat er nu staat en wijzig het opnieuw.',
    ],
    fileEmpty: ['Het bestand is leeg', 'Er staat niets in het bestand.', 'Exporteer uw klanten opnieuw.'],
    noRows: [
      'Het bestand heeft geen rijen',
      'Onder de kopregel staat niets.',
      'Exporteer uw klanten met ten minste één rij.',
    ],
    notTable: [
      'Het bestand is geen tabel',
      'In het bestand zijn geen kolommen te herkennen.',
      'Sla het op als CSV of .xlsx met een kopregel.',
    ],
    noCustomerId: [
      'Geen klantnummer',
      'Geen enkele kolom onderscheidt de klanten duidelijk.',
      'Kies de kolom met voor elke klant een andere waarde, of neem die op in de export.',
    ],
    noneScored: [
      'Geen rij kan worden beoordeeld',
      'Elke rij van het bestand bevat een fout.',
      'Bekijk de bevindingen, verbeter het bestand en verstuur het opnieuw.',
    ],
    mapping: [
      'De koppeling klopt niet',
      'Een veld is dubbel of verkeerd gekoppeld.',
      'Controleer de koppeling van de kolommen.',
    ],
    damaged: [
      'Het bestand is beschadigd',
      'Het grootste deel van het bestand is onleesbaar.',
      'Exporteer het opnieuw en open het niet in een teksteditor.',
    ],
    noSheet: ['Dit blad bestaat niet', 'De werkmap heeft het gekozen blad niet.', 'Kies een ander blad.'],
    notCorrectable: [
      'Het bestand kan zo niet worden gecorrigeerd',
      'Een van de cellen bestaat niet, of het bestand heeft een rij met een aanhalingsteken dat niet wordt gesloten.',
      'Corrigeer het bestand bij de bron en kies het opnieuw.',
    ],
    noModel: ['Onbekend model', 'Het gekozen model bestaat niet.', 'Gebruik het standaardmodel.'],
    modelUnfit: [
      'Het model past niet bij de gegevens',
      'In het bestand ontbreken kolommen die het model nodig heeft.',
      'Voeg die kolommen toe, of gebruik het standaardmodel.',
    ],
    notFinished: [
      'Nog niet klaar',
      'De resultaten zijn er pas als het beoordelen klaar is.',
      'Wacht even en probeer het opnieuw.',
    ],
    ended: [
      'Al afgelopen',
      'Het beoordelen is klaar of mislukt en kan niet meer worden afgebroken.',
      'U hoeft niets te doen.',
    ],
    cancelled: [
      'Afgebroken',
      'Het beoordelen is afgebroken en heeft geen resultaten.',
      'Start het beoordelen opnieuw.',
    ],
    notComparable: [
      'Zo niet beschikbaar',
      'Deze resultaten kunnen zo niet worden vergeleken of gefilterd.',
      'Kies een andere weergave.',
    ],
    internal: [
      'Fout aan onze kant',
      'Er is iets onverwachts gebeurd.',
      'Probeer het opnieuw. Blijft het zo, meld het dan met het nummer van het verzoek.',
    ],
    unavailable: [
      'Nu niet bereikbaar',
      'De dienst kan op dit moment niet antwoorden.',
      'Probeer het zo meteen opnieuw.',
    ],
    scoringFailed: [
      'Het beoordelen is mislukt',
      'Er was een fout aan onze kant. Uw bestand is bewaard.',
      'Start het beoordelen opnieuw. Mislukt het weer, meld het dan.',
    ],
    tooManyRequests: [
      'Te veel verzoeken',
      'Er kwamen meer verzoeken dan is toegestaan.',
      'Wacht een minuut en probeer het opnieuw.',
    ],
    storageFull: ['De opslag is vol', 'Er is geen plaats voor meer bestanden.', 'Probeer het later opnieuw.'],
    offline: [
      'Geen verbinding',
      'De dienst is niet te bereiken, of de verbinding is verbroken.',
      'Controleer uw internetverbinding en probeer het opnieuw.',
    ],
    noAnswer: ['Geen antwoord', 'De dienst heeft niet op tijd geantwoord.', 'Probeer het opnieuw.'],
    fileUnreadable: [
      'Het bestand is niet te lezen',
      'Het bestand is tijdens het lezen veranderd of verplaatst.',
      'Kies het opnieuw.',
    ],
  },
  retryIn: (count, seconds) => `Probeer het over ${seconds} ${count === 1 ? 'seconde' : 'seconden'} opnieuw.`,
  details: 'Bijzonderheden in het Engels',
};

import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Geen kolom bevat het klantnummer, dus geen rij kan worden beoordeeld.',
    fix: 'Voeg een kolom zoals klantnummer toe, of kies in de koppeling de juiste.',
  },
  'VAL-1002': {
    message: '{rows} {heeft|hebben} geen klantnummer in {where}.',
    fix: 'Vul het nummer in, of verwijder rijen die geen klanten zijn (totalen, lege regels).',
  },
  'VAL-1003': {
    message: '{rows} {heeft|hebben} meer cellen dan de koprij kolommen heeft.',
    fix: 'Zet cellen die het scheidingsteken bevatten tussen dubbele aanhalingstekens.',
  },
  'VAL-1004': {
    message: '{rows} {heeft|hebben} minder cellen dan de koprij kolommen heeft.',
    fix: 'Zoek naar een regeleinde in een cel, of een afgekapt bestand.',
  },
  'VAL-1005': {
    message: '{rows} {heeft|hebben} een niet-gesloten aanhalingsteken.',
    fix: 'Sluit het aanhalingsteken. Schrijf het in een cel tussen aanhalingstekens dubbel ("").',
  },
  'VAL-1006': {
    message: '{rows} {overschrijdt|overschrijden} de maximale lengte van een rij.',
    fix: 'Zoek naar een niet-gesloten aanhalingsteken, of laat kolommen met lange tekst weg.',
  },
  'VAL-1007': {
    message: 'Het bestand heeft een koprij maar geen rijen.',
    fix: 'Exporteer de klanten opnieuw, en controleer of een filter ze niet allemaal heeft verwijderd.',
  },
  'VAL-1008': {
    message: 'Geen kolom bevat {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} {heeft|hebben} geen waarde in {where}.',
    fix: 'Vul de waarde in waar die bekend is. Zonder is de score minder zeker.',
  },
  'VAL-1010': {
    message: 'In de koppeling staat een vraag open: {detail}',
    fix: 'Beantwoord die in de koppeling.',
  },
  'VAL-1011': {
    message: 'Geen kolom bevat {where}; het veld wordt berekend uit {detail}.',
    fix: 'U hoeft niets te doen. Hebt u de echte waarden, voeg er dan een kolom voor toe.',
  },
  'VAL-1012': {
    message: '{rows} {bevat|bevatten} totalen, geen klanten.',
    fix: 'U hoeft niets te doen. Laat totalen uit de export weg om deze melding te voorkomen.',
  },
  'VAL-1013': {
    message: '{rows} {herhaalt|herhalen} de koprij.',
    fix: 'U hoeft niets te doen. Voeg exports zonder hun koprijen samen om deze melding te voorkomen.',
  },
  'VAL-1014': {
    message: 'De naam van {where} heeft meer dan {detail} tekens; het begin wordt als naam gebruikt.',
    fix: 'U hoeft niets te doen. Geef de kolom een kortere naam om deze melding te voorkomen.',
  },
  'VAL-2001': {
    message: '{values} in {where} {kan|kunnen} niet als getal worden gelezen.',
    fix: 'Schrijf gewone getallen zoals 1299.00, of laat de cel leeg.',
  },
  'VAL-2002': {
    message: '{values} in {where} {kan|kunnen} niet als datum worden gelezen, bijvoorbeeld ‘{detail}’.',
    fix: 'Schrijf datums als 2026-01-31, in de hele kolom hetzelfde.',
  },
  'VAL-2003': {
    message: '{values} in {where} {is|zijn} ja noch nee.',
    fix: 'Schrijf ja of nee, of laat de cel leeg.',
  },
  'VAL-2004': {
    message: '{values} in {where} {hoort|horen} niet bij de bekende waarden: {detail}.',
    fix: 'Gebruik een van deze waarden. Een abonnementsnaam (Basic, Pro) is geen contracttype.',
  },
  'VAL-2005': {
    message: 'In {where} kan de dag of de maand voorop staan, en geen waarde beslist het.',
    fix: 'Schrijf datums als 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} in {where} {heeft|hebben} decimalen waar gehele getallen worden verwacht.',
    fix: 'Controleer of het de juiste kolom is. Gemiddelden zijn goed en worden ongewijzigd gebruikt.',
  },
  'VAL-2007': {
    message: 'Meer dan de helft van de gevulde cellen in {where} kan niet worden gelezen: {values}.',
    fix: 'De kolom is waarschijnlijk aan het verkeerde veld gekoppeld. Kies een ander in de koppeling.',
  },
  'VAL-2008': {
    message:
      '{rows} {heeft|hebben} een bedrag in {where}, maar in kolom ‘{detail}’ een periode die niet kan worden gelezen.',
    fix: 'Schrijf perioden zoals maand, kwartaal, 6 maanden of jaar. Zonder wordt het bedrag niet gebruikt.',
  },
  'VAL-2009': {
    message:
      '{where} heet als een datum en wordt niet gebruikt: {values} {kan|kunnen} niet als datum worden ' +
      'gelezen, bijvoorbeeld ‘{detail}’.',
    fix: 'Schrijf datums als 2026-01-31. Bij een dag hoort het jaar.',
  },
  'VAL-3001': {
    message: '{values} in {where} {ligt|liggen} buiten {detail}.',
    fix: 'Controleer de eenheid van de kolom en verbeter de cellen. Zulke waarden verlagen de zekerheid van een score.',
  },
  'VAL-3002': {
    message: '{values} in {where} {is|zijn} meer dan 120 maanden.',
    fix: 'De klantduur is in maanden. Controleer of de kolom niet in dagen is, en verbeter de cellen.',
  },
  'VAL-3003': {
    message: '{rows} {heeft|hebben} minder dan een maand in {where}: nieuwe klanten.',
    fix: 'U hoeft niets te doen. Een score zegt weinig over een klant die net begonnen is.',
  },
  'VAL-3004': {
    message: '{rows} {heeft|hebben} bedragen van 0 in {where}: gratis abonnementen.',
    fix:
      'U hoeft niets te doen. Gratis abonnementen hebben geen omzet in gevaar. Laat proefperioden en ' +
      'gratis abonnementen weg die u niet nodig hebt.',
  },
  'VAL-3005': {
    message: '{values} in {where} {ligt|liggen} buiten 0,01 tot 10.000 per maand.',
    fix:
      'Controleer of de kolom per maand is (niet per jaar) en in hele eenheden (niet in centen), en ' +
      'verbeter de cellen.',
  },
  'VAL-3006': {
    message: '{values} in {where} {is|zijn} negatief.',
    fix: 'Verbeter de cellen. Tegoeden en terugbetalingen horen niet in deze kolom.',
  },
  'VAL-4001': {
    message: '{rows} {is|zijn} in elke waarde gelijk aan een eerdere rij.',
    fix: 'Verwijder de kopieën. De eerste telt.',
  },
  'VAL-4002': {
    message: '{rows} {heeft|hebben} hetzelfde klantnummer in {where} als een eerdere rij, maar andere waarden.',
    fix: 'Houd één rij per klant, of één per abonnement als elk een eigen nummer heeft.',
  },
  'VAL-4003': {
    message: '{rows} {heeft|hebben} minder dan een maand aan bedragen in {where}, maar minstens een maand klantduur.',
    fix: 'Controleer of het totaalbedrag de hele klantduur beslaat, en of beide kolommen dezelfde eenheid hebben.',
  },
  'VAL-4004': {
    message: '{rows} {heeft|hebben} meer gebruikte dan gekochte licenties.',
    fix: 'Controleer of de twee kolommen niet zijn verwisseld. Overschrijding telt als volledig gebruik.',
  },
  'VAL-4005': {
    message: '{values} in {where} {ligt|liggen} in de toekomst.',
    fix: 'Verbeter de datums, of controleer de volgorde van dag en maand.',
  },
  'VAL-4006': {
    message: '{rows} {heeft|hebben} een opzegdatum in de toekomst en {telt|tellen} als huidige klanten.',
    fix: 'U hoeft niets te doen als het aangekondigde opzeggingen zijn. Verbeter anders de datums.',
  },
  'VAL-4007': {
    message: '{rows} {heeft|hebben} een opzegdatum vóór de startdatum.',
    fix: 'Controleer of de twee kolommen niet zijn verwisseld, en de volgorde van dag en maand.',
  },
  'VAL-4008': {
    message:
      'De bedragen zijn in meerdere valuta’s ({detail}). Totalen blijven apart, maar scores ' +
      'vergelijken ze alsof het er één is.',
    fix: 'Reken alle bedragen om naar één valuta, of beoordeel één bestand per valuta.',
  },
  'VAL-4009': {
    message: 'De bedragen zijn in {detail}, en dat is niet de valuta van het account.',
    fix: 'Reken de bedragen om, of lees de omzet in gevaar in de valuta van het bestand.',
  },
  'VAL-4010': {
    message: '{rows} {is|zijn} van klanten die al hebben opgezegd en apart worden geteld.',
    fix: 'U hoeft niets te doen. Laat ze weg als u alleen huidige klanten nodig hebt.',
  },
  'VAL-4011': {
    message: 'Het bestand bevat de uitkomst ({where}). Die wordt niet gebruikt voor de beoordeling.',
    fix:
      'U hoeft niets te doen. Zijn de uitkomsten echt, gebruik het bestand dan om een model te trainen ' +
      'of te toetsen.',
  },
  'VAL-4012': {
    message: '{rows} {heeft|hebben} de uitkomst nee, maar een opzegdatum in het verleden.',
    fix: 'Verbeter een van beide. De klant telt als opgezegd.',
  },
  'VAL-4020': {
    message: 'Wie heeft opgezegd, wordt gelezen uit de woorden in {where}: {detail}.',
    fix:
      'Controleer de woorden. Is er een verkeerd gelezen, zeg dan in de koppeling wat het betekent, of ' +
      'koppel geen kolom aan ‘Opgezegd’.',
  },
  'VAL-4021': {
    message: '{rows} {heeft|hebben} in {where} een status die in de koppeling is weggelaten.',
    fix: 'U hoeft niets te doen. Beantwoord de vraag over de status anders om deze rijen te beoordelen.',
  },
  'VAL-4022': {
    message:
      'De nieuwste datum in het verleden van een activiteit, start of opzegging ({where}) is {detail}. ' +
      'Op die dag wordt gemeten hoe lang iets duurt en wie er is vertrokken.',
    fix: 'Is het bestand toch van vandaag, geef dan vandaag als peildatum.',
  },
  'VAL-4023': {
    message:
      'De nieuwste datum in het verleden van een activiteit, start of opzegging ({where}) is {detail}; ' +
      'op die peildatum wordt gemeten hoe lang iets duurt en wie er is vertrokken.',
    fix: 'Is het bestand van die dag, geef die dan als peildatum.',
  },
  'VAL-4024': {
    message: 'Twee kolommen spreken elkaar tegen over wie heeft opgezegd in {rows}: {detail}. Gebruikt wordt {where}.',
    fix: 'Verbeter het bestand, of koppel de juiste kolom aan ‘Opgezegd’.',
  },
  'VAL-5001': {
    message:
      'Er kunnen maar {detail} worden beoordeeld. Totalen en gemiddelden van zo weinig klanten zijn onbetrouwbaar.',
    fix: 'Beoordeel zo mogelijk minstens 50 klanten samen. Voor afzonderlijke scores maakt het niet uit.',
  },
  'VAL-5002': {
    message: 'Er zijn geen gegevens voor het model gevonden, dus elke klant zou dezelfde score krijgen.',
    fix: 'Voeg minstens één kolom toe over contract, klantduur, bedragen, gebruik of ondersteuning, of koppel er een.',
  },
  'VAL-5003': {
    message: 'Alle waarden in {where} zijn gelijk.',
    fix: 'Een constante kolom helpt niet om klanten te onderscheiden. Controleer de export.',
  },
  'VAL-5004': {
    message: '{where} is voor meer dan de helft leeg: {rows}.',
    fix: 'Vul de kolom aan, of reken op minder zekerheid.',
  },
  'VAL-5005': {
    message: '{where} is in elke rij leeg.',
    fix: 'Laat de kolom weg, of controleer de export.',
  },
  'VAL-5006': {
    message: '{where} verraadt de uitkomst: {detail}.',
    fix: 'Laat de kolom weg bij het trainen als die pas bekend is nadat een klant is vertrokken.',
  },
  'VAL-5007': {
    message:
      'Er zijn te weinig gegevens voor het model gevonden, alleen {detail}. De scores zullen op elkaar ' +
      'lijken en onzeker zijn.',
    fix: 'Voeg kolommen toe over contract, klantduur, bedragen, gebruik of ondersteuning.',
  },
  'VAL-5008': {
    message: 'Alleen de eerste {detail} klanten zijn gecontroleerd op dubbele nummers.',
    fix: 'Splits het bestand als nummers verderop kunnen terugkomen.',
  },
};

/**
 * Words of headers by what they mean, in the seven languages and as abbreviated in warehouses; without diacritics, as `wordsOf`
 * gives them. Patterns are made of these meanings, so that a name nobody listed is understood when its every word is.
 */
export const WORDS = {
  customer:
    'customer customers cust cus client clients clnt kunde kunden cliente clientes clienti klant klanten debitor debiteur abonne assinante abbonato abonnee mandant auftraggeber vertragspartner titulaire relatie relaties abonnent abonnenten teilnehmer abnehmer geschaftspartner souscripteur acheteur committente comprador titular buyer relationship relation geschaftsbeziehung kd kdn cli clte kdnr kundin kundinnen clienta clientela abonent kontrahent suscripcionista beziehung beziehungs rapporto relacao relacion relacionamento kundenbeziehung klantrelatie afnemer vn soc cte kl versicherungsnehmer societaire verkooprelatie verkooprelaties',
  account: 'account accounts acct acc konto kunden compte cuenta conta conto konten cuentas contas comptes',
  organisation:
    'group company companies co organization organisation organizations org orgs workspace tenant team business firm firma unternehmen entreprise societe empresa azienda societa ragione bedrijf bedrijfs organisatie kanzlei betrieb gesellschaft organisme etablissement organizacion organizacao organizzazione ente negocio entidad instelling onderneming zaak practice agency korporation kooperative grupo groupe gruppe groep verein club comp cie ltd compania companhia impresa organisations korperschaft institution institucion instituicao istituzione istituto instituto school schule ecole escuela escola scuola razao razon raison winkel clinica clinicas clinique klinik kliniek studio praxis praktijk tienda loja negozio boutique ristorante restaurante',
  user: 'user users usr member subscriber subscribers nutzer benutzer anwender utilisateur utilisateurs usuario usuarios utente utenti gebruiker gebruikers mitglied mitglieds mitglieder adherent membre socio socios abonado abonados suscriptor suscriptores afiliado iscritto iscritti lid leden miembro membro nutzern benutzern mitgliedern sottoscrittori student students alumno alumnos alumna aluno alunos aluna estudante estudantes estudiante estudiantes schuler eleve eleves etudiant studente studenti cursist cursisten leerling deelnemer participant participants teilnehmerin patient patients paciente pacientes paziente guest guests lecteur lecteurs leser lettore lezer lector leitor inscripto vereinsmitglied policyholder policyholders donor donors learner learners player players reader readers borrower borrowers merchant merchants seller sellers household households insured versicherter assure asegurado segurado assicurato verzekerde versicherungsnehmer spieler joueur jugador jogador giocatore speler utilizador utilizadores utilizzatore utilizzatori konsument',
  id: 'id ids identifier number no nr code cod key num ref reference uuid guid uid oid nummer kennung numero codigo codice identifiant identificador identificativo kenmerk kennziffer n clave matricola reg matricule schlussel schluessel cle chave chiave sleutel clef idnr nro nrs numer nummern refnr identifiants codes nbr nbrs sk pk hash nk bk cd nu',
  name: 'name nm nom nombre nome naam namen bezeichnung denominacion denominacao denominazione libelle intitule benaming designacao handelsname handelsnaam titulo',
  email: 'email emails mail courriel correo emailadres mailadresse mailadres mails epost pec',
  address:
    'address addr adresse direccion endereco indirizzo adres electronico eletronico residencia residence residenza wohnsitz sede siege vestiging hauptsitz hq headquarters elettronica electronica electronique elektronisch anschrift anschriften',
  country: 'country ctry cntry pays pais paese land nation nazione paises laender lander landen paesi',
  region: 'region regio regiao regione branch branches',
  industry:
    'industry ind industrie industria branche sector secteur sektor settore setor vertical ramo wirtschaftszweig rubro giro comparto bedrijfstak domaine filiere tatigkeitsfeld taetigkeitsfeld berufszweig brancheomschrijving sectores setores settori secteurs branchen',
  activity_field:
    'activite actividad atividade attivita market markt marche mercado mercato area gebiet domaine negocio',
  size: 'size groesse grosse taille tamano porte tamanho dimensione grootte dimensioni omvang',
  band: 'band range bucket segment category class classe tranche fascia group',
  employee:
    'employee employees emp headcount staff mitarbeiter mitarbeitende beschaftigte effectif employes salaries empleados trabajadores funcionarios colaboradores dipendenti addetti medewerkers werknemers beschaeftigte belegschaft angestellte personal personnel plantilla collaborateurs personale collaboratori personeel fte ftes workers arbeitnehmer ma mitarbeitern etp beschaftigtenzahl mitarbeiterzahl trabajador empleado colaborador dipendente lavoratori werknemer medewerker mitarbeiteranzahl staffing teamgroesse teamgrosse workforce trabalhador trabalhadores personals organico organici',
  begin:
    'signup signups signed registered registration join joined start started begin began beginn activation activated onboarded onboarding creation created create opened inscription debut inicio alta registro cadastro adesao inizio iscrizione attivazione aanmeld aanmelding ingangs begonnen angelegt erstellt anmelde eintritts eintritt beitritt abschluss souscription adhesion ouverture apertura abertura suscripcion contratacion contratado adesione sottoscrizione stipula aanvang inschrijf inschrijving aansluiting entrada ativacao registrering golive acquired acquisition subscribed activacion assinatura ativado attivato aangemaakt creacion criacao vertragsbeginn signedup inscrit souscrit enrolled enrollment enrolment kickoff effective commencement inception matricula angemeldet registriert inscripcion contratacao abonniert abonne unterschrieben signature ondertekend ondertekening firmado assinado stipulato adquisicion acquisizione aquisicao erstkauf erworben onboard ouvert abierto aperto geopend act joining registering subscribing signing launch launched einstieg starten debuta empezo comenzo comeco starting iniciado iniciada inscriptions affiliation afiliacion afiliacao onboardet eroffnet eroffnung eroffnungs instapdatum instap aanmeldings registratie enroll beginning beginnt vinculado registrado registrada inscrita inscrito matriculado cadastrado cadastrada aderiu adesoes ingreso ingresso entro entrou iscritto iscritta attivata aangemeld ingeschreven gestart geactiveerd angefangen debute demarre demarrage abonnementsbeginn activé registrierung registrierungs effet anlage aufnahme erfassung erfassungs freischaltung freigeschaltet creado creada criado criada cree creee registo vinculacion vinculacao filiacao incorporacion firma conversion conversao firmata decorrenza avvio inserimento aktivierung aktivierungs activatie toetreding toetredings aanmaak registrato liefer levering activ arrive arrivee arrives llegado llegada llego chegou chegada arrivato arrivata efecto efeito effetto activacao',
  first:
    'first initial original erste erster premier premiere primer primera primeira primo prima eerste init ursprungliche initiale',
  date: 'date dates dt datum fecha data time timestamp ts day at on am le il utc zum vom ab el dd ymd zeitpunkt fechas fch fec f em op dat fh vanaf',
  since: 'since seit depuis desde dal dalla sinds vanaf',
  tenure:
    'tenure tnr anciennete antiguedad antiguidade anzianita permanencia kundendauer klantduur zugehorigkeit kundenzugehorigkeit bestandsdauer treue fidelite fidelidad loyalty seniority vintage permanenza aon tenencia anc antig tenr',
  lifetime:
    'lifetime age alter lifespan lebensdauer lt life vida vita vie leven leeftijd eta idade edad lebenszeit levensduur vitalicio vitalicia levenslange',
  span: 'duration length dauer duree duracion duracao durata duur laufzeit looptijd len lengte longueur longitud lunghezza comprimento lfz',
  month:
    'month months monthly mth mths mthly mo mos mon monat monate monats monatlich monatliche monatlicher monatliches mensuel mensuelle mensuels mensuelles mois mensual mensuales mes meses mensal mensais mensile mensili mese mesi maand maanden maandelijks maandelijkse monatl maandl mens monthlies monatig mensualise monatsweise maandbasis mensualizado mensalizado mensilizzato mensualisee mtl mnd',
  months: 'months mths mos monate monaten mois meses mesi maanden mnd',
  year: 'year years yearly annual annually annualized annualised yr yrly jahr jahre jahres jahrlich jahrliche jahrlicher jaehrlich annuel annuelle annuels anual anuales ano anos anuais annuo annua annuale annuali anno anni jaar jaarlijks jaarlijkse ann annl jaarl jahrl yearwise jaarbasis an anios anio',
  days: 'days day tage tag jours jour dias dia giorni giorno dagen dag dys jrs dgn gg',
  money:
    'value valor charge charges fee fees price amount amt spend payment payments cost costs bill gebuhr gebuehr gebuhren beitrag preis betrag kosten zahlung zahlungen entgelt montant prix cout frais paiement paiements depense cargo cuota importe precio pago pagos coste gasto preco pagamento custo cobranca fatura canone importo costo prezzo spesa bedrag prijs betaling tarief facture factura fattura factuur rechnung rechnungs quota rata taxa contribution cotisation raten nettopreis tarifa entgelte pauschale forfaitaire billing billings mensualite summe somme suma soma somma som honorar honoraires honorarios onorario vergoeding tuition rent abono abonos tarif tarifs tariffa prijzen zahlbetrag rechnungsbetrag betaald loyer subscriptionfee abschlag abschlage premium premie pramie prime mensualidades mensalidades recibo recibos grundpreis abopreis abobeitrag aboprijs abonnementsprijs abonnementskosten pricing canoni inkomsten bijdrage monto montos importi importes valores renta canon prijsje beloning valoare inkomen bruttobetrag nettobetrag geldbetrag mensualidad mensilita termijnbedrag abonnementsbeitrag mitgliedsbeitrag mitgliedsbeitraege cotisations entgelten quote preise gastos depenses spese uitgaven ausgaben despesa despesas mt vl vlr vr encargo encargos cargos redevance redevances forfait forfaits miete huur bolletta bollette tasa voorschot voorschotbedrag instalment installment instalments installments addebito addebiti contributie abonnementsgeld betalingen prima factuurwaarde fact imp bedr chg chrg retainer giving gift gifts donation donations pledge avenca avencas iguala igualas premi',
  spent:
    'paid spent billed invoiced bezahlt paye facture depense pagado facturado gastado pago faturado gasto pagato fatturato speso betaald gefactureerd encaisse encaisses incassato incassati cobrado recebido ricevuto eingenommen ontvangen percu regle vereinnahmt collected received bezahlte gezahlt gezahlte pagada pagata pagati betaalde abgerechnet berechnet fakturiert recaudado versato versati depose gezahlter ausgegeben gastos invoicing einbezahlt ingezahlt remitted cobrada encaissee recettes pagadas cobrados incassi incassata ontvangsten desembolsado abonado abonada liquidado liquidato regles verses versees besteed uitgegeven eingezahlt ausgegebenes',
  mrr: 'mrr cmrr mensalidade mensualite mensualidad mensilita mrc',
  arr: 'arr acv',
  ltv: 'ltv clv cltv clvt',
  recurring:
    'recurring recurrent recurrente recorrente ricorrente wiederkehrend terugkerend wiederkehrende wiederkehrender wiederkehrendes recurrentes recorrentes ricorrenti terugkerende laufende recurrents recur recorrencia ricorrenza',
  total:
    'total totals tot gesamt gesamter gesamte totale totaal totales cumulative cumulated overall alltime insgesamt acumulados acumulado acumulada totali totais cumule cumules cumulato cumulati opgeteld kumuliert cumul cumulee sumado bisher bislang jusque ici hasta ahora finora oggi nu toe hoje generated genere generado gerado generato summe sum somma suma soma kumulativ kumulierter gesamtes volume totaler totalen globale global globaal kumulierte complessivo complessiva complessivi ensemble toda todo tutto alles historico historica storico storica historique historisch cumulatieve cumulatief origine origen inizio begin start vitalicio levenslange somme som acum cum ges ltd far heden ate fino',
  currency:
    'currency ccy curr waehrung wahrung devise moneda divisa moeda valuta munteenheid currencies devises monedas moedas valute wahrungs currencycode',
  plan: 'plan plans pln tier tarif tarifs paket package piano plano formule forfait pacote pakket edition abo offre offres planes planos piani plannen pakete paquet paquets paquete paquetes bundle bundel bouquet membership mitgliedschaft tariff tariffs tarifplan modalidad modalite planul abonnementsplan tariefplan membresia membresias lidmaatschapstype mitgliedschaftsart paketen pkg tarifa tariffa tarief edizione edicion edicao editie dekking deckung cobertura copertura couverture garanzie garanties',
  product:
    'product prod produkt produit producto produto prodotto course curso cours kurs corso cursus artikel article articulo artigo articolo',
  subscription:
    'subscription subscriptions subscr sub abonnement abonnements abo suscripcion assinatura abbonamento subscribed suscrito suscrita suscrip abbonati inscrit inscrite assinado subscrito subscricao subscripcion lidmaatschap adhesion iscritto iscritta abb abt ass abon mitgliedschaft mitgliedschafts membership memberships membresia tesseramento',
  contract:
    'contract contracts contr vertrag vertrags contrat contrato contratto agreement contractuel contratual contrattuale contractual vtr ctr cto ctto lease tenancy',
  type: 'type typ tipo art soort level stufe nivel niveau livello variante modell modele modelo modello model form vorm variant klasse kind kategorie categorie categoria tipologia techno technologie technologia tecnologia linie linien tp',
  term: 'term terms commitment engagement bindung vinculacion fidelizacao vincolo impegno bindungsfrist mindestlaufzeit compromiso verbintenis permanencia fidelidad fidelite fidelidade fidelizacion fidelisation',
  billing:
    'billing bill invoicing payment pay renewal abrechnung abrechnungs zahlungs zahl rechnungs facturation paiement facturacion pago cobro faturamento cobranca pagamento fatturazione betaal facturatie factuur betalings cobros fakturierung rechnungsstellung',
  pay: 'payment payments pay zahlung zahlungs zahl zahlungen paiement pago pagamento pagos betaal betalings betaling reglement reglements bezahl bezahlung bezahlungs paga pagar bezahlt payeur zahlt betaalt paying payant payante zahlend zahlende betalend regl inkasso pgto pagto pag reglem pmt pymt pymnt pmnt',
  period:
    'interval intervall period cycle frequency freq cadence unit zeitraum turnus rhythmus weise periodicite periodicidad periodicidade periodicita periode frequence frecuencia frequencia frequenza ciclo intervalo intervallo termijn frequentie ritme periodo zyklus recurrence recurrencia recorrencia ricorrenza rinnovo renovacion renovacao renouvellement verlenging verlangerung zahlweise cadencia cadenza cyclus frequenz ritmo perioden periodes periodos periodi periodiek intervallen turnusse zyklen fréquence fractionnement fract ech periodic rhythm',
  method:
    'method methode metodo mode modalita means moyen medio meio forma wijze art mittel weg instrument kanal canal canale kanaal metodos metodi moyens medios meios mezzo wege vias tipologia forme formen channel channels mthd meth',
  preferred: 'preferred prefered default primary main standard',
  churn:
    'churn churned attrition churner churns churnt desercion desercao evasao attritions abwanderung abwanderungs klantverloop uitstroom',
  cancel:
    'cancel cancelled canceled cancellation cancelation terminated termination kundigung kundigungs kuendigung kuendigungs gekundigt resiliation resilie baja cancelacion cancelamento saida disdetta cancellazione recesso cessazione opzeg opzegging beeindiging storno storniert austritt austritts abmeldung abmelde depart desabonnement rescision cese salida desligamento rescisao encerramento chiusura uscita disattivazione vertrek afmelding afmeld stopzetting beeindigd opgezegd deactivated deactivation kundigen cancelado cancelou disdetto lapsed lapse quit withdrawn kundigungsdatum vertragskundigung desistencia annule annulee annulation beendet beendigung stornierung kundigte rescindido rescindida anulado anulacion terminado encerrado finalizado finalizada cessato cessata chiuso annullato beeindigde geannuleerd gestopt deact deactivate disconnect disconnected disconnection discontinued desactivacion desactivado disattivato desactivation desactive deaktiviert deaktivierung gedeactiveerd ausgeschieden cancelling canceling unsubscribed unsubscribe afgesloten rescinde rescindio baixa afgezegd gekuendigter storniertes abgemeldet abgemeldeter desligado encerrada encerrou terminou cesado cesada resiliee resilies desinscrit desinscription afgemeld uitgeschreven uitschrijving abgesagt inactivated radie radiee radiation leaving leave offboarded offboarding surrender optout inativacao inativado desativacao desativado stop stopgezet uitschrijf annulering annulerings annullamento perdita perte perda verlust terminacion terminacao finalizacion finalizacao egreso retiro desvinculacion fechamento cierre cloture cloturee abgang abgangs annulaciones annullering cancellato cancellata annullata kuend kund resil overgestapt opz canc disconnect disconnected disconnection rescindiu anulou desativou desactivo stornata stornato geroyeerd royement royements',
  end: 'end ended ende fin fim fine eind expiry expiration expires expired scadenza vencimiento vencimento echeance ablauf verloop termino vence scade termina ends until bis hasta ate fino tot jusqua vertragsablauf ablaufdatum einde',
  seat: 'seat seats license licenses licence licences lic lics lizenz lizenzen plaetze platze sitze sieges postes licencia licencias asientos puestos licenca licencas assentos licenza licenze postazioni licentie licenties plaatsen zugange zugaenge arbeitsplatze arbeitsplaetze nutzerplatze places cupos vagas utenze posti werkplek werkplekken plazas plaza sitzplatze sitzplatz licentieaantal',
  bought:
    'purch purchased bought licensed contracted paid ordered allotted allocated total gekauft gekaufte gebucht gebuchte erworben achetees achetes souscrites contratadas contratados compradas comprados acquistate acquistati gekochte aangeschaft entitled provisioned souscrits vertraglich pagadas pagas payees payes payantes contractees reservees lizenzierte bestellte bezahlte prenotate pagate betaalde beschikbare disponibles disponibili verfugbare available aangeschafte adquiridas acquisite acquises erworbene adquiridos sold licenced verkauft vendues vendus vendidas vendidos vendute verkocht verkochte contratado gekaufter gebuchter capacity allowance entitlements committed afgenomen besteld bestelde ingekocht ingekochte adquirido adquirida contracte contractes contractuels commandes commandees compres achete inclus incluses incluidas incluidos incluse inclusi inbegrepen inklusive enthaltene gebuchten gekauften verkaufte dispo habilitadas habilitados liberadas billable billed gecontracteerde contrattualizzati contrattualizzate sottoscritte sottoscritti permitidos autorises factures facturados faturados fatturati gefactureerde abgerechnete abgerechneter included owned allowed paying',
  used: 'used utilized utilised active occupied filled assigned consumed use genutzt genutzte belegt belegte aktiv aktive aktiver utilisees utilises actives actifs actif usadas usados uso utilizadas utilizados activos activas activo ativas ativos usate usati utilizzate utilizzati attive attivi gebruikte gebruikt actief actieve verwendet verwendete benutzt vergeben zugewiesen affectees attribuees asignadas asignados atribuidas assegnate toegewezen gebruik activated live utilizing engaged logged nutzend nutzende utilisant activees usada ingebruik gebruikende act actv util utilisee utilise utilizada utilizado ativo attivo attiva belegter benutzte benutzten genutzten eingesetzt eingesetzte ocupados ocupadas occupate occupati bezet bezette ingezet ingezette gebruikten connected enabled deployed unique distinct ingebruikgenomen consommees consumidas nutzung benutzung aktivierte consumate usano usan usam utilizan utilizzano utilizam nutzen benutzen gebruiken utilisent entran entrano entram acceden accedono acessam einloggen inloggen connectent conectados conectadas connectes collegati verbonden',
  limit: 'limit cap quota max maximum maximo maximos maxima maximaal maximale massimo massimi',
  quantity: 'quantity qty menge quantite cantidad quantidade quantita aantal',
  count:
    'count cnt ct number num no nb nbr anzahl nombre numero cantidad quantidade qtd qtde aantal total n q qty aantallen anz nro nrs cant qde zahl aant nbre ctd stk stuck responses respuestas reponses risposte respostas antworten qt volume',
  usage:
    'usage adoption utilisation utilization nutzung nutzungs uso utilizacion utilizacao utilizzo gebruik gebruiks adoptie adozione adopcion adocao engagement consumo utilisations benutzung adoptionsrate adoptionsgrad adopted adopt adopte adoptado adotado adottato nutzungsintensitat verwendung verwendungs gebruiksintensiteit engagements engajamento intensite coinvolgimento betrokkenheid aktivitat aktivitats activiteit attivita actividad atividade activite activity benutting benuttings auslastung auslastungs',
  feature:
    'feature features product platform app funktions fonctionnalites funciones funcionalidades funzioni functie functies portal plattform plataforma piattaforma plateforme aplicacion aplicativo applicazione tool software website web site outil funzionalita funcionalidad funcionalidade fonctionnalite funktion funktionen funzione modules moduli modulos module modul modulen functionaliteit functionaliteiten capability capabilities system sistema systeme systeem functions funktionsumfang solution soluzione solucion solucao produkt producto produto prodotto produit fonctionnelle',
  score:
    'score scr points index rating grad wert note punteggio punteggi puntuacion pontuacao indice taux tasa taxa tasso percent pct rate percentage graad cijfer nota quote bewertung kennzahl pontos punti punkte puntos punten nivel niveau grado grade intensitat intensite intensidad intensidade intensita intensiteit calificacion valoracion avaliacao valutazione beoordeling evaluation evaluations evaluacion appreciation cijfers rapportcijfer bewertungs skala stars estrellas estrelas stelle sterren sterne etoiles pts scores scoring percentuale porcentaje percentagem pourcentage prozentsatz percentual grau puntaje voto val pc',
  last: 'last latest recent letzte letzter letztes letzten zuletzt derniere dernier ultima ultimo ultimos laatste laatst letzt ult ultim derniers dernieres ultime ultimas recentste recentemente lst afgelopen vergangen passato passe pasado passado der ltst ultm',
  visit:
    'login logins logon signin activity active seen visit visited session used access accessed logged sign in interaction aktivitat aktivitaet anmeldung zugriff aktiv gesehen connexion activite visite acceso actividad conexion sesion acesso atividade sessao accesso attivita inlog activiteit bezoek gezien actief event events besuch visita besuchs nutzung utilisation uso utilizzo gebruik connected use interaccion ingelogd inloggen eingeloggt ingreso entrada connesso collegato angemeldet connecte conectado acces ingresso presenza asistencia presenca checkin toegang actividades activities aanmelding log inicio verbindung sessie sitzung online vez fois keer volta engagement aktiver zugegriffen usado conectarse conectar entrar acceder ingresar acessar logar connecter einloggen anmelden accedere collegarsi act einwahl ultimaconexion aanwezig anwesend entrado acessou activo aktion aktionen action actions accion accao azione actie bezocht besucht visitado watch watched viewed viewing view stream streamed played play listen listened opened check checkins interacao interazione interaktion interactie gebruikt utilizacao utilizacion conexao connessione sessione training verwendung genutzt lecture lectura lettura wiedergabe reproduccion reproducao riproduzione weergave kijkmoment cnx actv lgn passage passages clase clases lezione lezioni lecon lecons lesson lessons aula aulas unterricht',
  inactive:
    'inactive inactivity idle dormant inaktiv inaktive inaktivitat inactivite inactif inactivos inactividad inactivo inatividade inativo sem sin inattivita inattivo inactiviteit inactief ohne without sans senza zonder niet nicht pas not nao no non unused unbenutzt',
  ago: 'ago vor hace atras fa geleden',
  login:
    'opens launches login logins logon logons signins session sessions visits anmeldung anmeldungen sitzungen connexion connexions accesos sesiones inicios acessos sessoes accessi sessioni inlogs sessies sign ins visitas visite visites besuche bezoeken entradas aanmeldingen accessos einloggungen logueos ingresso ingressi presenze asistencias asistencia presencas checkins checkin aufenthalte frequenze sesion sessao sessione signons loginanzahl inlogmomenten verbindungen aanmeldmomenten logeos acceso acesso accesso inlog anmeldungs besuch visita training trainings trainingen entrenamientos treinos allenamenti seances seance conexiones conexoes connessioni cnx connex lgn lgns passage passages ingelogd eingeloggt',
  frequency:
    'frequency freq per monthly month mo average avg mean weekly haufigkeit frequence frecuencia frequencia frequenza frequentie pro par por al mittlere moyenne promedio media gemiddeld monatlich mensuelles mensuales mensais mensili maandelijkse week weeks wk wks wkly woche wochen wochentlich wochentliche semaine semaines hebdo hebdomadaire hebdomadaires semana semanas semanal semanales semanais settimana settimane settimanale settimanali weken wekelijks wekelijkse daily dly day taglich tagliche quotidien quotidienne diario diarios diaria giornaliero giornalieri dagelijks dagelijkse jour dia giorno dag tag quarter quartal trimestre kwartaal trimester quarterly semanalmente settimanalmente mensualmente mensalmente mensilmente durchschn durchschnittlich ø medie moyens moyennes medio gem gemidd prom wochentl nutzungshaufigkeit',
  api: 'api',
  calls:
    'call calls request requests hits usage aufrufe anfragen abrufe appels requetes llamadas peticiones chamadas requisicoes chiamate richieste aanroepen verzoeken req reqs rqst queries invocations abfragen consultas consumo volume pedidos solicitudes verkeer traffic consommation',
  integration:
    'integration integrations integrated integracion integracao integrazione integratie connector connection koppeling koppelingen verbindung schnittstelle anbindung conexion enlace collegamento conector connettore connecteur integrationen koppelings anbindungen schnittstellen conexiones conexoes connessione connessioni connexions integratiekoppeling enlaces conectado gekoppeld collegato connecte verbunden integriert integrado integrato integre geintegreerd',
  present:
    'has have is active enabled connected installed live flag yn exists aktiv vorhanden hat tiene tem possui ha attiva heeft actief aktiviert actieve configured setup presente vorhandene existing instalada configurada activada activado ativada ativado attivata attivato geactiveerd ingeschakeld eingerichtet verbunden conectado conectada collegata gekoppeld connecte connectee branchee mise en place actives uses any status ativa ativas attive habilitada habilitado aanwezig usa utilise actif activa activo attivo synced sync syncing hooked dabei',
  trial:
    'trial trials test testphase essai prueba teste prova proef proefperiode free gratuit gratuite gratis gratuita gratuito kostenlos kostenlose',
  converted:
    'converted conversion convert konvertiert umgewandelt converti convertida convertido convertita convertito geconverteerd converts upgraded conv gewonnen issu venu vino veio proviene proveniente vanuit uit omgezet transforme transformado aus convirtio converteu convertiu converte convertit convertiti convertidos konvertierte passou paso passata arriva kommt komt vient viene vem',
  ticket:
    'ticket tickets tix tkt tkts supporttickets incidencias chamados segnalazioni supportanfragen supportanfrage supportverzoeken reclamos serviceanfragen atendimentos ocorrencias supportfalle meldingen anliegen stortickets helpdesktickets hilfeanfragen supportcases helpdeskmeldingen caselog tks vorgange tt stoerungen storungen storungsmeldungen klachtmeldingen supportvorgange serviceanfrage servicetickets kundenanfragen klantvragen kundenanliegen averias averia guasti guasto interventi intervento pannes panne storingen stoerung storung protocolos protocolo stoerungsmeldung storungsmeldung stoerungsmeldungen falla fallas falha falhas',
  support:
    'support helpdesk service soporte suporte assistenza assistance ondersteuning care kundendienst kundenservice klantenservice sav hotline atencion atendimento help desk assist supporto cc callcenter sac assistencia kundensupport soutien aide ayuda ajuda aiuto hulp hilfe apoio sc ks kd trouble trbl',
  request:
    'case cases request requests call calls contact contacts incident incidents issues anfrage anfragen falle demandes solicitudes casos chamados richieste verzoeken tickets interactions sollicitations interventi storingen ocorrencias vragen vraag fragen questions question preguntas perguntas domande solicitacoes solicitud aanvragen richiesta demande consultas escalations inquiries inquiry enquiries anrufe llamadas chiamate ligacoes telefonate sollicitation kontakte contacten contactos contatos contatti contacto contatto aufrufe vorgange vorgaenge faelle kontaktaufnahmen interacciones interacoes interazioni reclamos queries query telefoontjes appels contactmomenten contactmoment chamadas reqs',
  raised:
    'opened raised created submitted logged filed open offene eroffnet ouverts abiertos abiertas abertos aperti geopend eingereicht soumis enviados inviate ingediende geoffnet ouvertes levantados levantadas creados creadas criados criadas generados registrados registradas recibidos recibidas recebidos ricevuti aperte crees soumises enregistres erstellt erstellte gestellt eingegangene aangemaakt gemeld ingediend abgegeben reported reportes reporte reportados gemeldete',
  mau: 'mau maus wau waus dau daus',
  deed: 'class classes lesson lessons workout workouts ride trip play stream view pageview swipe booking bookings sync heartbeat gig stay',
  nps: 'nps promoter promoters recommandation recomendacion recomendacao raccomandazione aanbeveling aanbevelings weiterempfehlung weiterempfehlungs recomendaria recommanderait empfehlen weiterempfehlen empfehlung raccomanderebbe raccomandare aanbevelen recommend recomendar recommander empfehlungswahrscheinlichkeit aanraden',
  csat: 'csat',
  satisfaction:
    'satisfaction satisfied sat zufriedenheit kundenzufriedenheit satisfaccion satisfacao soddisfazione tevredenheid klanttevredenheid zufrieden satisfait satisfecho gradimento contentamento contento happiness zufriedenheits satisfaits tevreden klantbeleving satisf happy',
  flag: 'flag flg is has have label yn indicator ind value target bool outcome kennzeichen indicateur indicador indicatore was did do oui ja yes top fl kz jn sn on nein temoin vlag actual true observed result occurred',
  current:
    'current actual net avg average mean latest aktuell aktuelle actuel actuelle atual attuale huidige moyen moyenne medio media promedio durchschnitt durchschnittlich durchschnittliche gemiddelde gemiddeld nett netto gross brutto neto souscrite souscrit contratado contratada attivo elegido escolhido scelto gewahlt gewahlter gekozen aktueller aktuelles gegenwartig presente vigente now today durchschn gem prom ø moy heutige actueel derzeitige derzeitiger vigentes schnitt gemid med cur curr crnt ending closing eom normalized normalised',
  work: 'work contact primary main principal to sold',
  description: 'desc description descr dsc cd label txt text nickname nick alias lib lbl bez omschr des nm ds',
  external:
    'external ext sfdc salesforce hubspot stripe chargebee zendesk intercom internal crm erp system source unique boekhoud contabilidad comptable buchhaltung gestionale contabile zapier slack exact datev sap shopify xero quickbooks teams webhook sso amplitude segment mixpanel posthog netsuite recurly paddle braintree chartmogul linkedin hashed encrypted pseudo masked anonymized anonymised',
  display: 'display full legal trade trading official common title',
  surname: 'surname apellidos apellido cognome sobrenome nachname vorname prenom voornaam achternaam prenoms',
  turnover:
    'revenue rev umsatz omzet revenu revenus ingreso ingresos receita receitas ricavo ricavi fatturato recette recettes ca facturacion faturamento chiffre affaires facturatie fatturazione ventas ventes vendite vendas verkaufe erlos erlose inkomsten ricavato sales erloesen gelirler einnahmen opbrengst opbrengsten entrate facturacao facturacoes',
  elapsed: 'tiempo tempo temps zeit tijd',
  tax: 'ht ttc hors taxes iva vat mwst btw excl incl exkl inkl excluding including netto brutto gross net zzgl tax',
  rate: 'rate',
  order: 'order orders invoice invoices transaction charge charges price prices amount amounts balance',
  base: 'grund grundgebuhr base basis basic fixed fix fixe fija fisso fissa vast vaste fixo fixa monatsgrundpreis',
  done: 'eingegangen erfolgt wirksam erhalten gestellt requested effective demandee recue solicitada recibida pedida ricevuta richiesta gevraagd efectiva effettiva ingediend verwerkt',
  service:
    'service services servico servicos servicio servicios servizio servizi dienst diensten leistung wartung wartungs maintenance mantenimiento manutencao manutenzione onderhoud liefer lieferung levering leverings fourniture suministro fornecimento fornitura versicherung versicherungs svc srvc supply',
  per: 'per je al pro par p',
  gone: 'left gone departed lost verloren perdu perdus perdue perdido perdida perdidos perso persi weg vertrokken parti partis partie ido saiu fue abgegangen abgesprungen weggelaufen abgewandert wegelopen abandonne abandonado abandonou abbandonato ausgetreten evadiu evadido evadida desistiu churner fugado desertor abandona abandonnee sortie uscito uscita salida saida salio marchado marcho fugato deserto verlaten gestopt overgestapt gewechselt switched desistio abandono abandonaram kwijt',
  monthly:
    'monthly mthly monatlich monatl monatliche monatlicher monatliches mensuel mensuelle mensuels mensuelles mensual mensuales mensal mensais mensile mensili maandelijks maandelijkse',
  survey:
    'survey surveys encuesta umfrage enquete pesquisa sondaggio inchiesta onderzoek befragung meting messung mesure medicion medicao misurazione befragungen resp response respuesta reponse risposta resposta antwort answer answers',
  complaint:
    'complaint complaints reclamation reclamations beschwerde beschwerden queja quejas reclamacion reclamaciones reclamo reclamos reclamacao reclamacoes reclami klacht klachten reklamation reklamationen beschwert beschw reclam reklam rekla',
  commodity:
    'strom gas energie energia energy electricity power handy mobil mobile festnetz wasser broadband breitband fibre fiber glasfaser dsl wifi cell cellular movil movel telefoon',
  phone:
    'phone telephone telefono telefonico telefonica telefone telefonia telephonique telephonie telefon telefonie telefoon voice voz landline tel celular movil movel mobile handy cell cellular mobiltelefon portable cellulare gsm',
  line: 'line lines linea lineas linha linhas ligne lignes linee leitung leitungen anschluss anschlusse lijn lijnen connessione connexion conexion conexao connection verbindung verbinding',
  multiple:
    'multiple multiples multi several varias varios mehrere mehrfach plusieurs multipla multiplas multiplo multipli piu meerdere varie',
  internet: 'internet web acces access inet',
  security: 'security seguridad seguranca securite sicherheit sicurezza beveiliging veiligheid antivirus',
  online: 'online cloud linea ligne linha line internet digital nube nuvem nuage nuvola wolk',
  backup: 'backup backups respaldo copia copias sauvegarde sicherung back up salvataggio datensicherung',
  device:
    'device devices dispositivo dispositivos appareil appareils gerat gerate geraet geraete aparelho aparelhos equipo equipos equipment equipamento equipement apparaat apparaten toestel handset mobile movil movel handy cellulare celular smartphone telefoon',
  protection:
    'protection insurance proteccion protecao protezione schutz versicherung assurance seguro bescherming verzekering assicurazione garantie',
  tech: 'tech technical tecnico tecnica technique technischer technische technisch technik tec premium',
  streaming: 'streaming stream streamed',
  tv: 'tv television televisao televisione tele fernsehen televisie televisivo cabo cable',
  movie: 'movie movies film films filme filmes filmstreaming pelicula peliculas cinema cine',
  digital:
    'paperless electronic digital digitale online electronica electronico eletronica eletronico elettronica electronique elektronische elektronisch dematerialisee virtual papierlos papierlose papierloze sin papel e dig efacture efactuur erechnung digitaal digitales digitaler dematerialise dematerialisees',
  invoice:
    'bill bills billing invoice invoices rechnung rechnungen facture factures facturation factura facturas facturacion fatura faturas faturamento fattura fatture fatturazione bolletta factuur facturen facturatie conta nota notas rechnungsversand recibo recibos fact efacture efactuur erechnung',
  coin: 'usd eur gbp chf cad aud brl inr sek nok dkk pln mxn euro euros dollar dollars pounds',
  purchase:
    'purch order orders ordered purchase purchases purchased transaction transactions trans txn compra compras achat achats commande commandes kauf kaufs einkauf einkaufs bestellung bestellungen bestell pedido pedidos encomenda encomendas acquisto acquisti ordine ordini aankoop aankopen bestelling bestellingen order buchung buchungs gift gifts donation donations',
  entity:
    'store stores shop shops site sites project instance policy policies property restaurant clinic school listing installation device meter vendor dealer entity police poliza apolice polizza polis filiale magasin tienda loja negozio winkel zahler zaehler compteur medidor contador contatore vertrag contract contrat contrato contratto dossier dossiers expediente pratica',
  years: 'years jahre jahren ans annees anos anni jaren yrs anios',
  rating:
    'rating ratings bewertung bewertungen note avis valutazione voto avaliacao nota valoracion calificacion beoordeling cijfer rapportcijfer waardering feedback gradimento',
  how_often: 'frequency freq haufigkeit frequence frecuencia frequencia frequenza frequentie',
  price:
    'price fee fees cost costs preis gebuhr gebuehr gebuhren beitrag prix cout frais precio coste costo preco custo prezzo prijs kosten tarief bedrag montant importe valor vlr vl importo amount betrag monto',
  case: 'case cases falle faelle casos casi escalation escalations incident incidents incidencia incidente incidenti incidenten issue issues bug bugs fault faults',
  label: 'desc ds dsc lib lbl nm bez omschr',
  extra:
    'extra additional adicional adicionais zusatz zusatzlich option optional opcion opcao opzione optie addon add supplement supplementaire complemento',
  gender: 'gender sex sexe sexo genero genre genere sesso geslacht geschlecht geschl',
  senior:
    'senior seniors idoso idosa anziano anziana jubilado jubilada rentner rentnerin retraite gepensioneerd pensionista pensionato aposentado elderly citizen mayor adulto oudere rentners pensionar pensionne jubilados idosos anziani gepensioneerde',
  spouse:
    'partner pareja parceiro parceira conjuge conyuge conjoint spouse partenaire coniuge lebenspartner ehepartner echtgenoot married casado casada sposato verheiratet marie gehuwd',
  dependent:
    'dependents dependent dependants dependant dependientes dependentes dependente kinder children hijos filhos figli enfants kinderen angehorige',
  senior_age: '60 62 65 66 67',
  above:
    'over uber ueber mayor mayores maior maiores mas mais plus plusieurs piu oltre older au dela boven ouder vanaf ab de',
  upkeep: 'charge cargo carico laste ten unterhalt unterhaltspflichtige unterhaltsberechtigte unterhaltsberechtigt',
  fixed: 'fijo fija fixe fixes fixo fixa fisso fissa vaste vast fest festnetz fixed',
  speed: 'velocidade velocidad vitesse velocita snelheid geschwindigkeit speed bandbreite debit',
  filler:
    'o i of the a an for to in on de du des der die das dem den del della dello dei delle degli di da do dos la le les el los las l d il lo gli van het een und et y e en and im pro nel nella ao aos au aux con por para mit bei zur nach avec pour par sur met voor bij op su with by from all davon como als as come comme tant que dans sobre wann quand cuando quando wanneer when info vom aus ob thereof dont darunter waarvan wovon cui which dari this our my your se dio dado hizo fue wurde werden ist sind waren was were che chi quem quien qui wer wie sua suo seu ses leur ihr ihre zijn hun uber ueber je vers gegen seitens durante eh em ou oder og mijn regel so asociados asociadas associados associadas associes associees associati associate gekoppelde zugeordnete associated us up what they we you each how much many ons uns nous noi nosotros nos conosco bord bordo boord',
} as const;

export type Meaning = keyof typeof WORDS;

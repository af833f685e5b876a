import type { Lexicon } from './lexicon.js';

const words = (text: string) => text.trim().split(/\s*,\s*|\s*\n\s*/);
const groups = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map(words);

/** Dutch, as it is written about responsibilities. */
export const DUTCH: Lexicon = {
  glue: words(`
    de, het, een, dit, dat, deze, die, er, hier, daar, ze, zij, hij, hem, haar, hun, hen, zijn, hiervan, daarvan, ervan, eraan, daaraan, hieraan, erin, daarin, hierin, erop, daarop, hierop, erover, daarover, ermee, daarmee, hiermee, erbij, daarbij, hierbij, ertoe, daartoe, erom, daarom, ervoor, daarvoor, hiervoor, erna, eruit, daaruit, ertegen, daartegen, eronder, daaronder, erachter, daarachter, erdoor, daardoor, hierdoor, heen, waarin, waarop, waarmee, waarvan, waarvoor, waarbij, waaraan, waaruit, waartoe, waardoor, waarover, waarlangs, waarnaar,
    van, voor, door, bij, naar, uit, tot, om, te, aan, op, met, binnen, tussen, in, over, onder, per, via, langs, rond, omtrent, ten, ter, af, toe, mee, op basis van, volgens,
    is, was, waren, wordt, worden, word, werd, werden, geworden, ben, bent, geweest, heeft, hebben, hebt, heb, had, hadden, gehad, zal, zullen, zou, zouden, zult,
    dan, ook, eveneens, tevens, daarnaast, bovendien, daarbij, verder, verder nog, intussen, ondertussen, dus, daarom, vandaar, zo, aldus, daarmee, hiermee, wel, nog, al, echter, toch, immers, namelijk, gewoon, simpelweg, even, nu, hierbij, in dit geval, in dat geval, van zijn kant, op zijn beurt, op die manier, zo, zodoende, juist, inderdaad, natuurlijk,
    wie, wiens, wat, welke, welk, hoe, waar, dan, als, beide, zich, zichzelf, elkaar, zelf, eigen, eigenlijk, hetgeen, datgene, degene, diegene, hetzij, respectievelijk, wat betreft, als het gaat om, met betrekking tot, ten aanzien van, voor je, voor jou, namens jou, in jouw plaats, allemaal, maar, iets, iemand, oftewel, ofwel, d.w.z., dat wil zeggen, bijv., bv., eens, heel, zeer, erg, met name
  `),
  breaks: words(
    'en, of, maar, noch, terwijl, die, dat, wat, waarna, waarbij, dus, zodat, plus, waarmee, waarop, waarin, waarvan, waarvoor, want, en dat',
  ),
  markers: {
    not: words(
      'niet, geen, nooit, niets, niks, niemand, nergens, nimmer, noch, niet meer, niet langer, geen enkele, geen enkel',
    ),
    may: words(
      'kan, kun, kunt, kunnen, mag, mogen, kon, konden, in staat, mogelijk, vrij om, staat vrij, staat het vrij, toegestaan',
    ),
    must: words(
      'moet, moeten, dien, dient, dienen, hoef, hoeft, hoeven, verplicht, noodzakelijk is, moest, moesten',
    ),
    should: words(
      'hoort te, horen te, behoort te, behoren te, zou moeten, zouden moeten, kun je beter, raadt aan, aanbevolen, aangeraden, adviseert, raadzaam, bij voorkeur, liefst, het liefst, beveelt aan, beter',
    ),
    if: words(
      'als, indien, wanneer, zodra, zolang, zolang als, ingeval, voor het geval dat, in het geval dat, mits, op voorwaarde dat, op het moment dat, telkens als, telkens wanneer, elke keer dat, elke keer als, steeds als, steeds wanneer, gesteld dat',
    ),
    unless: words('tenzij, behalve als, behalve wanneer, als niet'),
    until: words(
      'totdat, tot, pas als, pas wanneer, pas zodra, pas na, pas nadat, pas bij, pas met, pas, tot het moment dat, eerst als',
    ),
    only: words(
      'alleen, enkel, slechts, uitsluitend, louter, niet meer dan, enkel en alleen, alleen maar, alleen als, alleen wanneer',
    ),
    except: words(
      'behalve, op na, uitgezonderd, met uitzondering van, buiten, naast, afgezien van, anders dan, los van',
    ),
    without: words('zonder'),
    because: words('omdat, want, doordat, aangezien, vanwege, wegens, door toedoen van, dankzij, daar'),
    although: words(
      'hoewel, ook al, al is, ondanks, zelfs als, zelfs wanneer, ook als, ook wanneer, zij het',
    ),
    before: words('voordat, vóór, vooraf, alvorens, eerder dan, voorafgaand aan, van tevoren, voor het'),
    after: words('nadat, na, daarna, nadien, achteraf, vervolgens, waarna, later dan, sindsdien, naderhand'),
    instead: words('in plaats van, in plaats daarvan, liever dan, in de plaats van'),
  },
  parties: {
    aws: {
      acts: words('aws, amazon, amazon web services, aws zelf, alleen aws'),
      isUpTo: words(
        'door aws, door aws zelf, aan aws, bij aws, aan aws om, aan aws te, voor rekening van aws, taak van aws, werk van aws, verantwoordelijkheid van aws, de taak van aws, bij aws zelf, rekening van aws, zaak van aws, aan aws zelf',
      ),
      owns: words("van aws, aws', aws's, van aws zelf, van amazon"),
    },
    you: {
      acts: words('jij, je, jijzelf, je zelf, jij zelf, alleen jij'),
      isUpTo: words(
        'aan jou, door jou, van jou, bij jou, door jezelf, van jezelf, bij jezelf, aan jezelf, aan jou om, aan jou te, jouw taak, jouw werk, jouw verantwoordelijkheid, jouw deel, jouw kant, jouw zaak, jouw beslissing, jouw rekening, jouw beurt, jouw klus, voor jouw rekening, je eigen taak, je eigen verantwoordelijkheid, je eigen werk, jouw eigen taak, jouw eigen verantwoordelijkheid, je taak, je verantwoordelijkheid, ligt bij jou, blijft van jou, op jou, jouw rol, jouw aandeel, jouw helft',
      ),
      owns: words('jouw, je eigen, jouw eigen, van jou zelf'),
    },
  },
  strangers: words('wij, we, ons, onze, ik, mij, mijn, jullie, u, uw'),
  light: words(`
    zorgt, zorg, zorgen, zorgt voor, zorg voor, zorgen voor, verzorgt, verantwoordelijk, verantwoordelijkheid, verantwoordelijk voor, regelt, regel, regelen, geregeld, doet, doe, doen, gedaan, taak, werk, deel, kant, zaak, ligt, liggen, valt, vallen, komt, komen, gekomen, gaat, gaan, maakt, neemt, nemen, genomen, voor zijn rekening, voor je rekening, op zich, houdt zich bezig met, gebeurt, gebeuren, betekent, geval, ding, dingen, manier, blijft, blijven, hoort, horen, laat, laten, stel, geldt, gelden, bestaat, uitvoeren, voert uit, uitgevoerd, voer, voert, krijgt, krijg, krijgen, zit, zitten, staat, staan, geeft, geven, gebruikt, gebruiken, gebruik, biedt, aandeel, helft, rekening, beurt, nodig, erbij, zet, brengt, bedoeling, daarmee, klaar, bezig, vormt, vormen, betreft, bij het, aan het, stuk
  `),
  same: groups(`
    kiest, kies, kiezen, gekozen, koos, keuze, bepaalt, bepalen, bepaald, beslist, beslissen, beslissing, selecteert, uitkiest, uitkiezen, besluit, beslist over, vaststellen, stelt vast
    stelt in, instelt, instellen, ingesteld, stel in, instelling, instellingen, configureert, configureren, configuratie, geconfigureerd, richt in, inrichten, ingericht, inricht, inrichting, bepaalt, zet, zet op, opzetten, opgezet, past aan, afstelt, afstellen
    zet aan, aanzet, aanzetten, aangezet, aan te zetten, aanstaat, aanstaan, staat aan, staan aan, schakelt in, inschakelen, ingeschakeld, in te schakelen, inschakelt, activeert, activeren, geactiveerd, actief, aan staat, aan staan, blijft aan, aanblijft, laat aan, aanlaat, aanstond, actieve
    zet uit, uitzet, uitzetten, uitgezet, uit te zetten, uitstaat, uitstaan, staat uit, staan uit, schakelt uit, uitschakelen, uitgeschakeld, uit te schakelen, uitschakelt, deactiveert, deactiveren, uit staat, blijft uit, uitblijft, laat uit, uitgezette
    bewaart, bewaar, bewaren, bewaard, opslaat, slaat op, opslaan, opgeslagen, opslag, op te slaan, houdt, houd, houden, behoudt, behouden, vasthoudt, blijft, blijven, bewaartermijn
    houdt bij, bijhoudt, bijhouden, bijgehouden, registreert, legt vast, vastlegt, vastleggen, vastgelegd, noteert, noteren
    onderhoudt, onderhouden, onderhoud, bijhouden, houdt bij, beheert, houdt in stand, in stand houdt
    verwijdert, verwijder, verwijderen, verwijderd, verwijdering, wist, wissen, gewist, weghaalt, weghalen, haalt weg, weggehaald, gooit weg, weg
    vernietigt, vernietigen, vernietigd, vernietiging, kapotmaakt
    start, starten, gestart, begint, beginnen, begonnen, begin, brengt op gang, zet in gang, aanvang, opstart, opstarten, start op
    stopt, stoppen, gestopt, eindigt, eindigen, ophoudt, houdt op, ophouden, beëindigt, stilzet, afloop
    draait, draai, draaien, gedraaid, draaiend, loopt, lopen, uitvoert
    levert, leveren, geleverd, lever, verschaft, biedt, bieden, geboden, aanbiedt, aanbieden, aangeboden, geeft, geven, gegeven, verstrekt, verstrekken, ter beschikking stelt, beschikbaar stelt, stelt beschikbaar, aanlevert, aanleveren, aangeleverd, levert aan, reikt aan, aanreiken, aanbod
    installeert, installeer, installeren, geïnstalleerd, installatie, zet erop, plaatst, plaatsen, brengt aan, aanbrengt, aanbrengen
    voert uit, uitvoeren, uitgevoerd, uit te voeren, voert door, doorvoeren, doorgevoerd, door te voeren, past toe, toepast, toepassen, toegepast, toe te passen, installeert, brengt aan, aanbrengen, aangebracht, verricht, verrichten, doet
    vervangt, vervang, vervangen, vervanging, wisselt, wisselen, verwisselt, vernieuwt, vernieuwen, vernieuwd, vernieuwing, ruilt, omwisselt, in de plaats
    vernieuwt, vernieuwen, verlengt, verlengen, verlenging, ververst, verversen
    maakt, maken, gemaakt, maak, aanmaakt, aanmaken, aangemaakt, aan te maken, maakt aan, creëert, creëren, gecreëerd, opstelt, opstellen, opgesteld, stelt op, genereert, produceert, bouwt, bouwen, opzet, neemt, neem, nemen
    bouwt, bouw, bouwen, gebouwd, maakt, maken, gemaakt
    schrijft, schrijf, schrijven, geschreven, opstelt, opstellen, opgesteld, stelt op, stel op
    wijzigt, wijzigen, gewijzigd, wijziging, verandert, veranderen, veranderd, verandering, aanpast, aanpassen, aangepast, past aan, aan te passen, omzet, bijstelt
    beschermt, beschermen, beschermd, bescherming, beveiligt, beveiligen, beveiligd, beveiliging, verdedigt, verdedigen, afschermt, schermt af, afschermen, waakt, behoedt
    bewaakt, bewaken, bewaking, bewaakte, monitort, monitoren, monitoring, houdt in de gaten, in de gaten houdt, in de gaten houden, in de gaten, volgt, volgen, houdt in het oog, in het oog, waakt over, houdt toezicht, toezicht, let op, let, gadeslaat
    controleert, controleren, controle, gecontroleerd, verifieert, inspecteert, nagaat, gaat na, nagaan, kijkt na, nakijkt, nakijken, checkt, checken, toetst, toetsen, test, bekijkt, bekijken, beoordeelt
    test, testen, getest, beproeft, beproeven, uitprobeert, probeert, uitproberen, oefent, oefenen, probeer
    voegt toe, toevoegt, toevoegen, toegevoegd, toe te voegen, voeg toe, erbij zet, aanvult
    koppelt, koppelen, gekoppeld, verbindt, verbinden, verbonden, aansluit, aansluiten, aangesloten, sluit aan, hangt aan
    herstelt, herstellen, hersteld, herstel, terugzet, terugzetten, teruggezet, zet terug, terug te zetten, terugbrengt, terugbrengen, brengt terug, terughaalt, terughalen, haalt terug, teruggehaald, restore
    herstelt, herstellen, hersteld, repareert, repareren, reparatie, verhelpt, verhelpen, verholpen, oplost, lost op, oplossen, opgelost
    faalt, falen, mislukt, mislukken, uitvalt, uitvallen, valt uit, uitval, kapotgaat, gaat kapot, kapot, stuk, defect, begeeft
    stuurt, sturen, gestuurd, verstuurt, versturen, verzendt, verzonden, zendt, doorstuurt, doorsturen, stuurt door
    zegt, zeggen, gezegd, noemt, noemen, genoemd, stelt, vermeldt, vermelden, schrijft, verklaart, spreekt, spreken, heet, aangeeft, geeft aan, staat, woorden, opgeeft, duidt, aanduidt, legt, houdt
    toont, tonen, getoond, laat zien, weergeeft, weergeven, geeft weer, ziet, zien, zichtbaar
    meldt, melden, gemeld, bericht, berichten, waarschuwt, waarschuwen, informeert, laat weten, inlicht, doorgeeft
    kondigt aan, aankondigt, aankondigen, aangekondigd, aankondiging, meldt, laat weten, van tevoren
    publiceert, publiceren, gepubliceerd, uitbrengt, uitbrengen, uitgebracht, brengt uit, geeft uit, uitgeeft, uitgeven, uitgegeven, vrijgeeft, vrijgeven, vrijgegeven, geeft vrij, beschikbaar stelt, verschijnt, verschijnen
    staat toe, toestaat, toestaan, toegestaan, toe te staan, toelaat, toelaten, laat toe, laat, laten, mogelijk maakt, toelaatbaar
    blokkeert, blokkeren, geblokkeerd, tegenhoudt, tegenhouden, houdt tegen, weert, weren, weigert, weigeren, geweigerd, afwijst, afwijzen, wijst af, voorkomt, voorkomen, verhindert, keert
    dwingt af, afdwingt, afdwingen, afgedwongen, handhaaft, handhaven, gehandhaafd, oplegt
    eist, eisen, geëist, vereist, vereisen, verlangt, verlangen, vraagt, vragen, gevraagd, nodig, vergt, verplicht stelt, nodig heeft
    vraagt, vragen, gevraagd, verzoekt, verzoek, aanvraagt, aanvragen, aangevraagd, vraagt aan, vraag
    wil, wilt, willen, gewenst, wens, wenst, graag
    wacht, wachten, wacht af, afwacht
    plant, plannen, gepland, inplant, inplannen, ingepland, plant in, planning
    gebruikt, gebruik, gebruiken, gebruikte, benut, benutten, toepast, werkt met, inzet, inzetten, ingezet, zet in, hanteert, hanteren
    vanzelf, uit zichzelf, automatisch, automatische, zelf, op eigen houtje, uit eigen beweging, zonder jouw hulp, zelfstandig
    zelf, eigenhandig, met de hand, handmatig, persoonlijk
    met de hand, handmatig, handmatige, eigenhandig
    standaard, tenzij je iets anders kiest, vooraf ingesteld, in beginsel, van huis uit, zonder dat je iets doet, tenzij anders ingesteld, uitgangspunt, als uitgangspunt
    altijd, te allen tijde, steeds, permanent, voortdurend, telkens, zonder uitzondering, iedere keer, continu
    meestal, gewoonlijk, doorgaans, normaal, in de regel, normaliter, over het algemeen, vaak, in de meeste gevallen, gewone
    soms, af en toe, nu en dan, in sommige gevallen, bij tijd en wijle, een enkele keer
    vaak, dikwijls, veelvuldig, regelmatig
    regelmatig, geregeld, periodiek, op gezette tijden, met regelmaat
    elk, elke, ieder, iedere, iedereen, alle, alles, al, heel, hele, gehele, elk afzonderlijk
    heel, hele, gehele, helemaal, volledig, volledige, geheel, compleet, geheel en al, volkomen, in zijn geheel, totaal, alle
    sommige, bepaalde, enkele, een paar, enige, een deel van
    meerdere, verscheidene, verschillende, een aantal, meer dan één, diverse
    meeste, merendeel, grootste deel, meerderheid, overgrote deel
    veel, vele, talrijke
    ander, andere, anders, elders, overig, overige, verdere, rest, iets anders
    elders, ergens anders, op een andere plek, op een andere plaats
    verschillend, verschillende, verschilt, verschil, verschillen, anders, uiteenlopend
    nieuw, nieuwe, nieuwer, nieuwere, nieuwste, recente, recentere, verse, laatste, jongste, actueel, bijgewerkt
    oud, oude, ouder, oudere, bestaande, eerdere, vroegere, bestaand, vorige
    bestaat, bestaan, bestaande, er is, er zijn, aanwezig
    zelfde, dezelfde, hetzelfde, gelijk, gelijke, identiek
    één, enkele, enkel, afzonderlijk, enige, slechts één
    minstens, ten minste, tenminste, minimaal, op zijn minst, minimum, minimale, of langer, of meer
    hooguit, hoogstens, ten hoogste, maximaal, op zijn hoogst, maximum, maximale, niet meer dan, tot
    langer, meer tijd, verlengd
    eerst, eerste, aanvankelijk, in het begin, begin, om te beginnen
    tegelijk, tegelijkertijd, gelijktijdig, in één keer, in een keer, samen, ineens
    meteen, direct, onmiddellijk, terstond, gelijk, dadelijk, rechtstreeks
    rechtstreeks, direct, zonder omweg
    snel, spoedig, vlug, gauw
    laatst, laatste, recentste, nieuwste
    opnieuw, weer, nogmaals, nog eens, nog een keer, her
    tijdens, gedurende, terwijl, in de loop van
    onder, beneden, onderliggend, onderliggende, eronder, daaronder
    achter, erachter, daarachter
    buiten, extern, externe, daarbuiten
    binnen, in, intern, erin
    hoelang, hoe lang, duur, termijn, hoeveel tijd, tijd, lang, periode, bewaartermijn
    tijd, moment, tijdstip, ogenblik, uur
    datum, dag
    deel, gedeelte, stuk, part, aandeel, helft
    taak, werk, klus, verantwoordelijkheid, plicht
    pagina, webpagina, documentatie, bladzijde, tekst
    kortweg, gewoon, simpelweg, zonder meer, eenvoudigweg, rechttoe rechtaan, botweg, kort
    met zoveel woorden, letterlijk, uitdrukkelijk, expliciet, woordelijk, in die woorden, zo letterlijk, zoveel woorden
    volgt, volgen, voortvloeit, vloeit voort, afgeleid, komt voort, voortkomt, leidt af, afleiden, resulteert, voort
    gereedschap, gereedschappen, middelen, hulpmiddelen, tools, instrumenten, hulpmiddel, middel, tool
    software, programmatuur, programma
    server, machine, host
    apparatuur, apparaten, hardware, apparaat, toestel
    mensen, personen, personeel, medewerkers, lieden
    toegang, toegankelijk, bereiken, bereik, bij kunnen
    bereikt, bereiken, bereikbaar, toekomt, komt bij, bereik
    aanvaardt, accepteert, accepteren, geaccepteerd, aannemen, neemt aan, aanneemt, toelaat
    overneemt, neemt over, overnemen, overgenomen
    verliest, verliezen, verloren, verlies, kwijtraakt, kwijtraken, raakt kwijt, kwijt, verdwijnt
    vindt, vinden, gevonden, ontdekt, ontdekken, spoort op, opspoort, opsporen, opgespoord, aantreft, treft aan
    verplaatst, verplaatsen, verhuist, verhuizen, overzet, zet over, overzetten, migreert, migreren, overgaat, overstapt, stapt over, overstappen, gaat over, verschuift, stapt
    kopieert, kopiëren, kopie, kopieën, dupliceert, repliceert, afschrift
    spreidt, spreiden, gespreid, verdeelt, verdelen, verdeeld, verspreidt, verspreiden, verspreid, uitsmeert
    scheidt, scheiden, gescheiden, los, apart, afzonderlijk
    grootte, omvang, groot, grote, hoe groot, formaat, afmeting
    schaalt, schalen, geschaald, groeit, groeien, meegroeit, meeschaalt, opschaalt
    aantal, hoeveel, hoeveelheid, telt
    betaalt, betalen, betaald, kost, kosten, rekent, berekent, tarief
    gratis, kosteloos, zonder kosten, voor niets, zonder extra kosten, kost niets, geen kosten
    rest, overige, overblijft, resterende, al het andere, resteert
    teruggeeft, geeft terug, teruggeven, teruggegeven, retourneert
    terugkomt, komt terug, terugkeert, keert terug, terugkomen
    behoort, hoort, horen, hoort bij, deel uitmaakt van, maakt deel uit van, onderdeel van, onderdeel, valt onder
    omvat, omvatten, bevat, bevatten, inhoudt, meetelt, telt mee, rekent, inbegrepen, meegerekend
    ondersteunt, ondersteunen, ondersteund, ondersteuning, steunt
    helpt, helpen, hulp, assisteert
    verleent, verlenen, verleend, toekent, kent toe, toekennen, toegekend, geeft, geven, deelt uit, uitdeelt
    toewijst, wijst toe, toewijzen, toegewezen, toekent, kent toe
    opent, openen, openstelt, openzet, zet open, openzetten, opengezet, openbaar maakt
    sluit, sluiten, dicht, dichtzet, gesloten, afsluit
    ondertekent, ondertekenen, ondertekend, tekent, signeert
    verloopt, verlopen, afloopt, loopt af, vervalt, vervallen, verstrijkt, verstrijken, eindigt, aflopen
    einde, eindigt, afgelopen, voorbij, ten einde, verstreken, afloop
    geldig, van kracht, geldt
    bijwerkt, werkt bij, bijwerken, bijgewerkt, bij te werken, updatet, updaten, update, updates, bij de tijd
    upgradet, upgraden, upgrade, upgrades, overstapt
    hardent, harden, verhardt, dichttimmert, dichtzet
    plaats, plek, locatie, waar, vestiging
    zet, zetten, gezet, plaatst, plaatsen, geplaatst, legt, leggen, gelegd, neerzet, stopt, aanbrengt, stel
    staat, staan, bevindt, bevinden, zit, zitten, ligt, liggen, woont
    komt, komen, arriveert
    krijgt, krijgen, ontvangt, ontvangen, verkrijgt, krijg, kreeg, verwerft
    gebeurt, gebeuren, plaatsvindt, vindt plaats, plaatsvinden, geschiedt, voordoet, doet zich voor, gedaan
    dekt, dekken, gedekt
    let op, denk aan, onthoud, houd er rekening mee, bedenk
    grens, limiet, plafond, maximum, bovengrens, begrenst, quota
    beperkt, beperken, inperkt, perkt in, begrenst, beperking
    samen, gezamenlijk, tezamen
    beschikbaar, voorhanden, aanwezig, ter beschikking, paraat, beschikbaarheid
    klaar, gereed
    precies, exact, juist
    vooral, met name, in het bijzonder, voornamelijk
    eenmaal, één keer, een keer
    dagelijks, dagelijkse, elke dag, iedere dag, per dag, dag
    wekelijks, wekelijkse, elke week, iedere week, per week, week
    maandelijks, elke maand, iedere maand, per maand, maand
    jaarlijks, jaarlijkse, elk jaar, ieder jaar, per jaar, jaar
    gedeeld, gezamenlijk, gemeenschappelijk
    ongeacht, wat ook, maakt niet uit, wat dan ook
    markeert, merkt, tagt, labelt, aanmerkt
    beschouwt, ziet als, rekent, behandelt, aanmerkt, opvat, gezien
    afkomstig, komt van, herkomst, bron
    kijkt, kijken, bekijkt, bekijken, ziet, inziet
    reeds, al
    zoals, bijvoorbeeld, waaronder, onder meer, onder andere, denk aan
    tegen, van, ter bescherming tegen
    weet, weten, kent, kennen
    klant, afnemer
    ontwerpt, ontwerpen, ontworpen, ontwerp, bedenkt
    onderzoekt, onderzoeken, onderzoek, uitzoekt
    zoekt, zoeken, speurt
    regel, voorschrift
    sinds, vanaf, met ingang van
    beheert, beheren, beheerd, beheer, bestiert
    leest, lezen, gelezen
    haalt, halen, gehaald, ophaalt, haalt op, ophalen, opgehaald, pakt, downloadt
    geldt, gelden, van toepassing
    leeg, leegmaakt, leeghaalt
    volgende, aansluitende
    geregeld, gebeurd, gedaan
    herbouwt, bouwt opnieuw, opnieuw bouwen, herbouwen
    merk, merkt, opmerkt
    moeite, werk
    versleutelt, versleutelen, versleuteld, versleutelde, versleuteling, encryptie
  `),
  numbers: {
    één: '1',
    twee: '2',
    drie: '3',
    vier: '4',
    vijf: '5',
    zes: '6',
    zeven: '7',
    acht: '8',
    negen: '9',
    tien: '10',
    elf: '11',
    twaalf: '12',
  },
  units: words(
    'seconde, seconden, minuut, minuten, uur, uren, dag, dagen, week, weken, maand, maanden, jaar, procent, gb, tb, mb, kb, kib, mib, gib, tib, keer, zone, zones, region, versie, versies, kopie, kopieën, replica',
  ),
};

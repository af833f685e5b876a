import { readGroups } from './read-groups.js';

/** Deeds that say the same where responsibilities are told, with the nouns and phrases for them. */
export const SAME_DEEDS: readonly (readonly string[])[] = readGroups(`
  # Choosing, deciding
  kiezen bepalen beslissen selecteren uit|kiezen uit|zoeken besluiten vast|stellen vast|leggen: vast, keuze, keuzes, beslissing, beslist over, gaat over, gaan over, voorkeur, naar keuze, zelfgekozen, de keuze, maak de keuze
  bepalen beslissen: uitmaken, maakt uit, hangt af, hangen af, afhangt, bepaalt mede
  af|hangen: afhankelijk, al naar gelang, naar gelang, afhankelijkheid, bepaalt, bepalen, verschilt, verschillen, ligt aan
  goed|keuren akkoord|gaan in|stemmen toe|stemmen: goedkeuring, toestemming, akkoord, instemming
  beoordelen toetsen na|gaan wegen af|wegen evalueren na|kijken in|schatten: beoordeling, oordeel, toetsing
  # Setting up
  in|stellen configureren in|richten op|zetten bepalen aan|passen af|stellen regelen instellen: instelling, instellingen, configuratie, configuraties, inrichting, instelt
  in|richten op|zetten op|bouwen aan|leggen: inrichting, opzet
  definiëren bepalen vast|leggen om|schrijven: definieert, definitie, gedefinieerd
  vast|zetten vast|leggen vast|pinnen fixeren: ligt vast, staat vast, vast, vaste
  # On and off, open and shut
  aan|zetten in|schakelen activeren aan|staan aan|doen aan|houden aan|blijven aan|laten aan|gaan aan|hebben aan|krijgen: actief, actieve, activering, ingeschakelde, aangezette, inschakeling, staat aan, staan aan, zet aan, laat aan, houdt aan, aan staat, aan staan
  uit|zetten uit|schakelen deactiveren uit|staan uit|doen uit|laten uit|blijven uit|gaan uit|hebben af|zetten: inactief, uitgezette, uitgeschakelde, uitschakeling, staat uit, staan uit, zet uit, laat uit, uit staat, uit staan
  open|zetten openen open|stellen open|staan open|gaan open|maken open|laten: open, openstelling, geopende, openbaar maakt
  sluiten dicht|zetten af|sluiten dicht|doen dicht|gooien: dicht, gesloten, sluiting
  # Keeping, storing
  bewaren op|slaan houden behouden vast|houden op|bergen bewaren: opslag, bewaring, bewaartermijn, bewaartijd, retentie, opgeslagen, opgeslagene, blijft bewaard, bewaard blijven, bewaard, in opslag, in rust
  blijven bestaan houden behouden aan|houden over|blijven: nog steeds, behoud, in stand
  overeind|houden behouden over|leven doorstaan: overleeft, doorstaat, overleven, doorstaan, doorstond, bestand tegen, blijft overeind
  # Keeping a record
  bij|houden registreren vast|leggen noteren op|tekenen administreren: vast, registratie, vastlegging, vastgelegde
  loggen vast|leggen registreren bij|houden: vast, logging, gelogd, gelogde, in logs
  # Keeping in order
  onderhouden bij|houden beheren verzorgen: onderhoud, houdt in stand, in stand, in stand houden, in stand gehouden, in goede staat
  beheren bestieren besturen onderhouden bij|houden: beheer, beheerder, beheerd, beheerde, in beheer, heeft het beheer, onder beheer
  bij|houden bij|werken: actueel, up to date, bij de tijd
  draaiende|houden draaien houden: draaiend, draaiende, in de lucht, operationeel, werkend, aan de praat
  # Removing
  verwijderen wissen weg|halen weg|gooien weg|doen schrappen weg|nemen op|ruimen: verwijdering, weg, verwijderde, wegwerken
  weg|halen af|halen verwijderen terug|nemen af|schalen: weer weg, weghaling, weg, haalt
  op|ruimen op|schonen schoon|maken weg|halen: opschoning, schoon, schoonmaak
  vernietigen kapot|maken: vernietiging, vernietigde
  leeg|maken leeg|halen legen: leeg, lege
  # Beginning and ending
  starten beginnen op|starten aan|vangen in|gaan lanceren aan|zwengelen af|trappen: begin, start, brengt op gang, zet in gang, zet in, aanvang, op gang, in gang, gestarte, begonnen
  stoppen beëindigen eindigen op|houden stil|zetten staken neer|halen af|breken: beëindigt, beëindigd, beëindigen, einde, gestopte, afgelopen, stopzetting, beëindiging, stop
  herstarten rebooten opnieuw|starten: herstart, start opnieuw, reboot, nieuwe start
  stil|liggen stil|staan stil|vallen plat|liggen uit|liggen uit|vallen: stil, ligt stil, stilstand, plat, ligt eruit, niet werkt, buiten werking, down, offline
  stil|leggen plat|leggen onderbreken: stil, onderbreking, lamlegt
  onderbreken verstoren af|breken: onderbreking, onderbroken, verstoring, interruptie
  verlopen af|lopen vervallen verstrijken eindigen: verlopen, afloop, einde, verloopt, verstreken, vervaldatum, verloopdatum, voorbij
  eindigen af|lopen op|houden: einde, eind, slot, afloop, voorbij, afgelopen, einddatum
  # Running
  draaien lopen werken uit|voeren voeren functioneren in|draaien: draaiend, draaiende, lopend, lopende, in bedrijf, uitvoering, werking, actief, werkend, werkende, in werking
  hosten draaien huisvesten onder|brengen: host, hosting
  uit|voeren door|voeren toe|passen aan|brengen verrichten installeren doen af|handelen uit|rollen: uitvoering, doorvoering, toepassing
  uit|voeren draaien doen af|werken: executie, uitvoering
  # Giving, delivering
  leveren verschaffen bieden aan|bieden geven verstrekken aan|leveren mee|geven aan|reiken voorzien bezorgen mee|leveren zorgen komen: levering, aanbod, stelt beschikbaar, ter beschikking, beschikbaar stelt, beschikbaar gesteld, voorziet in, afkomstig, geleverde, meegeleverde
  geven mee|geven overhandigen door|geven: gegeven, krijgt, krijgen
  verlenen toe|kennen geven uit|delen verstrekken toe|wijzen: verlening, toekenning, verleende
  toe|wijzen toe|kennen koppelen toe|delen: toewijzing, toegewezen, toegekende
  af|leveren bezorgen leveren aan|komen sturen: aflevering, levering, bezorging
  terug|geven retourneren terug|sturen terug|zenden: teruggave
  krijgen ontvangen verkrijgen verwerven komen: ontvangst, gekregen, toegekend, geven, geeft
  # Installing, placing
  installeren plaatsen aan|brengen zetten doen: installatie, geïnstalleerd, geïnstalleerde
  zetten plaatsen leggen neer|zetten stoppen neer|leggen aan|brengen op|nemen: plaatsing, geplaatste, stopt in
  op|nemen verwerken in|bouwen toe|voegen mee|nemen: opname, opgenomen, verwerking
  staan bevinden zitten liggen huizen draaien: bevindt zich, bevinden zich, gevestigd, gelegen, te vinden
  # Replacing
  vervangen wisselen verwisselen vernieuwen in|ruilen om|wisselen om|ruilen: vervanging, vervangingen, in de plaats, vernieuwing, wissel, plaats zetten
  vernieuwen verlengen verversen: vernieuwing, vernieuwde, verlenging
  roteren rouleren vernieuwen wisselen draaien: rotatie, roulatie
  # Making, building, writing
  maken aan|maken creëren op|stellen genereren produceren bouwen op|zetten nemen aan|leggen vervaardigen ontstaan: aanmaak, gemaakte, ontstaat, wordt gemaakt
  bouwen maken op|bouwen samen|stellen ontwikkelen: bouw, gebouwde
  herbouwen:, bouwt opnieuw, bouw opnieuw, opnieuw, bouwt, bouwen
  schrijven op|stellen maken op|schrijven weg|schrijven: geschreven
  ontwerpen bedenken uit|denken: ontwerp, ontworpen
  samen|stellen maken: samenstelling
  # Changing
  wijzigen veranderen aan|passen bij|stellen om|zetten om|bouwen bewerken muteren verzetten: wijziging, wijzigingen, verandering, aanpassing, mutatie
  om|zetten converteren veranderen over|zetten: omzetting, conversie
  vergroten uit|breiden verhogen verruimen op|schalen op|hogen: groter, grotere, hoger, hogere, vergroting, verhoging, uitbreiding, ruimer
  verkleinen verlagen in|krimpen af|schalen verminderen terug|brengen krimpen: kleiner, lager, verkleining, verlaging
  verbeteren optimaliseren: verbetering, verbeteringen, beter, betere
  aan|scherpen verscherpen: scherper, strenger, strengere, strakker, krapper, aanscherping, scherp
  verzetten verplaatsen verschuiven verleggen uit|stellen: uitstel
  # Protecting
  beschermen beveiligen verdedigen af|schermen waken behoeden vrijwaren bewaken: bescherming, beveiliging, verdediging, veilig, veilige, afscherming, schild
  beveiligen beschermen dicht|timmeren: veilig, veilige, beveiliging, beveiligd, beveiligde
  af|schermen af|sluiten afscheiden: afgeschermd, afgeschermde, afscherming
  veilig|stellen bewaren redden: veilig
  harden verharden dicht|timmeren: hardening, gehard, geharde
  afweren af|weren tegen|houden af|slaan bestrijden weren mitigeren: verdediging, mitigatie, bestrijding
  # Watching
  bewaken monitoren volgen waken surveilleren gade|slaan: bewaking, bewaakte, monitoring, toezicht, houdt in de gaten, in de gaten, in het oog, een oog op, waakt over, houdt toezicht, let op, let je op, gaten, oog
  op|letten letten kijken bewaken volgen: let op, houdt in de gaten, in de gaten, in het oog, aandacht, oog voor, gaten, oog, letten op, let goed op
  controleren verifiëren inspecteren na|gaan na|kijken checken toetsen testen bekijken beoordelen na|lopen kijken onderzoeken vast|stellen door|lichten verzekeren: controle, controles, verificatie, verifieert, inspectie, check, verzekert je ervan
  na|lopen na|kijken controleren door|lopen herzien bekijken: nazicht, controle
  testen proberen beproeven uit|proberen oefenen: test, tests, toets, proef, beproeving
  oefenen testen trainen uit|proberen: oefening, oefeningen
  bekijken kijken in|zien raadplegen lezen zien na|kijken: inzage, inzicht, kijkt ernaar, kijkt naar, kijk ernaar, bekijkt, uitgaand van, uitgaande van
  toetsen controleren beoordelen: hand, aan de hand van, langs
  scannen door|zoeken na|kijken: scan, scans
  # Adding, linking
  toe|voegen bij|voegen erbij|zetten aan|vullen bij|zetten voegen mee|geven bij|plaatsen: toevoeging, erbij, extra, voegt eraan toe, voegt daaraan toe, meldt daarbij, zegt erbij, zegt daarbij, daarbij
  samen|voegen voegen bundelen combineren bijeen|brengen: samen, samenvoeging, bij elkaar
  splitsen delen op|delen op|splitsen: splitsing
  koppelen verbinden aan|sluiten hangen vast|maken zetten linken: koppeling, verbinding, gekoppelde, aansluiting
  verbinden aan|sluiten koppelen: verbinding, verbindingen, connectie
  ontkoppelen los|koppelen los|maken verbreken: ontkoppeling
  # Repairing, restoring, failing
  herstellen terug|zetten terug|brengen terug|halen restoren terug|krijgen: herstel, restore, terugplaatsen, terugzetting
  herstellen repareren verhelpen op|lossen weg|nemen fixen recht|zetten: reparatie, herstel, oplossing, opgelost, fix
  redden: te redden, herstellen, te herstellen, behouden
  terug|gaan terug|keren terug|draaien terug|kunnen terug|rollen: terug, weg terug, terugkeer, rollback
  terug|komen terug|keren: terug, terugkeer, retour
  falen mislukken uit|vallen begeven weg|vallen kapot|gaan stuk|gaan misgaan mis|gaan: uitval, storing, kapot, kapotte, stuk, defect, defecte, mislukte, uitgevallen, valt weg, het begeeft, fout gaat, mislukking
  haperen: haperende, haperend, defect, defecte, kapot
  crashen vast|lopen: crash
  lukken slagen werken: lukt, succes, geslaagd, kunt
  # Sending, saying
  sturen versturen verzenden zenden door|sturen mailen leveren af|leveren: verzending, gestuurde, verstuurde, levering
  ontvangen krijgen binnen|krijgen aan|nemen: ontvangst
  zeggen noemen stellen staan vermelden schrijven verklaren heten aan|geven spreken houden aan|merken aan|duiden op|geven aan|houden beweren: zegt, naam, in woorden, genoemd, luidt, woorden, houdt het op, spreekt van, legt bij
  noemen heten aan|duiden beschouwen zien rekenen lezen bestempelen aan|merken op|vatten gelden kwalificeren tellen: ziet als, beschouwt als, rekent tot, valt onder, naam, geldt als, telt als, genoemd, opgevat
  op|geven aan|geven melden noemen in|vullen kiezen vragen: opgave, opgegeven
  beschrijven om|schrijven uit|leggen vertellen toe|lichten: beschrijving, uitleg, toelichting
  tonen weergeven laten|zien weer|geven laten: laat zien, laten zien, zichtbaar, te zien, zien, ziet, in beeld, weergave
  zien kijken: zichtbaar, te zien, ziet, zicht op, krijgt te zien, in zicht, toont, tonen
  melden berichten waarschuwen informeren in|lichten door|geven rapporteren laten|weten alarmeren verwittigen: melding, meldingen, laat weten, bericht, berichten, krijg bericht, waarschuwing, rapport, notificatie
  aan|kondigen melden laten|weten waarschuwen berichten: aankondiging, laat weten, van tevoren, bericht, krijg bericht, krijgt bericht
  publiceren uit|brengen uit|geven vrij|geven verschijnen beschikbaar|stellen aan|bieden uit|rollen bieden leveren uit|komen releasen: publicatie, uitgave, gepubliceerde, beschikbaar, release, stelt beschikbaar
  uit|geven verstrekken verlenen af|geven: uitgifte, uitgegeven, uitgaf
  uit|rollen deployen verspreiden door|voeren: uitrol, deployment
  beantwoorden antwoorden: antwoord, antwoorden
  reageren antwoorden in|gaan in|spelen actie|ondernemen: reactie, respons, gevolg aan
  op|volgen af|handelen reageren aan|pakken: opvolging, gevolg aan, geeft gevolg, gaat ermee aan de slag, volgt op
  # Allowing, forbidding
  toe|staan toe|laten laten goed|vinden mogelijk|maken door|laten: toestemming, toelaatbaar, toegestaan, staat open
  toe|laten binnen|laten laten accepteren door|laten toe|staan aanvaarden: toegang, laat erin, laat binnen
  binnen|laten laten toe|laten: laat binnen, binnen
  door|laten laten toe|laten toe|staan: laat door, laat erdoor
  accepteren aanvaarden aan|nemen toe|laten akkoord|gaan: acceptatie, aanvaarding
  blokkeren tegen|houden weren weigeren af|wijzen stoppen: blokkade, weigering, geblokkeerde
  verbieden: verbod, verboden, niet toegestaan
  verhinderen voorkomen vermijden beletten: preventie
  voorkomen verhinderen zorgen vermijden: preventie
  afdwingen af|dwingen handhaven op|leggen toe|passen: handhaving, afdwinging
  handhaven af|dwingen toe|passen na|leven uit|voeren: handhaving
  na|leven houden voldoen houden|aan volgen: naleving, houdt je eraan, houd je eraan, je eraan houden, je eraan te houden, houdt je aan, houd je aan, houdt zich aan, leeft na, conform
  voldoen kloppen: conform, voldoet aan, in orde, volgens
  # Demanding, asking
  eisen vereisen verlangen vragen verplichten vergen voor|schrijven op|leggen: eis, eisen, nodig, nodig heeft, verplicht, verplichte, verplichting, vereiste, vereist, vraagt om
  behoeven vergen vereisen vragen nodig|hebben: nodig, nodig hebben, nodig heeft, heeft nodig, nodig hebt, benodigd, benodigde, noodzakelijk, vereist, vereiste
  vragen verzoeken aan|vragen op|vragen: verzoek, aanvraag, vraag, aanvragen, op verzoek
  aan|vragen bestellen vragen: aanvraag, aangevraagde
  bestellen bij|bestellen aan|schaffen: bestelling, bestellingen, bestelde, extra
  kopen aan|schaffen in|kopen: aanschaf, aankoop, inkoop, gekochte
  willen wensen verlangen: wens, gewenst, gewenste, graag, desgewenst, naar wens, liefst
  wachten af|wachten: wachttijd
  plannen in|plannen: planning, geplande
  # Using
  gebruiken benutten toe|passen in|zetten hanteren werken aan|wenden: gebruik, gebruikt, gebruikte, met behulp van, inzet, in gebruik, maakt gebruik van, gebruikmaakt, gebruikmaken
  op|maken verbruiken gebruiken: verbruik
  aan|roepen gebruiken op|roepen: aanroep, aanroepen
  # Moving
  verplaatsen verhuizen over|zetten migreren over|gaan over|stappen verschuiven over|brengen: verhuizing, verplaatsing, migratie, overstap
  over|stappen over|gaan upgraden wisselen migreren: overstap, overgang
  af|stappen weg|gaan over|stappen: afscheid
  over|schakelen om|schakelen over|gaan schakelen uit|wijken: omschakeling, overschakeling, failover, overgang, schakelt over, schakelt om
  kopiëren dupliceren repliceren over|nemen: kopie, kopieën, afschrift, replicatie, duplicaat
  over|nemen doen: overname
  vervoeren transporteren: vervoer, transport
  terug|sturen retourneren terug|zenden: retour, retourzending
  spreiden verdelen verspreiden uit|smeren: spreiding, verspreiding
  scheiden isoleren af|zonderen: los, apart, afzonderlijk, scheiding, gescheiden, isolatie, geïsoleerd, geïsoleerde
  isoleren af|schermen scheiden: isolatie, geïsoleerde, geïsoleerd, apart
  # Growing
  schalen op|schalen groeien mee|groeien mee|schalen: groei, schaling, schaalt mee, laat meegroeien
  groeien mee|groeien toe|nemen: groei, groter, toename
  tellen omvatten: aantal, hoeveel, hoeveelheid
  dimensioneren bepalen berekenen: omvang, grootte, hoe groot
  # Money
  betalen kosten rekenen berekenen af|rekenen bekostigen in|rekening|brengen: kosten, tarief, in rekening, in rekening gebracht, in rekening brengen, rekening, voor rekening, betaling, prijs, op jouw kosten
  verkopen: verkoop, te koop
  # Getting, losing, finding
  verliezen kwijt|raken verdwijnen verloren|gaan kwijt|zijn weg|raken: verlies, verloren, kwijt, weg, verdwenen, gaat verloren, gaan verloren
  vinden ontdekken op|sporen aan|treffen herkennen: vondst, te vinden, opsporing
  zoeken speuren uit|zoeken: zoektocht
  uit|zoeken bepalen na|gaan kijken onderzoeken vast|stellen zoeken inventariseren: ga na
  halen op|halen pakken downloaden binnen|halen krijgen komen binnen|komen trekken: download, komt via, komen binnen
  op|halen halen terug|krijgen uit|lezen: terug te halen
  raken treffen: geraakt, getroffen
  bereiken halen komen: bereikbaar, toegankelijk, toegang, bereik, komt bij, bereikbaarheid, erbij
  # Being part of
  behoren horen uit|maken vallen zitten: hoort bij, horen bij, hoort, onderdeel, onderdeel van, deel van, maakt deel uit van, valt onder, erbij, inbegrepen
  omvatten bevatten in|houden mee|tellen bestaan: inbegrepen, meegerekend, telt mee, inclusief, bestaat uit, zit in
  ondersteunen steunen: ondersteuning, ondersteunde, support, ondersteund
  helpen assisteren bij|staan: hulp, behulpzaam, assistentie
  gelden van|kracht|zijn slaan: geldig, van kracht, geldt, geldende, van toepassing, valt onder, vallen onder, valt er onder, eronder
  bezitten: bezit, eigendom, in bezit, in eigendom
  # Being there
  bestaan: er is, er zijn, aanwezig, bestaande, bestaat, is er, zijn er, voorhanden
  ontbreken missen: ontbreekt, ontbrekende, ontbreken, weg, gemis, mist, mis, laat weg, laten weg
  weg|laten ontbreken overslaan: weg, laat weg
  missen ontbreken: ontbrekende, gemis
  # Happening
  gebeuren plaats|vinden geschieden doen zorgen regelen over|nemen verzorgen:uit handen, voor zijn rekening
  gebeuren plaats|vinden geschieden doen voor|doen zich|voordoen op|treden: vindt plaats, gedaan, doet zich voor, gebeurtenis, gang van zaken
  volgen voort|vloeien voort|komen af|leiden blijken resulteren op|maken af|lezen: vloeit voort uit, af te leiden, valt af te leiden, op te maken, gevolg, voort, afgeleid, komt voort uit, afgeleide, gevolg van, leidt af
  duren kosten nemen: duur, tijd, lang, neemt in beslag
  terecht|komen belanden komen: terecht
  # Deciding who may do what
  dekken af|dekken: dekking
  in|trekken ontnemen af|nemen weg|nemen afpakken: intrekking
  herroepen in|trekken: intrekking
  beperken in|perken begrenzen: beperking, begrenzing, beperkt, beperkte, krap, zo klein
  # Markings
  markeren merken taggen labelen aan|merken: markering, label, tag
  beschouwen zien rekenen behandelen aan|merken op|vatten gelden: ziet als, beschouwing, geldt als, telt als
  behandelen beschouwen zien om|gaan aan|merken: behandeling
  om|gaan behandelen doen: omgang
  # Signing, keys
  ondertekenen tekenen signeren: ondertekening, handtekening, ondertekende
  versleutelen: versleuteling, encryptie, versleutelde, versleuteld
  ontsleutelen: ontsleuteling, decryptie
  afhandelen af|handelen handelen verzorgen verwerken doen: afhandeling
  # Updating
  bij|werken updaten: update, updates, bijgewerkte, bijwerking, actueel, bij de tijd
  upgraden: upgrade, upgrades, overstap, overstappen
  afschrijven af|schrijven af|danken: afschrijving, afgeschreven, afgedankte, afgedankt
  uit|faseren: uitfasering, uitgefaseerd, uitgefaseerde
  # Analysing, learning
  onderzoeken uit|zoeken analyseren: onderzoek, analyse
  analyseren onderzoeken: analyse, analyses
  verzamelen bijeen|brengen in|zamelen vergaren: verzameling
  weten kennen: bekend, bekende, kennis
  kennen hebben: bekend, bekende
  leren op|leiden trainen: opleiding, training, leer
  vertrouwen: vertrouwde, vertrouwen, betrouwbaar
  vergelijken: vergelijking
  lezen uit|lezen zien op|vatten beschouwen: leest, te lezen
  proberen pogen: poging
  # Being able
  abonneren: abonnement, abonneert je, abonnee
  exporteren: export, geëxporteerd
  importeren: import, geïmporteerd, geïmporteerde
  uploaden: upload, uploads
  mee|brengen mee|nemen mee|leveren brengen: brengt mee, meegebracht
  mee|komen komen: komt mee
  mee|nemen op|nemen: meegenomen
  bloot|leggen bloot|stellen bloot|liggen openbaren: bloot, blootstelling, blootgelegd
  op|vangen verwerken: opvang
  verbergen af|schermen: verborgen
  af|remmen vertragen remmen: trager, trage, langzamer, vertraging, rem
  samen|vallen samen|gaan: samen
  verschillen uiteen|lopen variëren: verschil, anders, verschillend
  passen geschikt|zijn: geschikt, geschikte, passend, passende, bij je past
  mee|doen deel|nemen: deelname
  aan|tonen bewijzen: bewijs
  uitleggen uit|leggen toe|lichten: uitleg, toelichting
  legitimeren identificeren: legitimatie
  vullen: gevuld
  indienen sturen: indiening
  aan|wijzen bepalen kiezen benoemen op|geven: aanwijzing, aangewezen
  aan|sturen sturen besturen: aansturing
  onttrekken: ontkomen, omheen, ontsnappen
  af|spreken: afspraak, afspraken
  ingrijpen in|grijpen: ingreep
  afdrukken af|drukken printen tonen: afdruk
  promoveren bevorderen: promotie
  opmerken op|merken merken: gemerkt
`);

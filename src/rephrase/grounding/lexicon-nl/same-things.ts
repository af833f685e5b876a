import { readGroups } from './read-groups.js';

/** Things, qualities, times and set phrases that say the same where responsibilities are told. */
export const SAME_THINGS: readonly (readonly string[])[] = readGroups(`
  # By itself, by hand
  : vanzelf, uit zichzelf, automatisch, automatische, zelf, op eigen houtje, uit eigen beweging, zelfstandig, geautomatiseerd, zonder tussenkomst
  : zelf, eigenhandig, met de hand, handmatig, persoonlijk, zelfs
  : met de hand, handmatig, handmatige, eigenhandig, zelf
  : met of zonder
  # By default
  : standaard, standaardwaarde, vooraf ingesteld, in beginsel, van huis uit, uitgangspunt, als uitgangspunt, standaardinstelling, uit zichzelf, normaal gesproken
  # How often
  : altijd, te allen tijde, steeds, permanent, voortdurend, zonder uitzondering, continu, in alle gevallen, hoe dan ook
  : doorlopend, continu, voortdurend, permanent, de hele tijd, aldoor, dag en nacht, ononderbroken
  : telkens, steeds, iedere keer, elke keer, keer op keer, per keer, elk, elke
  : meestal, gewoonlijk, doorgaans, in de regel, normaliter, over het algemeen, in de meeste gevallen, normaal gesproken
  : soms, af en toe, nu en dan, in sommige gevallen, een enkele keer
  : vaak, dikwijls, veelvuldig, in veel gevallen
  : regelmatig, geregeld, periodiek, op gezette tijden, met regelmaat
  : eenmaal, één keer, een keer, eenmalig
  : dagelijks, dagelijkse, elke dag, iedere dag, per dag, dag, eens per dag, één keer per dag
  : wekelijks, wekelijkse, elke week, iedere week, per week, week, eens per week
  : maandelijks, maandelijkse, elke maand, iedere maand, per maand, maand, eens per maand
  : jaarlijks, jaarlijkse, elk jaar, ieder jaar, per jaar, jaar, eens per jaar
  : dag en nacht, etmaal, 24 uur per dag, rond de klok
  # How many
  : elk, elke, ieder, iedere, iedereen, alle, alles, al, elk afzonderlijk, allemaal, stuk voor stuk, per, allen
  : heel, hele, gehele, helemaal, volledig, volledige, geheel, compleet, complete, geheel en al, volkomen, in zijn geheel, totaal, totale
  : sommige, sommigen, enkele, een paar, enige, een deel van
  : bepaalde, bepaald, specifieke, specifiek
  : meerdere, verscheidene, verschillende, een aantal, meer dan één, diverse
  : een paar, enkele, paar
  : meeste, merendeel, grootste deel, meerderheid, overgrote deel
  : veel, vele, talrijke, talloze
  : minder, kleiner, lager
  : beide, allebei, alle twee
  : minstens, ten minste, tenminste, minimaal, op zijn minst, minimum, minimale, of meer, of langer, niet minder dan
  : hooguit, hoogstens, ten hoogste, maximaal, op zijn hoogst, maximum, maximale, niet meer dan, op zijn meest, in het beste geval
  : zo min mogelijk, zo weinig mogelijk, minimale, minimaal, zo beperkt mogelijk, krappe
  : zo snel mogelijk, snel, spoedig
  : ongeveer, circa, rond de, zo'n, om en nabij, grofweg, bij benadering, ruwweg
  : genoeg, voldoende, toereikend
  : aantal, hoeveel, hoeveelheid, aantallen
  : overal, op alle plekken, op alle plaatsen, in alle gevallen
  # Which other
  : ander, andere, anderen, overig, overige, verdere, rest, iets anders, overblijvende
  : anders, op een andere manier, zo niet, in het andere geval
  : elders, ergens anders, op een andere plek, op een andere plaats, anders
  : verschillend, verschillende, anders, uiteenlopend, uiteenlopende
  : rest, overige, resterende, al het andere, andere, overgebleven
  : zelfde, dezelfde, hetzelfde, gelijk, gelijke, identiek, diezelfde
  : net als, evenals, net zoals, alsook, zowel als, net zo goed als, alsmede, plus
  : net zo, hetzelfde, op dezelfde manier, idem, evenzo, dezelfde manier
  # New and old
  : nieuw, nieuwe, nieuwer, nieuwere, recente, recentere, recenter, verse, latere, jonger
  : nieuwste, laatste, recentste, meest recente, jongste, actueel, actuele, laatst
  : oud, oude, ouder, oudere, eerdere, vroegere, vorige
  : bestaand, bestaande, al aanwezig, huidige, huidig
  : langlopende, langlopend, lang lopende, lang draaiende
  # Time
  : langer, meer tijd, verlengd
  : eerst, aanvankelijk, in het begin, allereerst
  : in het begin, begint, beginnen, aanvankelijk, bij aanvang
  : tegelijk, tegelijkertijd, gelijktijdig, in één keer, in een keer, samen, ineens, per keer, telkens, één voor één
  : meteen, direct, onmiddellijk, terstond, dadelijk, gelijk
  : rechtstreeks, direct, zonder omweg
  : snel, spoedig, vlug, gauw
  : op tijd, tijdig, bijtijds, tijd
  : opnieuw, weer, nogmaals, nog eens, nog een keer, nieuw, opnieuw
  : tijdens, gedurende, in de loop van, binnen
  : hoelang, hoe lang, duur, termijn, hoeveel tijd, lang, periode, bewaartermijn, bewaartijd
  : bewaartermijn, bewaartijd, bewaarperiode, bewaarduur, retentie, termijn, tijd
  : tijd, moment, tijdstip, ogenblik
  : tijd, periode, termijn, duur
  : datum, dag
  : sinds, vanaf, met ingang van
  : levensduur, looptijd, leven, hoe oud
  : levensduur, leeft, bestaat, oud, ouder, langer
  : blijvend, permanent, voorgoed, definitief, duurzaam
  : tijdelijk, tijdelijke, kortlevend, kortlevende, kortstondig, kortstondige
  : kortlevend, kortlevende, kortstondig, kortdurend, kortdurende, kort geldige
  : reeds, al, alvast
  : ooit, wel eens
  : eerste keer, voor het eerst, de eerste keer, eerste maal
  # Where
  : onder, beneden, onderliggend, onderliggende, eronder, daaronder, onderligt, onder ligt
  : achter, erachter, daarachter, achterliggende
  : ertussen, daartussen, tussen, onderling, onderlinge
  : buiten, extern, externe, daarbuiten, erbuiten
  : binnen, intern, erin, interne
  : erop, daarop, erop staat, erop draait, die erop staat, bovenop
  : erin, daarin, die erin zit
  : heen, naartoe, naar toe, waarheen, bestemming, erheen, ernaartoe, daarheen
  : waarheen, waar naartoe, bestemming
  : vandaan, vanaf, afstand
  : ver, afstand, verwijderd
  : los van, apart van, gescheiden van, onafhankelijk van, los, apart, afzonderlijk, gescheiden
  : plaats, plek, locatie, vestiging, plaatsen
  : ter plekke, ter plaatse, op de plek zelf, in place
  # Parts
  : deel, gedeelte, stuk, part, aandeel, helft
  : de rest van, de overige, overige
  : als geheel, in zijn geheel, in het geheel
  : laag, niveau
  # Work and responsibility
  : taak, werk, klus, verantwoordelijkheid, plicht, zorg, zaak, maatregel
  : verantwoordelijkheid, verantwoordelijkheden, taak, taken, verantwoordelijk
  : moeite, werk, inspanning
  : gedeeld, gezamenlijk, gemeenschappelijk, samen, van beide, gedeelde, van allebei, als gedeeld, als gedeelde, iets gedeelds
  : samen, gezamenlijk, tezamen
  : regel, voorschrift, regels
  : voorwaarde, voorwaarden, conditie, eis
  : geval, gevallen, situatie
  # What is said where
  : pagina, webpagina, documentatie, bladzijde, pagina's
  : kortweg, gewoon, simpelweg, zonder meer, eenvoudigweg, botweg, kort, kort en goed, kortaf, in één woord
  : met zoveel woorden, letterlijk, uitdrukkelijk, expliciet, woordelijk, in die woorden, zo letterlijk, zoveel woorden, expliciete, met name genoemd, rechtstreeks, ronduit
  : precies, exact, juist, nauwkeurig, precieze
  : uitleg, toelichting, verklaring
  : vergelijkingstabel, tabel
  : lijst, opsomming, rijtje
  # Means
  : gereedschap, gereedschappen, middelen, hulpmiddelen, tools, instrumenten, hulpmiddel, middel, tool, instrument, instrumentarium, middelen als, hulpmiddelen als, tools als, gereedschap als, instrumenten als
  : software, programmatuur, programma
  : server, servers, machine, machines
  : apparatuur, apparaten, hardware
  : apparaat, apparaten, toestel, apparatuur
  : hardware, apparatuur, machines
  : mensen, personen, personeel, medewerkers, lieden
  : dienst, diensten, service, services, diensten als, services als
  : rekenkracht, rekencapaciteit
  : besturingssysteem, os, besturingssystemen
  : wachtwoord, wachtwoorden, password
  : gegevens, data
  : informatie, gegevens
  : klant, klanten, afnemer
  : datadrager, datadragers, opslagmedia, opslagmedium
  : drager, dragers
  : storing, storingen, uitval, defect, panne
  : fout, fouten, gebrek, gebreken, mankement, mankementen
  : kwetsbaarheid, kwetsbaarheden, lek, lekken
  : dreiging, dreigingen, bedreiging, bedreigingen, gevaar
  : aanval, aanvallen
  : gangbare, veelvoorkomende, gebruikelijke, bekende, gewone
  : stortvloed, vloed, overvloed, grote hoeveelheid, golf
  : soort, type, typen, types, soorten
  : kopie, kopieën, exemplaar, exemplaren
  : replica, replica's, kopie, kopieën
  : revisie, revisies
  : bevinding, bevindingen
  : prijs, tarief, kosten
  : einde, eind, slot, afloop
  : grens, grenzen, limiet, plafond, maximum, bovengrens, quota, quotum, limieten
  : structuur, opbouw, indeling
  : schema, planning, rooster
  : venster, tijdvenster, tijdvak
  : onderhoudsvenster, onderhoudstijd
  : prestaties, performance
  : gebouw, pand
  : stroom, elektriciteit, voeding
  # Access
  : toegang, toegankelijk, toegang tot, erbij, bij kunnen, bereik, toegankelijkheid
  : erbij mag, erbij kan, toegang, toegang heeft, toegang krijgt, bij mag, bij kan
  : rechten, bevoegdheden, permissies, recht
  : rechten, machtig, bevoegd
  # Qualities
  : veilig, veilige, beveiligd, beveiligde
  : beschikbaar, voorhanden, aanwezig, ter beschikking, paraat, beschikbaarheid, bereikbaar
  : klaar, gereed
  : vooral, met name, in het bijzonder, voornamelijk
  : grootte, omvang, groot, grote, hoe groot, formaat, afmeting
  : groot, grote, omvangrijk, groter, grotere
  : klein, kleine, kleiner, kleinere
  : hoog, hoge, hoger, hogere, verhoogd, verhoogde, groter, meer
  : kapot, kapotte, defect, defecte, stuk, stukke
  : gratis, kosteloos, zonder kosten, voor niets, zonder extra kosten, kost niets, geen kosten
  : eigen, zelf
  : gewoon, gewone, normaal, normale
  : publiek, publieke, openbaar, openbare
  : privé, besloten, afgeschermd
  : kritiek, kritieke, cruciaal, als kritiek
  : belangrijk, belangrijke, van belang
  : optioneel, optionele, facultatief, keuze, optie
  : optie, keuze, mogelijkheid, opties, keuzemogelijkheid, keuzes
  : extra, aanvullend, aanvullende, bijkomend, extra's, toevoegingen
  : geldig, geldige
  : schadelijk, schadelijke, kwaadaardig, kwaadaardige
  : kwaadwillend, kwaadwillende, kwaadaardig
  : afkomstig, komt van, herkomst, bron
  : draaiend, draaiende, lopend, lopende, actief, actieve
  : leesbaar, leesbare, te lezen
  : bruikbaar, bruikbare, te gebruiken
  : machtig, krachtig, veel rechten
  : zorgvuldig, met zorg, nauwgezet
  : verantwoord, verantwoorde
  : strenger, strengere, strakker, hoger
  : bijna, vrijwel, nagenoeg, zo goed als
  : goed, goede, behoorlijk, fatsoenlijk
  : verder niets, niets anders
  # Set phrases
  : ongeacht, wat ook, maakt niet uit, wat dan ook, los van, hoe dan ook, of je nu, onafhankelijk van
  : hoe dan ook, in elk geval, sowieso, in ieder geval, altijd, ongeacht
  : zoals, bijvoorbeeld, waaronder, onder meer, onder andere, denk aan, te weten
  : volgens, conform, aan de hand van, op grond van, op basis van, in lijn met, overeenkomstig
  : waar nodig, zo nodig, indien nodig, als dat nodig is, waar dat nodig is, als het nodig is, wanneer nodig, daar waar nodig, voor zover nodig, wanneer dat nodig is
  : tegen, ter bescherming tegen, als bescherming tegen, voor bescherming tegen
  : in de lucht, draaiend, draaiende, beschikbaar, actief
  : in handen van, onder controle van, in het bezit van
  : een ander verhaal, iets anders, een andere zaak, anders
  : volgende, eerstvolgende, aansluitende
  : bedoelt, bedoelen, gaat het om, gaat het over, het gaat om, bedoel
  : gaat over, gaan over, betreft, betreffen, slaat op
  : terecht, naar toe
  : rekening mee te houden, rekening mee hoeft te houden, om je druk over te maken, rekening houden
  : in één keer, ineens
  : naam, namen, noemt, noemen
`);

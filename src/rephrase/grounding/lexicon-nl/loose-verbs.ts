import { verbForms } from './verb-forms.js';

/** Verbs that say the same as no other; their forms are alike. */
export const LOOSE_VERBS: readonly (readonly string[])[] = `
  patchen loggen scannen monitoren deployen mounten tunen taggen hosten pushen pullen draaien resetten rebooten releasen
  streamen cachen hashen drainen reviewen schedulen signeren back-uppen maskeren valideren authenticeren autoriseren
  identificeren certificeren classificeren repliceren synchroniseren segmenteren archiveren automatiseren filteren routeren
  indexeren comprimeren combineren evalueren simuleren reserveren exporteren importeren uploaden downloaden trainen afspelen
  inloggen uitloggen aanmelden afmelden indienen aan|roepen aan|spreken aan|raken aan|nemen aan|koppelen aan|tonen aan|bevelen
  aan|raden af|raden af|spelen af|keuren af|dekken af|gaan af|remmen af|snijden af|vangen af|voeren af|wijken af|zien
  bij|dragen bij|scholen binnen|komen binnen|halen door|geven door|lopen door|werken door|draaien door|zoeken door|breken
  doorzoeken doorstaan door|staan dragen duren dwingen erven faseren garanderen geloven huren injecteren integreren
  in|delen in|gaan in|grijpen in|lezen in|perken in|roepen in|schrijven in|vullen in|willigen knoeien klinken
  langs|komen leiden leunen leven liften los|laten lukken mee|bewegen mee|doen mee|gaan mee|geven mee|kijken mee|tellen
  meten misbruiken na|kijken na|leven na|volgen omgaan om|gaan om|leiden om|schakelen ontmaskeren ontstaan ontwikkelen op|bouwen
  op|duiken op|geven op|heffen op|knippen op|pakken op|schorten op|sommen op|tellen op|treden op|vangen op|volgen op|vragen
  op|warmen op|zeggen onderdrukken overbruggen over|dragen over|laten overleggen overschrijven overleven pauzeren hervatten
  praten presteren raden raken ramen richten rijden samen|brengen samen|gaan samen|vatten schatten schaden beschadigen
  schakelen schelen schenden scheren simuleren slopen spelen springen spelden stammen stelen stokken storen
  tegen|komen terug|vallen terug|kijken toe|komen toe|nemen toe|laten toe|passen tegen|gaan trekken uit|breken uit|gaan
  uit|komen uit|lekken uit|nodigen uit|oefenen uit|putten uit|stellen uit|wijken uit|wisselen uit|spreken
  vast|zitten verantwoorden verbeteren verdringen verdubbelen verfijnen vergelijken vergoeden verhogen verlagen verlaten
  verleggen verlengen vermelden verplichten verrekenen verschijnen versterken vertellen vertragen vertrekken vertrouwen
  verversen verwachten verwerken verwijzen verzamelen verzinnen vergrendelen ontgrendelen voeden voort|bouwen voort|bestaan
  voor|bereiden voor|lichten voor|schrijven voor|stellen vrij|geven vrij|maken wachten weg|gaan weg|vallen weg|sturen
  wegen weerstaan winnen wijken wijzen zoeken groeperen berusten baseren belonen betrekken betreffen beloven bereiken
  bestrijden bedienen bedreigen bekijken beslaan besteden betalen bevestigen bevatten bevinden bezoeken blootstellen
  bloot|stellen buiten|sluiten controleren consolideren annuleren abonneren benoemen optimaliseren detecteren
  herkennen herhalen hernieuwen herroepen her|verdelen normaliseren tokeniseren initialiseren koelen blussen
  onttrekken ontzeggen afleveren stand|houden stil|liggen dupliceren registreren rapporteren
`
  .trim()
  .split(/\s+/)
  .map((verb) => [...new Set(verbForms(verb))]);

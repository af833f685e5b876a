import type { Lexicon } from '../lexicon.js';

const list = (text: string) =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** AWS and the reader, in Dutch. */
export const PARTIES: Lexicon['parties'] = {
  aws: {
    acts: list('aws, amazon, amazon web services, aws zelf'),
    isUpTo:
      list(`door aws, door aws zelf, aan aws, bij aws, aan aws om, aan aws te, voor rekening van aws, taak van aws, werk van aws
      verantwoordelijkheid van aws, de taak van aws, bij aws zelf, rekening van aws, zaak van aws, aan aws zelf, kant van aws, helft van aws
      deel van aws, zorg van aws, klus van aws, de verantwoordelijkheid van aws, het werk van aws, de zorg van aws, op rekening van aws, de zaak van aws`),
    gets: list('voor aws, naar aws'),
    owns: list("van aws, aws', aws's, van aws zelf, van amazon"),
  },
  you: {
    acts: list('jij, je, jijzelf, je zelf, jij zelf, jij degene, jij het'),
    isUpTo:
      list(`aan jou, door jou, van jou, bij jou, door jezelf, van jezelf, bij jezelf, aan jezelf, aan jou om, aan jou te, jouw taak, jouw werk
      jouw verantwoordelijkheid, jouw deel, jouw kant, jouw zaak, jouw rekening, jouw beurt, jouw klus, voor jouw rekening
      je eigen taak, je eigen verantwoordelijkheid, je eigen werk, jouw eigen taak, jouw eigen verantwoordelijkheid, je taak, je verantwoordelijkheid
      ligt bij jou, blijft van jou, op jou, jouw rol, jouw aandeel, jouw helft, jouw zorg, op jouw bord, jouw bord, jouw kant van de zaak, jouw taken
      jouw verantwoordelijkheden, jouw plicht, jouw karwei, jouw handen, in jouw handen, door jou zelf, aan jou zelf, een zaak van jou`),
    gets: [],
    owns: list('jouw, je eigen, jouw eigen, van jou zelf'),
  },
};

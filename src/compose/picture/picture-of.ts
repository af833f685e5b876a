import type { VerdictParty } from '../../contract/answer.js';
import type { Locale } from '../../contract/locale.js';
import type { PartyMark, Picture, PictureFrame } from '../../contract/picture.js';
import type { Page, Service } from '../../knowledge/knowledge.js';
import type { Shown } from '../../resolve/resolution.js';
import { PARTY } from '../phrases.js';
import { byColumn, byParty, lineInWords, withNotes } from './alt-text.js';
import { lineThrough } from './line-through.js';
import { PARTY_ORDER } from './party-order.js';
import { pictureLayers } from './picture-layers.js';
import { PICTURE } from './picture-phrases.js';

/** How many sources a picture names: the rest stand below it in the answer. */
const MOST_NAMED = 2;

/** Puts what is shown at an address into a picture's words. `sources` are those of the answer. */
export function pictureOf(shown: Shown, address: string, sources: readonly Page[], locale: Locale): Picture {
  const says = PICTURE[locale];
  const frame = (title: string, subtitle: string, alt: string, parties: readonly VerdictParty[]) =>
    framed(
      { address, title, subtitle, alt: `${title}: ${lowerFirst(subtitle)}. ${alt}` },
      parties,
      sources,
      locale,
    );
  switch (shown.of) {
    case 'service': {
      const layers = pictureLayers(shown.layers, locale);
      const line = lineThrough(layers, locale);
      const alt = `${byParty(withNotes(layers), locale)} ${lineInWords(line, layers, locale)}`;
      const around = frame(shown.service.name, says.byLayer, alt, partiesOf(layers));
      return { ...around, kind: 'layers', service: shown.service.id, layers, line };
    }
    case 'model': {
      const layers = pictureLayers(shown.layers, locale);
      const around = frame(says.model, says.modelSays, byParty(withNotes(layers), locale), partiesOf(layers));
      return { ...around, kind: 'model', layers, halves: says.halves };
    }
    case 'topic': {
      const { topic } = shown;
      const cells = shown.cells.map(({ service, party }) => ({
        ...columnOf(service),
        ...mark(party, locale),
      }));
      const around = frame(topic.name[locale], says.whoWhere, byParty(cells, locale), partiesOf(cells));
      return { ...around, kind: 'strip', topic: topic.id, cells };
    }
    case 'services':
    case 'stack': {
      const isLayers = shown.of === 'services';
      const columns = shown.services.map(columnOf);
      const rows = shown.rows.map(({ topic, parties, ...row }) => ({
        topic: topic.id,
        name: 'layer' in row ? row.layer.name[locale] : topic.name[locale],
        cells: parties.map((party) => mark(party, locale)),
      }));
      const around = frame(
        says.names(columns.map(({ name }) => name)),
        isLayers ? says.byLayer : says.byTask,
        byColumn(columns, rows, locale),
        rows.flatMap(({ cells }) => partiesOf(cells)),
      );
      return { ...around, kind: isLayers ? 'side-by-side' : 'matrix', columns, rows };
    }
  }
}

function framed(
  words: Pick<PictureFrame, 'address' | 'title' | 'subtitle' | 'alt'>,
  parties: readonly VerdictParty[],
  sources: readonly Page[],
  locale: Locale,
): PictureFrame {
  const legend = PARTY_ORDER.filter((party) => parties.includes(party)).map((party) => mark(party, locale));
  return { locale, ...words, legend, foot: footOf(sources, locale) };
}

/** "Sources: Security in Amazon RDS; … and 2 more. Checked 2026-11-20 or later." */
function footOf(sources: readonly Page[], locale: Locale): string {
  const dates = sources.map(({ checked }) => checked).sort();
  const [oldest] = dates;
  if (oldest === undefined) return '';
  const titles = sources.slice(0, MOST_NAMED).map(({ title }) => title);
  return PICTURE[locale].source(titles, sources.length - titles.length, oldest, oldest !== dates.at(-1));
}

function columnOf(service: Service | null): { readonly service: string; readonly name: string } {
  return { service: service?.id ?? '', name: service?.name ?? 'AWS' };
}

function mark(party: VerdictParty, locale: Locale): PartyMark {
  return { party, word: PARTY[locale][party] };
}

function partiesOf(marks: readonly PartyMark[]): VerdictParty[] {
  return marks.map(({ party }) => party);
}

/** "AWS carries …" keeps its capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

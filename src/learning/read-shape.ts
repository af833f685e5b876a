import { LOCALES } from '../contract/locale.js';
import type { Shape } from './shape.js';

const FORM = /^([a-z-]+)\/([a-z-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z]+)$/;

/** Takes a shape apart; null for what `questionShape` does not write, so that nothing else is ever printed. */
export function readShape(text: string): Shape | null {
  const [, outcome, kind, service, topic, language] = FORM.exec(text) ?? [];
  const locale = LOCALES.find((one) => one === language);
  if (!outcome || !kind || !service || !topic || !locale) return null;
  return { text, outcome, kind, service: orNull(service), topic: orNull(topic), locale };
}

function orNull(id: string): string | null {
  return id === '-' ? null : id;
}

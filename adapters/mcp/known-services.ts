import type { Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import type { Locale } from '../../src/contract/locale.js';
import { TOOL_WORDS } from './tool-words.js';

/** An assistant is nobody in particular: nothing is kept of it, and no tips come. */
const ASSISTANT: Origin = {
  tenant: 'mcp',
  person: 'mcp:assistant',
  place: 'mcp:assistant',
  timeZone: async () => undefined,
  tipsAllowed: async () => 'absent',
};

/** All services that can be asked about, by kind: a line each, under a line that says so. */
export async function knownServices({ home }: Pick<Demarc, 'home'>, locale: Locale): Promise<string> {
  const { services } = await home({ ...ASSISTANT, locale });
  const lines = services.map(({ category, names }) => `- ${category}: ${names.join(', ')}`);
  return [`${TOOL_WORDS[locale].known}:`, ...lines].join('\n');
}

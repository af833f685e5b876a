import { APP_ID, TENANT_ID } from './credentials.mjs';

/**
 * So many people ask by turns, that nobody is answered more often than Teams allows in one conversation, and that most have
 * asked before, as it is in a company after the first weeks.
 */
const PEOPLE = Number(process.env.PEOPLE ?? 2_000);

let count = 0;

/** A question in a personal chat, as Teams posts it. */
export function messageActivity(text, serviceUrl) {
  count += 1;
  const person = count % PEOPLE;
  return {
    type: 'message',
    id: String(1_732_406_400_000 + count),
    timestamp: '2026-11-24T09:00:00.001Z',
    localTimestamp: '2026-11-24T10:00:00.001+01:00',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:1person${person}`,
      name: 'Anna',
      aadObjectId: `00000000-0000-0000-0000-${String(person).padStart(12, '0')}`,
    },
    conversation: { conversationType: 'personal', tenantId: TENANT_ID, id: `a:1person${person}` },
    recipient: { id: `28:${APP_ID}`, name: 'Demarc' },
    textFormat: 'plain',
    text,
    locale: 'en-GB',
    entities: [
      {
        locale: 'en-GB',
        country: 'GB',
        platform: 'Windows',
        timezone: 'Europe/Amsterdam',
        type: 'clientInfo',
      },
    ],
    channelData: { tenant: { id: TENANT_ID } },
  };
}

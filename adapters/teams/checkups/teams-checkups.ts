import type { Checkup } from '../../../src/contract/checkup.js';
import type { TeamsOptions } from '../teams-options.js';
import { cloudAddresses } from '../trust/cloud-addresses.js';
import { authenticationOffCheckup } from './authentication-off-checkup.js';
import { clockCheckup } from './clock-checkup.js';
import { credentialsCheckup } from './credentials-checkup.js';
import { endpointCheckup } from './endpoint-checkup.js';
import { getJson } from './get-json.js';
import { keysCheckup } from './keys-checkup.js';

/** What of the settings for Teams is checked. */
export type CheckedTeams = Pick<
  TeamsOptions,
  'appId' | 'appPassword' | 'appType' | 'tenantId' | 'cloud' | 'endpoints'
>;

/**
 * What `npm run doctor` looks at for Teams, given what is configured. Importing this file loads botbuilder. Nothing is sent
 * before a checkup is done.
 */
export function teamsCheckups(options: CheckedTeams): Checkup[] {
  if (options.appId === '') return [authenticationOffCheckup];
  const { ToBotFromChannelOpenIdMetadataUrl: metadata } = cloudAddresses(options);
  return [
    credentialsCheckup(options),
    keysCheckup(metadata),
    clockCheckup((signal) => getJson(metadata, signal)),
    endpointCheckup,
  ];
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { authorizeAddress } from '../../../../adapters/slack/oauth/authorize-address.js';
import { botScopes } from '../../../../adapters/slack/oauth/bot-scopes.js';
import { html } from '../../../../adapters/slack/oauth/html.js';
import { preferredLocale } from '../../../../adapters/slack/oauth/preferred-locale.js';
import { SCOPE_REASONS } from '../../../../adapters/slack/oauth/scope-reasons.js';
import { tenantOf } from '../../../../adapters/slack/oauth/tenant-of.js';
import { LOCALES } from '../../../../src/contract/locale.js';

describe('the scopes', () => {
  it('are those of the manifest, each with its reason in every language, and no reason is left over', () => {
    const manifest = JSON.parse(readFileSync('adapters/slack/manifest.json', 'utf8'));
    expect(botScopes()).toEqual(manifest.oauth_config.scopes.bot);
    expect(Object.keys(SCOPE_REASONS).sort()).toEqual([...botScopes()].sort());
    for (const reason of Object.values(SCOPE_REASONS)) {
      for (const locale of LOCALES) expect(reason[locale].length).toBeGreaterThan(10);
    }
  });
});

describe('the language of a page', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['nl', 'nl'],
    ['nl-NL,nl;q=0.9,en-US;q=0.8', 'nl'],
    ['en-GB,nl;q=0.5', 'en'],
    ['en;q=0.2, nl;q=0.7', 'nl'],
    ['de-DE, fr', 'en'],
    ['de, nl;q=0.1', 'nl'],
    ['nl;q=0, de', 'en'],
    ['NL', 'nl'],
    ['*;;;=,q=q', 'en'],
  ])('of %j is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe('markup', () => {
  it('escapes texts and keeps templates', () => {
    const name = `<a href="x" title='y'>&`;
    expect(html`<p>${name}</p>${[html`<i>1</i>`, html`<i>2</i>`]}`.markup).toBe(
      '<p>&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;</p><i>1</i>\n<i>2</i>',
    );
  });
});

describe('the address of Slack’s page', () => {
  it.each([
    [undefined, 'https://slack.com/oauth/v2/authorize'],
    ['https://slack.com/api/', 'https://slack.com/oauth/v2/authorize'],
    ['https://slack-gov.com/api/', 'https://slack-gov.com/oauth/v2/authorize'],
  ])('beside the Web API at %s is %s', (api, address) => {
    expect(authorizeAddress(api)).toBe(address);
  });
});

describe('a tenant', () => {
  it.each([
    ['a workspace', { teamId: 'T1' }, 'slack:T1'],
    [
      'a workspace of an organization',
      { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: false },
      'slack:T1',
    ],
    ['an organization', { teamId: 'T1', enterpriseId: 'E1', isEnterpriseInstall: true }, 'slack:E1'],
    ['an organization without a workspace', { enterpriseId: 'E1' }, 'slack:E1'],
    ['nobody', {}, 'slack:unknown'],
  ])('is %s', (_whom, whom, tenant) => {
    expect(tenantOf(whom)).toBe(tenant);
  });
});

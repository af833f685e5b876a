const SLACK = 'https://slack.com/api/';

/** Slack's page that asks whether to add an app, on the host of the Web API: GovCloud's is https://slack-gov.com. */
export function authorizeAddress(apiUrl: string | undefined): string {
  return new URL('/oauth/v2/authorize', apiUrl ?? SLACK).href;
}

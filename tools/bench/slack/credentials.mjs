/** What the local Slack and the apps agree on. */
export const SECRET = 'a signing secret for the bench';
export const TOKEN = 'xoxb-bench';

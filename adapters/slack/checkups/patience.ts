/** How long a checkup at Slack may take, in milliseconds: longer than a connection is waited for, which is told better. */
export const PATIENCE = 12_000;

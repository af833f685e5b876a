/** What the local Microsoft and the apps agree on. */
export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const APP_PASSWORD = 'the secret of the bench';
export const TENANT_ID = '99999999-2222-3333-4444-555555555555';
/** The token with which answers are sent. */
export const OUTGOING_TOKEN = 'a-token-for-the-connector';

/** TLS without certificates: both ends share a key. */
export const TLS = { ciphers: 'PSK', maxVersion: 'TLSv1.2' };
export const SHARED_KEY = Buffer.from('shared by both ends of the bench');

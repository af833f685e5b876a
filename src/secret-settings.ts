/**
 * The settings that hold a secret. Each may be given as NAME_FILE in its place: the path of a file that holds the value,
 * which is how Docker and Kubernetes mount secrets.
 */
export const SECRET_SETTINGS = [
  'AZURE_OPENAI_API_KEY',
  'DATABASE_URL',
  'DEMARC_ENCRYPTION_KEY',
  'HTTPS_PROXY',
  'MICROSOFT_APP_PASSWORD',
  'OPENAI_API_KEY',
  'PGPASSWORD',
  'SLACK_APP_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_CLIENT_SECRET',
  'SLACK_SIGNING_SECRET',
] as const;

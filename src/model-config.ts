import { modelAddressProblem } from './model-address.js';

/** What a language model may do, and where it is. It is off unless the operator says so. */
export interface ModelConfig {
  readonly server: ModelServer;
  /** Whether it words answers anew. */
  readonly rephrases: boolean;
  /** Whether it chooses among readings of a question that was not understood. */
  readonly routes: boolean;
  /** Whether the question's text is sent along with the facts. */
  readonly sendsQuestion: boolean;
  /** How long an answer may take, in milliseconds, all tries together. */
  readonly deadline: number;
  /** How many tokens may be spent in a day (UTC). */
  readonly dailyTokens: number;
}

/** Who is asked: OpenAI; a server that speaks like it, often without a key; or Azure, where `model` is a deployment. */
export type ModelServer =
  | {
      readonly kind: 'openai' | 'compatible';
      readonly baseUrl: string;
      readonly apiKey: string | undefined;
      readonly model: string;
    }
  | {
      readonly kind: 'azure';
      readonly endpoint: string;
      readonly apiKey: string;
      readonly model: string;
      readonly apiVersion: string;
    };

type Get = (name: string) => string | undefined;

type OneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T) => T;

/** Reads what is configured for a language model; undefined while it is switched off, whatever else is set. */
export function readModelConfig(get: Get, oneOf: OneOf, problems: string[]): ModelConfig | undefined {
  const rephrases = oneOf('DEMARC_REPHRASE', ['on', 'off'], 'off') === 'on';
  const routes = oneOf('DEMARC_ROUTE', ['on', 'off'], 'off') === 'on';
  if (!rephrases && !routes) return undefined;
  const whole = (name: string, fallback: number, most: number) => {
    const value = Number(get(name) ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > most)
      problems.push(`${name} must be a whole number from 1 to ${most}; leave it out for ${fallback}.`);
    return value;
  };
  const sendsQuestion = oneOf('DEMARC_MODEL_QUESTION', ['on', 'off'], 'on') === 'on';
  if (routes && !sendsQuestion)
    problems.push(
      'DEMARC_ROUTE is on, which needs the text of a question, and DEMARC_MODEL_QUESTION is off: change one of them.',
    );
  const deadline = whole('DEMARC_MODEL_SECONDS', 8, 30) * 1000;
  const dailyTokens = whole('DEMARC_MODEL_DAILY_TOKENS', 200_000, 1_000_000_000);
  const server = readServer(get, problems);
  return server && { server, rephrases, routes, sendsQuestion, deadline, dailyTokens };
}

function readServer(get: Get, problems: string[]): ModelServer | undefined {
  const openAi = {
    key: get('OPENAI_API_KEY'),
    model: get('OPENAI_MODEL'),
    baseUrl: get('OPENAI_BASE_URL'),
  };
  const azure = {
    endpoint: get('AZURE_OPENAI_ENDPOINT'),
    key: get('AZURE_OPENAI_API_KEY'),
    deployment: get('AZURE_OPENAI_DEPLOYMENT'),
    apiVersion: get('AZURE_OPENAI_API_VERSION'),
  };
  const isSet = (values: object) => Object.values(values).some((value) => value !== undefined);
  if (isSet(openAi) && isSet(azure)) {
    problems.push(
      'Settings for OpenAI (OPENAI_…) and for Azure (AZURE_OPENAI_…) are both there: remove those of the one that you do not use.',
    );
    return undefined;
  }
  if (isSet(azure)) return readAzure(azure, problems);
  if (isSet(openAi)) return readOpenAi(openAi, problems);
  problems.push(
    'DEMARC_REPHRASE or DEMARC_ROUTE is on, but there is no language model: set OPENAI_API_KEY and OPENAI_MODEL, or for a local model OPENAI_BASE_URL and OPENAI_MODEL, or the four names that begin with AZURE_OPENAI_; or switch it off.',
  );
  return undefined;
}

type Texts<Name extends string> = Readonly<Record<Name, string | undefined>>;

const OPENAI = 'https://api.openai.com/v1';

function readOpenAi(
  { key, model, baseUrl = OPENAI }: Texts<'key' | 'model' | 'baseUrl'>,
  problems: string[],
): ModelServer | undefined {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : '';
  const kind = /(^|\.)api\.openai\.com$/.test(host) ? 'openai' : 'compatible';
  const wrong = [
    modelAddressProblem('OPENAI_BASE_URL', baseUrl, `${OPENAI} or http://localhost:11434/v1`),
    host.endsWith('.openai.azure.com') &&
      'OPENAI_BASE_URL is an address of Azure: set the four names that begin with AZURE_OPENAI_ in its place.',
    keyProblem('OPENAI_API_KEY', key),
    !key &&
      kind === 'openai' &&
      'OPENAI_API_KEY is missing: make one at platform.openai.com; for a local model set OPENAI_BASE_URL too, and no key.',
    !model && 'OPENAI_MODEL is missing: set the name of the model, as its provider spells it.',
  ].filter((problem) => typeof problem === 'string');
  problems.push(...wrong);
  return model ? { kind, baseUrl, apiKey: key, model } : undefined;
}

function readAzure(
  { endpoint, key, deployment, apiVersion }: Texts<'endpoint' | 'key' | 'deployment' | 'apiVersion'>,
  problems: string[],
): ModelServer | undefined {
  const missing = (name: string, remedy: string) => `${name} is missing: ${remedy}`;
  const wrong = [
    endpoint
      ? modelAddressProblem('AZURE_OPENAI_ENDPOINT', endpoint, 'https://example.openai.azure.com')
      : missing(
          'AZURE_OPENAI_ENDPOINT',
          'copy the endpoint of your resource, such as https://example.openai.azure.com.',
        ),
    key
      ? keyProblem('AZURE_OPENAI_API_KEY', key)
      : missing('AZURE_OPENAI_API_KEY', 'copy one of the two keys of your resource.'),
    deployment
      ? !/^[\w.-]+$/.test(deployment) &&
        'AZURE_OPENAI_DEPLOYMENT must be the name of a deployment: letters, digits, "-", "_" and ".".'
      : missing('AZURE_OPENAI_DEPLOYMENT', 'set the name that you gave to the deployment of the model.'),
    apiVersion
      ? !/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(apiVersion) &&
        'AZURE_OPENAI_API_VERSION must be a date such as 2024-10-21, perhaps with -preview.'
      : missing('AZURE_OPENAI_API_VERSION', 'set a version of the API, such as 2024-10-21.'),
  ].filter((problem) => typeof problem === 'string');
  problems.push(...wrong);
  return endpoint && key && deployment && apiVersion
    ? { kind: 'azure', endpoint, apiKey: key, model: deployment, apiVersion }
    : undefined;
}

/** A key travels in a header, which takes no other characters. */
function keyProblem(name: string, key: string | undefined): string | undefined {
  return key !== undefined && !/^[\x21-\x7e]+$/.test(key)
    ? `${name} holds a space or a character that no key has: copy it again.`
    : undefined;
}

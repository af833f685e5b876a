import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { asOlderClient } from './as-older-client.js';

/** Ours, in bytes of JSON. In UTF-16, in which Teams counts, that is at most 50 KB, of the 80 KB that it is sure to take:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const MOST_BYTES = 25_000;
/** How many buttons a card and each set in it may have, and how many columns stand side by side. */
const MOST_ACTIONS = 6;
const MOST_COLUMNS = 2;

const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a card: for Microsoft's schema of version 1.5, which Teams draws on a desktop and in a browser; for that
 * of 1.2, which it promises on phones, as far as these read the card; and for what Demarc's cards hold themselves to.
 */
export function checkCard(card: object): string[] {
  return [
    ...schemaProblems('1.5.0', card),
    ...schemaProblems('1.2.1', asOlderClient(card)),
    ...limitProblems(card),
  ];
}

function schemaProblems(version: string, card: unknown): string[] {
  if (validator(version)(card)) return [];
  const validate = validator(version, { allErrors: true, verbose: true });
  validate(card);
  const errors = validate.errors ?? [];
  const meant = errors.filter(isMeant);
  return (meant.length > 0 ? meant : errors)
    .slice(0, 3)
    .map((error) => `${version} ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

/** Finding out what is wrong takes longer than whether anything is, so there are two of each. */
function validator(version: string, thorough: Options = {}): ValidateFunction {
  const key = `${version} ${Object.keys(thorough)}`;
  const known = compiled.get(key) ?? compile(version, thorough);
  compiled.set(key, known);
  return known;
}

function compile(version: string, thorough: Options): ValidateFunction {
  const file = new URL(`../fixtures/adaptive-cards/schema-${version}.json`, import.meta.url);
  const { id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false, ...thorough });
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
  return ajv.compile({ ...schema, $id: id });
}

/** Of a union, every member complains: what counts is the one that the value names as its type. */
function isMeant({ instancePath, keyword, parentSchema, data }: ErrorObject): boolean {
  if (instancePath.endsWith('/type') || keyword === 'anyOf') return false;
  if (keyword !== 'required' && keyword !== 'additionalProperties') return true;
  const types: unknown = parentSchema?.properties?.type?.enum;
  return Array.isArray(types) && types.includes((data as { type?: unknown }).type);
}

function limitProblems(card: object): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  const size = bytes < MOST_BYTES ? [] : [`${bytes} bytes`];
  return [...size, ...crowds(card)];
}

/** Too many buttons or columns in one place, wherever it is; buttons without words. */
function crowds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(crowds);
  if (typeof value !== 'object' || value === null) return [];
  const { actions, columns, type, altText } = value as Record<string, unknown>;
  const found: string[] = [];
  if (Array.isArray(actions)) {
    if (actions.length > MOST_ACTIONS) found.push(`${actions.length} actions`);
    if (actions.some(({ title }) => typeof title !== 'string' || title.trim() === ''))
      found.push('a button without words');
  }
  if (Array.isArray(columns) && columns.length > MOST_COLUMNS) found.push(`${columns.length} columns`);
  if (type === 'Image' && typeof altText !== 'string') found.push('an image without altText');
  return [...found, ...Object.values(value).flatMap(crowds)];
}

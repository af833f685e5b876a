import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

type Schema = { readonly definitions: Readonly<Record<string, Definition>> };
type Definition = {
  readonly $ref?: string;
  readonly anyOf?: readonly Definition[];
  readonly properties?: { readonly type?: { readonly const?: string } };
};

let compiled: { ajv: Ajv; names: ReadonlyMap<string, string> } | undefined;

/**
 * What does not fit the types that Slack publishes for the `type` of a block or a view: unknown, missing and wrong
 * fields. The schema is made from the installed @slack/types by tools/slack-schema.mjs; it is compiled when first needed.
 */
export function schemaProblems(type: unknown, value: unknown): string[] {
  compiled ??= compile();
  const name = compiled.names.get(String(type));
  if (name === undefined) return [`: unknown type ${type}`];
  const validate = compiled.ajv.getSchema(`slack#/definitions/${name}`) as ValidateFunction;
  return validate(value) ? [] : deepest(validate.errors ?? []).map(told);
}

function compile() {
  const file = new URL('./slack-block-schema.json', import.meta.url);
  const schema: Schema = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addSchema({ ...schema, $id: 'slack' });
  const names = new Map<string, string>();
  const blocks = schema.definitions.KnownBlock?.anyOf ?? [];
  for (const name of [...blocks.map(({ $ref }) => $ref?.split('/').at(-1) ?? ''), 'HomeView', 'ModalView']) {
    const definition = schema.definitions[name];
    const type = (definition?.anyOf?.[0] ?? definition)?.properties?.type?.const;
    if (type !== undefined) names.set(type, name);
  }
  return { ajv, names };
}

/** Of a union, every member complains: what is deepest is what its author meant. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const depth = ({ instancePath, keyword }: ErrorObject) =>
    instancePath.split('/').length - (keyword === 'const' || keyword === 'anyOf' ? 1 : 0);
  const most = Math.max(...errors.map(depth));
  return errors.filter((error) => depth(error) === most).slice(0, 3);
}

function told({ instancePath, message, params }: ErrorObject): string {
  const which = params.additionalProperty ?? params.allowedValue;
  return `${instancePath}: ${message}${which === undefined ? '' : ` (${which})`}`;
}

import { checkBlocks } from './slack-block-check.js';
import { limitProblems } from './slack-limit-check.js';
import { schemaProblems } from './slack-schema-check.js';

/** https://docs.slack.dev/reference/methods/views.open: `view_too_large` above this, in bytes */
const LARGEST_VIEW = 250_000;

/**
 * What Slack would refuse in a modal or in a home tab. Nothing: it is fine. https://docs.slack.dev/reference/views
 */
export function checkView(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return ['view is no object'];
  const fields = view as Readonly<Record<string, unknown>>;
  const { type, blocks, submit } = fields;
  if (type !== 'modal' && type !== 'home') return [`a view of type ${type}`];
  const inputs = Array.isArray(blocks) && blocks.some((block) => block?.type === 'input');
  return [
    // The blocks are checked one by one below, so that what is told of them is precise.
    ...schemaProblems(type, { ...fields, blocks: Array.isArray(blocks) ? [] : blocks }),
    ...limitProblems({ kind: type, value: { ...fields, blocks: undefined } }),
    ...checkBlocks(blocks, type),
    ...(type === 'modal' && inputs && submit === undefined ? ['inputs without submit'] : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > LARGEST_VIEW ? ['a view that is too large'] : []),
  ];
}

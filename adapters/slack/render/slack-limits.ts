/** What Slack accepts, in characters or pieces; each number stands on the page named above it. */
export const SLACK_LIMITS = {
  // https://docs.slack.dev/reference/block-kit/blocks
  blocks: 50,
  // Undocumented: about 12,000 characters over all blocks, with containers counted, or `msg_blocks_too_long`. The JSON of
  // the blocks is always longer than what Slack counts. https://github.com/slackapi/bolt-js/issues/2509 and /2867
  blocksJson: 12_000,
  // https://docs.slack.dev/reference/methods/chat.postMessage
  text: 4_000,
  // https://docs.slack.dev/reference/block-kit/blocks/section-block
  sectionText: 3_000,
  fields: 10,
  fieldText: 2_000,
  // https://docs.slack.dev/reference/block-kit/composition-objects/text-object
  contextText: 3_000,
  // https://docs.slack.dev/reference/block-kit/blocks/image-block; alternative text and title alike
  imageUrl: 3_000,
  imageText: 2_000,
  // https://docs.slack.dev/reference/block-kit/blocks/actions-block
  buttons: 25,
  // https://docs.slack.dev/reference/block-kit/block-elements/button-element
  buttonLabel: 75,
  buttonValue: 2_000,
  // https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element
  options: 100,
  // https://docs.slack.dev/reference/block-kit/blocks/table-block; one table in a message
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
} as const;

/** The fewest and the most: characters of a text, items of a list, or the value of a number. */
export type Span = readonly [least: number, most: number];

/**
 * Slack's published limits, by the `type` of a block or an element, or by the place of an object that has no type; then
 * by the path within it. They are written down here on purpose, though the adapter has a table of its own: what is
 * checked is not checked against itself. The pages lie under https://docs.slack.dev/reference/block-kit/ unless a whole
 * address stands there; the few numbers that no page of Slack's has name where they were found.
 */
export const SLACK_BLOCK_LIMITS: Readonly<Record<string, Readonly<Record<string, Span>>>> = {
  // composition-objects/text-object
  plain_text: { text: [1, 3_000] },
  mrkdwn: { text: [1, 3_000] },
  // composition-objects/confirmation-dialog-object
  confirm: {
    'title.text': [1, 100],
    'text.text': [1, 300],
    'confirm.text': [1, 30],
    'deny.text': [1, 30],
  },
  // composition-objects/option-object
  option: { 'text.text': [1, 75], value: [1, 150], 'description.text': [1, 75], url: [1, 3_000] },
  // composition-objects/option-group-object
  option_group: { 'label.text': [1, 75], options: [1, 100] },

  // blocks/section-block
  section: { 'text.text': [1, 3_000], fields: [1, 10], 'fields.*.text': [1, 2_000] },
  // blocks/header-block
  header: { 'text.text': [1, 150] },
  // blocks/context-block
  context: { elements: [1, 10] },
  // blocks/context-actions-block
  context_actions: { elements: [1, 5] },
  // blocks/actions-block
  actions: { elements: [1, 25] },
  // blocks/image-block and block-elements/image-element
  image: { image_url: [1, 3_000], alt_text: [1, 2_000], 'title.text': [1, 2_000] },
  // blocks/input-block
  input: { 'label.text': [1, 2_000], 'hint.text': [1, 2_000] },
  // blocks/markdown-block; the limit counts all of a message's markdown blocks together
  markdown: { text: [1, 12_000] },
  // blocks/table-block
  table: { rows: [1, 100], 'rows.*': [1, 20], column_settings: [1, 20] },
  // blocks/data-table-block; rows and columns by https://docs.rs/slack-morphism (SlackDataTableBlock)
  data_table: {
    rows: [2, 201],
    'rows.*': [1, 20],
    caption: [1, Number.POSITIVE_INFINITY],
    page_size: [1, 100],
  },
  raw_text: { text: [1, Number.POSITIVE_INFINITY] },
  raw_number: { text: [1, Number.POSITIVE_INFINITY] },
  // blocks/alert-block has no number; https://github.com/nicklambourne/slackblocks (spec/limits.json) has
  alert: { 'text.text': [1, 200] },
  // blocks/card-block; the number of actions by spec/limits.json of slackblocks
  card: { 'title.text': [1, 150], 'subtitle.text': [1, 150], 'body.text': [1, 200], actions: [1, 3] },
  // blocks/carousel-block
  carousel: { elements: [1, 10] },
  // blocks/container-block
  container: { 'title.text': [1, 150], 'subtitle.text': [1, 150], child_blocks: [1, 10] },
  // blocks/plan-block; the number by https://docs.rs/slack-morphism (SlackPlanBlock)
  plan: { tasks: [0, 50] },
  // blocks/video-block says "less than" 200 and 50
  video: {
    alt_text: [1, Number.POSITIVE_INFINITY],
    'title.text': [1, 199],
    author_name: [1, 49],
    'description.text': [1, 199],
  },

  // block-elements/button-element
  button: { 'text.text': [1, 75], value: [1, 2_000], url: [1, 3_000], accessibility_label: [1, 75] },
  // block-elements/workflow-button-element
  workflow_button: { 'text.text': [1, 75], accessibility_label: [1, 75] },
  // block-elements/feedback-buttons-element
  feedback_button: { 'text.text': [1, 75], value: [1, 2_000], accessibility_label: [1, 75] },
  // block-elements/icon-button-element
  icon_button: { value: [1, 2_000], accessibility_label: [1, 75] },
  // block-elements/checkboxes-element
  checkboxes: { options: [1, 10] },
  // block-elements/radio-button-group-element
  radio_buttons: { options: [1, 10] },
  // block-elements/overflow-menu-element
  overflow: { options: [1, 5] },
  // block-elements/select-menu-element
  static_select: { options: [1, 100], option_groups: [1, 100], 'placeholder.text': [1, 150] },
  external_select: { 'placeholder.text': [1, 150] },
  users_select: { 'placeholder.text': [1, 150] },
  conversations_select: { 'placeholder.text': [1, 150] },
  channels_select: { 'placeholder.text': [1, 150] },
  // block-elements/multi-select-menu-element
  multi_static_select: {
    options: [1, 100],
    option_groups: [1, 100],
    'placeholder.text': [1, 150],
    max_selected_items: [1, Number.POSITIVE_INFINITY],
  },
  multi_external_select: { 'placeholder.text': [1, 150], max_selected_items: [1, Number.POSITIVE_INFINITY] },
  multi_users_select: { 'placeholder.text': [1, 150], max_selected_items: [1, Number.POSITIVE_INFINITY] },
  multi_conversations_select: {
    'placeholder.text': [1, 150],
    max_selected_items: [1, Number.POSITIVE_INFINITY],
  },
  multi_channels_select: { 'placeholder.text': [1, 150], max_selected_items: [1, Number.POSITIVE_INFINITY] },
  // block-elements/plain-text-input-element
  plain_text_input: {
    'placeholder.text': [1, 150],
    initial_value: [0, 3_000],
    min_length: [0, 3_000],
    max_length: [1, 3_000],
  },
  // block-elements/rich-text-input-element
  rich_text_input: { 'placeholder.text': [1, 150], min_lines: [1, 100], max_lines: [1, 100] },
  // block-elements/email-input-element
  email_text_input: { 'placeholder.text': [1, 150] },
  // block-elements/url-input-element
  url_text_input: { 'placeholder.text': [1, 150] },
  // block-elements/number-input-element
  number_input: { 'placeholder.text': [1, 150] },
  // block-elements/file-input-element
  file_input: { max_files: [1, 10] },
  // block-elements/date-picker-element
  datepicker: { 'placeholder.text': [1, 150] },
  // block-elements/time-picker-element
  timepicker: { 'placeholder.text': [1, 150] },

  // https://docs.slack.dev/reference/views/modal-views
  modal: {
    blocks: [1, 100],
    'title.text': [1, 24],
    'submit.text': [1, 24],
    'close.text': [1, 24],
    private_metadata: [0, 3_000],
    callback_id: [0, 255],
    external_id: [0, 255],
  },
  // https://docs.slack.dev/reference/views/home-tab-views
  home: { blocks: [1, 100], private_metadata: [0, 3_000], callback_id: [0, 255], external_id: [0, 255] },
  // blocks: 50 in a message
  message: { blocks: [1, 50] },
};

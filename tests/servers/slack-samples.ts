import type { Surface } from './slack-surfaces.js';

/** Blocks or a view that Slack takes, with every field that has a limit. */
export interface Sample {
  readonly surface: Surface;
  readonly blocks: readonly object[];
}

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = { text: plain('Two'), value: '2', description: plain('two') };
const group = { label: plain('Numbers'), options: [option] };
const confirm = {
  title: plain('Sure?'),
  text: plain('It is gone.'),
  confirm: plain('Yes'),
  deny: plain('No'),
};
const placeholder = plain('Choose');
const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'A picture' };
const button = {
  type: 'button',
  action_id: 'press',
  text: plain('Press'),
  value: '1',
  url: 'https://example.com/',
  accessibility_label: 'Press it',
};
const face = { text: plain('Good'), value: 'good', accessibility_label: 'A good answer' };
const raw = { type: 'raw_text', text: 'cell' };
const rich = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'rich' }] }],
};

const inMessage = (...blocks: object[]): Sample => ({ surface: 'message', blocks });
const asInput = (element: object, surface: Surface = 'modal'): Sample => ({
  surface,
  blocks: [{ type: 'input', label: plain('Label'), hint: plain('Hint'), element }],
});
const asAction = (element: object): Sample => inMessage({ type: 'actions', elements: [element] });
const several = { placeholder, max_selected_items: 2 };
const multi = (type: string) => asInput({ type, ...several });

/** For every kind of block, element and object that has limits, blocks that hold one. */
export const SLACK_SAMPLES: Readonly<Record<string, Sample>> = {
  plain_text: inMessage({ type: 'section', text: plain('words') }),
  mrkdwn: inMessage({ type: 'section', text: mrkdwn('words') }),
  confirm: asAction({ ...button, confirm }),
  option: asAction({ type: 'overflow', options: [{ ...option, url: 'https://example.com/' }] }),
  option_group: asAction({ type: 'static_select', placeholder, option_groups: [group] }),
  section: inMessage({ type: 'section', text: mrkdwn('words'), fields: [mrkdwn('field')], accessory: image }),
  header: inMessage({ type: 'header', text: plain('Header') }),
  context: inMessage({ type: 'context', elements: [mrkdwn('small')] }),
  context_actions: inMessage({
    type: 'context_actions',
    elements: [{ type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Bin') }],
  }),
  actions: inMessage({ type: 'actions', elements: [button] }),
  image: inMessage({ ...image, title: plain('Title') }),
  input: asInput({ type: 'plain_text_input', action_id: 'words' }),
  markdown: inMessage({ type: 'markdown', text: '**words**' }),
  table: inMessage({ type: 'table', rows: [[raw]], column_settings: [{ align: 'left' }] }),
  data_table: inMessage({ type: 'data_table', caption: 'Numbers', page_size: 5, rows: [[raw], [raw]] }),
  raw_text: inMessage({ type: 'table', rows: [[raw]] }),
  raw_number: inMessage({ type: 'table', rows: [[{ type: 'raw_number', value: 1, text: '1' }]] }),
  alert: { surface: 'modal', blocks: [{ type: 'alert', text: plain('Careful'), level: 'warning' }] },
  card: inMessage({
    type: 'card',
    title: mrkdwn('Title'),
    subtitle: mrkdwn('Subtitle'),
    body: mrkdwn('Body'),
    actions: [button],
  }),
  carousel: inMessage({ type: 'carousel', elements: [{ type: 'card', title: mrkdwn('Title') }] }),
  container: inMessage({
    type: 'container',
    title: plain('Title'),
    subtitle: plain('Subtitle'),
    child_blocks: [{ type: 'divider' }],
  }),
  plan: inMessage({
    type: 'plan',
    title: 'Plan',
    tasks: [{ type: 'task_card', task_id: 't', title: 'Task', status: 'pending', details: rich }],
  }),
  video: inMessage({
    type: 'video',
    alt_text: 'A film',
    author_name: 'Anna',
    title: plain('Film'),
    description: plain('About'),
    video_url: 'https://example.com/film',
    thumbnail_url: 'https://example.com/film.png',
  }),
  button: asAction(button),
  workflow_button: asAction({
    type: 'workflow_button',
    text: plain('Run'),
    accessibility_label: 'Run it',
    workflow: { trigger: { url: 'https://slack.com/shortcuts/Ft1/x' } },
  }),
  feedback_button: inMessage({
    type: 'context_actions',
    elements: [{ type: 'feedback_buttons', action_id: 'f', positive_button: face, negative_button: face }],
  }),
  icon_button: inMessage({
    type: 'context_actions',
    elements: [
      {
        type: 'icon_button',
        icon: 'trash',
        text: plain('Bin'),
        value: '1',
        accessibility_label: 'Throw away',
      },
    ],
  }),
  checkboxes: asInput({ type: 'checkboxes', options: [option] }, 'home'),
  radio_buttons: asInput({ type: 'radio_buttons', options: [option] }, 'home'),
  overflow: asAction({ type: 'overflow', options: [option] }),
  static_select: inMessage(
    { type: 'actions', elements: [{ type: 'static_select', placeholder, options: [option] }] },
    { type: 'actions', elements: [{ type: 'static_select', placeholder, option_groups: [group] }] },
  ),
  external_select: asAction({ type: 'external_select', placeholder }),
  users_select: asAction({ type: 'users_select', placeholder }),
  conversations_select: asAction({ type: 'conversations_select', placeholder }),
  channels_select: asAction({ type: 'channels_select', placeholder }),
  multi_static_select: inMessage(
    { type: 'actions', elements: [{ type: 'multi_static_select', ...several, options: [option] }] },
    { type: 'actions', elements: [{ type: 'multi_static_select', ...several, option_groups: [group] }] },
  ),
  multi_external_select: multi('multi_external_select'),
  multi_users_select: multi('multi_users_select'),
  multi_conversations_select: multi('multi_conversations_select'),
  multi_channels_select: multi('multi_channels_select'),
  plain_text_input: asInput(
    { type: 'plain_text_input', placeholder, initial_value: 'a', min_length: 1, max_length: 3_000 },
    'home',
  ),
  rich_text_input: asInput({ type: 'rich_text_input', placeholder, min_lines: 1, max_lines: 2 }),
  email_text_input: asInput({ type: 'email_text_input', placeholder }),
  url_text_input: asInput({ type: 'url_text_input', placeholder }),
  number_input: asInput({ type: 'number_input', is_decimal_allowed: false, placeholder }),
  file_input: asInput({ type: 'file_input', max_files: 1 }),
  datepicker: asAction({ type: 'datepicker', placeholder, initial_date: '2026-11-28' }),
  timepicker: asAction({ type: 'timepicker', placeholder, initial_time: '09:00' }),
};

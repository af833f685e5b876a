/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

const MESSAGE: readonly Surface[] = ['message'];
const MODAL: readonly Surface[] = ['modal'];

/** The blocks and elements that are not at home everywhere, and where they are. */
export const SLACK_SURFACES: Readonly<Record<string, readonly Surface[]>> = {
  // https://docs.slack.dev/reference/block-kit/blocks
  alert: MODAL,
  carousel: ['message', 'home'],
  container: MESSAGE,
  context_actions: MESSAGE,
  data_table: MESSAGE,
  file: MESSAGE,
  markdown: MESSAGE,
  plan: MESSAGE,
  table: MESSAGE,
  task_card: MESSAGE,
  // https://docs.slack.dev/reference/block-kit/block-elements
  datetimepicker: ['message', 'modal'],
  email_text_input: MODAL,
  file_input: MODAL,
  number_input: MODAL,
  rich_text_input: ['modal', 'home'],
  url_text_input: MODAL,
  workflow_button: MESSAGE,
};

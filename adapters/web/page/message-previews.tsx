import { SlackPreview } from './slack-preview.js';
import { TeamsPreview } from './teams-preview.js';

/** What draws messages, by who does: loaded when the page can be typed in already, as it is far larger than the rest. */
export const MESSAGE_PREVIEWS = { slack: SlackPreview, teams: TeamsPreview };

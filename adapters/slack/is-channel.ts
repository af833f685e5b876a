/** Whether a conversation is one where more than two may read: a channel or a group, by Slack's id. Any other is a direct message. */
export function isChannel(conversation: string): boolean {
  return /^[CG]/.test(conversation);
}

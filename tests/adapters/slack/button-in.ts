/** A button as it was drawn. */
export interface Button {
  readonly type: 'button';
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

/** The first button among blocks whose action id begins like that. */
export function buttonIn(blocks: unknown, action: string): Button | undefined {
  if (Array.isArray(blocks)) {
    for (const one of blocks) {
      const found = buttonIn(one, action);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof blocks !== 'object' || blocks === null) return undefined;
  const fields = blocks as Record<string, unknown>;
  if (fields.type === 'button' && String(fields.action_id).startsWith(action))
    return blocks as unknown as Button;
  return buttonIn(Object.values(fields), action);
}

/** Puts a text on the clipboard. Resolves to whether the browser let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing where the page is opened over plain HTTP on another machine.
    if (!navigator.clipboard) return copySelected(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The older way, which needs the text to be selected somewhere; the keyboard stays where it was. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}

/** Whether a report may be coloured: on a terminal, unless https://no-color.org or a terminal without colours forbids it. */
export function hasColours(
  output: { readonly isTTY?: boolean },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  return output.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

/** Puts a draft together: what to do as a comment, then the YAML. */
export function draftText(comment: readonly string[], lines: readonly string[]): string {
  return `${[...comment.map((line) => `# ${line}`), ...lines].join('\n')}\n`;
}

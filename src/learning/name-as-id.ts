/** A name in the form of an id: "Amazon WorkSpaces Core" becomes "amazon-workspaces-core". */
export function nameAsId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

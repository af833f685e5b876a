/** A topic's name as it stands in the middle of a sentence; "DDoS", "AI" and "Kubernetes" keep their capitals. */
export function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !name.startsWith('Kubernetes')
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** The bill of materials without what only builds and tests: the packages of these names, and what they need in turn. */
export function shipped(bill, names) {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const byRef = new Map(bill.components.map((component) => [component['bom-ref'], component]));
  const own = bill.metadata.component['bom-ref'];
  const roots = (needs.get(own) ?? []).filter((ref) => names.includes(byRef.get(ref)?.name));
  const missing = names.filter((name) => !roots.some((ref) => byRef.get(ref).name === name));
  if (missing.length > 0) throw new Error(`Not in the bill of materials: ${missing.join(', ')}. Run: npm ci`);
  const found = new Set();
  const waiting = [...roots];
  while (waiting.length > 0) {
    const ref = waiting.pop();
    if (found.has(ref)) continue;
    found.add(ref);
    waiting.push(...(needs.get(ref) ?? []));
  }
  const isNeeded = (ref) => found.has(ref);
  return {
    ...bill,
    components: bill.components
      .filter((component) => isNeeded(component['bom-ref']))
      .map((component) => ({ ...component, scope: 'required' })),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own || isNeeded(ref))
      .map((entry) => ({ ...entry, dependsOn: (entry.dependsOn ?? []).filter(isNeeded) })),
  };
}

/** The licence of a component of a CycloneDX bill, as an SPDX expression; undefined when it names none. */
export function licenceOf({ licenses = [] }) {
  const parts = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name);
  return parts.filter(Boolean).join(' AND ') || undefined;
}

/** What a curator has to know about such a verdict; goes into the comment above it. */
export const CELL_ADVICE = [
  'Every TODO is refused by "npm run knowledge" until AWS’s own page has answered it. The half of a party without a',
  'duty may go; "not-applicable" needs neither. knowledge/README.md says what each party means.',
];

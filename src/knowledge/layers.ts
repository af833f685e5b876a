/** The layers of a service from the ground up: the order in which overviews list tasks. */
export const LAYERS = [
  'facility',
  'infrastructure',
  'platform',
  'application',
  'network',
  'data',
  'identity',
  'resilience',
  'operations',
  'organisation',
] as const;

import type { VerdictParty } from '../../contract/answer.js';
import { rounded } from './pen.js';
import type { Shape } from './shape.js';
import type { Theme } from './theme.js';

/** The sign of a party, a shape as well as a colour; (x, y) is its middle, `size` its height. */
export function markOf(party: VerdictParty, x: number, y: number, size: number, theme: Theme): Shape[] {
  const { strong, word } = theme.parties[party];
  const r = size / 2;
  const stroke = { stroke: word, thickness: 1.5 } as const;
  const to = (...points: readonly number[]) =>
    points.map((point, at) => rounded(point + (at % 2 === 0 ? x : y))).join(' ');
  switch (party) {
    case 'aws':
      return [
        {
          type: 'outline',
          path: `M${to(-r, -r)}L${to(r, -r)}L${to(r, r)}L${to(-r, r)}Z`,
          fill: strong,
          ...stroke,
        },
      ];
    case 'customer':
      return [{ type: 'outline', path: circle(to, r), fill: strong, ...stroke }];
    case 'shared':
      return [
        {
          type: 'outline',
          path: `M${to(0, -r)}L${to(0, r)}L${to(-r, r)}L${to(-r, -r)}Z`,
          fill: theme.parties.aws.strong,
          ...stroke,
        },
        {
          type: 'outline',
          path: `M${to(0, -r)}A${r} ${r} 0 0 1 ${to(0, r)}Z`,
          fill: theme.parties.customer.strong,
          ...stroke,
        },
      ];
    case 'depends':
      return [
        {
          type: 'outline',
          path: `M${to(0, -r * 1.2)}L${to(r * 1.2, 0)}L${to(0, r * 1.2)}L${to(-r * 1.2, 0)}Z`,
          fill: strong,
          ...stroke,
        },
      ];
    case 'not-applicable':
      return [{ type: 'outline', path: `M${to(-r, 0)}L${to(r, 0)}`, stroke: word, thickness: 3 }];
  }
}

function circle(to: (...points: readonly number[]) => string, r: number): string {
  return `M${to(-r, 0)}A${r} ${r} 0 1 1 ${to(r, 0)}A${r} ${r} 0 1 1 ${to(-r, 0)}Z`;
}

/** Stripes in a party's band at the left of its block: none for the customer, slanted for AWS, level where both have a part. */
export function bandOf(
  party: VerdictParty,
  band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  theme: Theme,
): Shape[] {
  const { strong, tint } = theme.parties[party];
  const { x, y, width, height } = band;
  const box: Shape = { type: 'box', ...band, radius: 0, fill: strong };
  const stripes: string[] = [];
  const slant = party === 'aws' ? width : 0;
  if (party !== 'customer')
    for (let at = y + 6; at + slant < y + height; at += party === 'depends' ? 5 : 10)
      stripes.push(`M${rounded(x)} ${rounded(at + slant)}L${rounded(x + width)} ${rounded(at)}`);
  if (stripes.length === 0) return [box];
  return [
    box,
    { type: 'outline', path: stripes.join(''), stroke: tint, thickness: party === 'shared' ? 4 : 2 },
  ];
}

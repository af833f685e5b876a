import { describe, expect, it } from '@jest/globals';
import type { Locale } from '../../../../src/contract/locale.js';
import { applyEdits } from './apply-edits.js';
import { mentionsOf } from './mentions-of.js';

const swapped = (locale: Locale, text: string) =>
  mentionsOf(locale, text).map(({ swap }) => applyEdits(text, swap));

describe('mentionsOf', () => {
  it.each([
    ['AWS patches it, and does not tune your queries.', 'You patch it, and do not tune your queries.'],
    ['You choose the window and never log in.', 'AWS chooses the window and never log in.'],
    ['AWS tests its own hosts by itself.', 'You test your own hosts by yourself.'],
    ['AWS publishes patches, updates and images.', 'You publish patches, updates and images.'],
    ['AWS can encrypt it.', 'You can encrypt it.'],
    [
      'You are responsible, and have to watch it yourself.',
      'AWS is responsible, and has to watch it itself.',
    ],
    ['For Memcached you spread nodes over zones.', 'For Memcached AWS spreads nodes over zones.'],
    ['The code is yours.', "The code is AWS's."],
    ["Hardware is AWS's.", 'Hardware is yours.'],
    ['Patches are applied by AWS.', 'Patches are applied by you.'],
    ['Demarc says shared, as it differs.', 'Demarc says AWS, as it differs.'],
  ])('makes the other party of the first that "%s" names', (text, other) => {
    expect(swapped('en', text)[0]).toBe(other);
  });

  it.each([
    ['AWS patcht de host en vervangt wat uitvalt.', 'Je patcht de host en vervangt wat uitvalt.'],
    ['Je kunt het zelf instellen.', 'AWS kan het zelf instellen.'],
    ['Memcached spreid je over zones.', 'Memcached spreidt AWS over zones.'],
    ['Dan kondigt AWS het aan.', 'Dan kondig je het aan.'],
    ['Zodra AWS het patcht, is het klaar.', 'Zodra je het patcht, is het klaar.'],
    ['Er zijn geen vensters die jij moet plannen.', 'Er zijn geen vensters die AWS moet plannen.'],
    ['AWS test zijn eigen diensten.', 'Je test je eigen diensten.'],
    ['Het draait in je account.', 'Het draait in AWS’ account.'],
    ['Dit is het werk van AWS.', 'Dit is het werk van jou.'],
    ['Lambda doet het voor je.', 'Lambda doet het voor AWS.'],
    ['De tabel zegt kortweg AWS.', 'De tabel zegt kortweg klant.'],
  ])('makes the other party of the first that "%s" names, in Dutch', (text, other) => {
    expect(swapped('nl', text)[0]).toBe(other);
  });

  it.each([
    ['en', 'Backups are made with AWS Backup.'],
    ['en', 'The AWS managed key rotates every year.'],
    ['en', 'AWS KMS keeps keys in protected hardware.'],
    ['en', 'No page of AWS says it.'],
    ['nl', 'AWS Backup bewaart de back-ups.'],
    ['nl', 'Een AWS managed key roteert elk jaar.'],
    ['nl', 'Alles draait op AWS.'],
  ] as const)('takes no name of a thing, nor a place, for a party: %s "%s"', (locale, text) => {
    expect(swapped(locale, text)).toEqual([]);
  });
});

import type { Localized } from '../contract/locale.js';

/** What stands above the columns of an export, and around its table. */
export const EXPORT_WORDS: Localized<{
  readonly task: string;
  readonly service: string;
  readonly verdict: string;
  readonly way: string;
  readonly wayVerdict: string;
  readonly aws: string;
  readonly customer: string;
  readonly changes: string;
  readonly notes: string;
  readonly sources: string;
  readonly checked: string;
  readonly overdue: string;
  readonly yes: string;
  readonly no: string;
}> = {
  en: {
    task: 'Task',
    service: 'Service',
    verdict: 'Responsible',
    way: 'Way to run it',
    wayVerdict: 'Responsible there',
    aws: 'What AWS does',
    customer: 'What you do',
    changes: 'What would change it',
    notes: 'Notes',
    sources: 'Sources',
    checked: 'Checked',
    overdue: 'Due for review',
    yes: 'yes',
    no: 'no',
  },
  nl: {
    task: 'Taak',
    service: 'Service',
    verdict: 'Verantwoordelijk',
    way: 'Manier van draaien',
    wayVerdict: 'Daar verantwoordelijk',
    aws: 'Wat AWS doet',
    customer: 'Wat jij doet',
    changes: 'Wat het zou veranderen',
    notes: 'Opmerkingen',
    sources: 'Bronnen',
    checked: 'Gecontroleerd op',
    overdue: 'Toe aan herziening',
    yes: 'ja',
    no: 'nee',
  },
};

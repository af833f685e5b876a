import type { Locale } from '../../../../src/contract/locale.js';

/** What calms the reader and is told by no fact. */
export const reassurances: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'So there is nothing to worry about.',
    'You are fully covered.',
    'This is completely safe.',
    'Everything is taken care of.',
    'No further action is required.',
    'Rest assured that your data is secure.',
    'In practice this never goes wrong.',
    'That makes you compliant.',
    'You can sleep soundly.',
    'This is more than enough for an audit.',
    'The risk is negligible.',
    'Auditors accept this without questions.',
    'It just works.',
    'Good news: this is all automatic.',
    'Nothing can be lost this way.',
  ],
  nl: [
    'Je hoeft je dus nergens zorgen over te maken.',
    'Je bent volledig gedekt.',
    'Dit is helemaal veilig.',
    'Alles wordt geregeld.',
    'Er is verder geen actie nodig.',
    'Wees gerust, je gegevens zijn veilig.',
    'In de praktijk gaat dit nooit mis.',
    'Daarmee voldoe je aan de regels.',
    'Je kunt rustig slapen.',
    'Dit is ruim voldoende voor een audit.',
    'Het risico is verwaarloosbaar.',
    'Auditors accepteren dit zonder vragen.',
    'Het werkt gewoon.',
    'Goed nieuws: dit gaat allemaal vanzelf.',
    'Zo kan er niets verloren gaan.',
  ],
};

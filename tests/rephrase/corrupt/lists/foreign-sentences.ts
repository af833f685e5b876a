/** The same thing in four languages: sentences that many answers hold, and some that sound like one. */
export const foreignSentences: readonly Readonly<Record<'en' | 'nl' | 'de' | 'fr', string>>[] = [
  {
    en: 'Nothing beyond choosing to use it.',
    nl: 'Niets, behalve de dienst gebruiken.',
    de: 'Nichts, außer den Dienst zu nutzen.',
    fr: 'Rien, sauf choisir de l’utiliser.',
  },
  {
    en: 'This follows from the shared responsibility model; no page of AWS says it of this service in so many words.',
    nl: 'Dit volgt uit het shared responsibility model; geen pagina van AWS zegt het met zoveel woorden over deze service.',
    de: 'Das folgt aus dem Shared-Responsibility-Modell; keine Seite von AWS sagt es wörtlich über diesen Dienst.',
    fr: 'Cela découle du modèle de responsabilité partagée ; aucune page d’AWS ne le dit expressément de ce service.',
  },
  {
    en: 'AWS patches the operating system for you.',
    nl: 'AWS patcht het besturingssysteem voor je.',
    de: 'AWS patcht das Betriebssystem für Sie.',
    fr: 'AWS corrige le système d’exploitation pour vous.',
  },
  {
    en: 'You choose the version and the window.',
    nl: 'Je kiest de versie en het venster.',
    de: 'Sie wählen die Version und das Fenster.',
    fr: 'Vous choisissez la version et la fenêtre.',
  },
  {
    en: 'You turn it on yourself.',
    nl: 'Je zet het zelf aan.',
    de: 'Sie schalten es selbst ein.',
    fr: 'Vous l’activez vous-même.',
  },
  {
    en: 'Both have a part in it.',
    nl: 'Beide hebben er een deel aan.',
    de: 'Beide haben einen Anteil daran.',
    fr: 'Les deux y ont leur part.',
  },
  {
    en: 'AWS keeps the hardware running.',
    nl: 'AWS houdt de hardware draaiend.',
    de: 'AWS hält die Hardware am Laufen.',
    fr: 'AWS maintient le matériel en marche.',
  },
  {
    en: 'You make the backups and test them.',
    nl: 'Je maakt de back-ups en test ze.',
    de: 'Sie erstellen die Backups und testen sie.',
    fr: 'Vous faites les sauvegardes et les testez.',
  },
];

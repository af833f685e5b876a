import { describe, expect, it } from '@jest/globals';
import type { Locale } from '../../../src/contract/locale.js';
import { checkRewording } from '../../../src/rephrase/grounding/check-rewording.js';

/** Whether some facts of a place, parted by "|", are shown in other words. */
function isShown(locale: Locale, facts: string, rewording: string): boolean {
  const given = facts.split('|').map((text, at) => ({ id: `f${at + 1}`, text: text.trim() }));
  const places = [{ id: 'p1', block: 0, part: 0, lead: '', party: null, facts: given }];
  const sentences = rewording
    .split(/(?<=\.) (?=\p{Lu})/u)
    .map((text) => ({ text, facts: given.map(({ id }) => id) }));
  return checkRewording({ locale, places }, { sentences }).kept.size === given.length;
}

/** What the contract allows to become of a fact, in English. */
const ENGLISH: readonly (readonly [fact: string, rewordings: readonly string[]])[] = [
  [
    'AWS enforces the rules that you set and protects the network underneath.',
    ['AWS enforces the rules that you set. AWS also protects the network underneath.'],
  ],
  [
    'AWS has encrypted every new object since 5 January 2023.',
    ['Since 5 January 2023 every new object has been encrypted by AWS.'],
  ],
  [
    'AWS supplies backups and runs them once you ask.',
    ['AWS supplies backups, and they are run by AWS once you ask.'],
  ],
  [
    'You turn it on for older queues and for queues over plain HTTP, choose a key if you want one, and watch it.',
    [
      'Turning it on for older queues and for queues over plain HTTP is up to you. You choose a key if you want one, and watch it.',
    ],
  ],
  [
    'You choose the Region in which you use it, and every copy to another Region is your own choice too.',
    [
      'The Region in which you use it is chosen by you, and every copy to another Region is your own choice too.',
    ],
  ],
  [
    'AWS makes a backup and deletes it after a week, once you enabled backups.',
    ['Once you enabled backups, AWS makes a backup and deletes it after a week.'],
  ],
  [
    'You store keys in a vault, and for tests you use the console.',
    ['You store keys in a vault. You use the console for tests.'],
  ],
  ['AWS keeps logs and mails you reports.', ['AWS keeps logs. AWS also mails you reports.']],
  [
    'AWS patches the operating system in your maintenance window; you choose that window and start optional updates yourself.',
    [
      'In your maintenance window AWS patches the operating system, and you choose that window and start optional updates yourself.',
      'The operating system is patched by AWS in your maintenance window. It is up to you to choose that window and start optional updates yourself.',
      'It is AWS that patches the operating system in your maintenance window, while that window is chosen by you. Optional updates you start yourself.',
      "Patching the operating system in your maintenance window is AWS's job; choosing that window and starting optional updates yourself is up to you.",
      'AWS takes care of patching the operating system in your maintenance window. For your part, you choose that window. You also start optional updates yourself.',
      'What AWS does is patch the operating system in your maintenance window, and your part is to choose that window and start optional updates yourself.',
      'For its part, AWS patches the operating system in your maintenance window; as for you, that window you choose, and you start optional updates yourself.',
      'As for AWS, the operating system is patched by AWS in your maintenance window; on your side, you choose that window, and optional updates are started by you yourself.',
      "On AWS's side, AWS patches the operating system in your maintenance window. It is your job to choose that window, and it is also your job to start optional updates yourself.",
      'It is up to AWS to patch the operating system in your maintenance window, while it falls to you to choose that window and to start optional updates yourself.',
      'AWS sees to patching the operating system in your maintenance window; you see to choosing that window and starting optional updates yourself.',
      'AWS is responsible for patching the operating system in your maintenance window, and you are responsible for choosing that window and for starting optional updates yourself.',
      "It is AWS's job to patch the operating system in your maintenance window; you take care of choosing that window and of starting optional updates yourself.",
      "AWS's part is to patch the operating system in your maintenance window; choosing that window falls to you, and starting optional updates yourself is your responsibility.",
      'Patching the operating system in your maintenance window falls to AWS, while choosing that window is left to you and starting optional updates yourself lies with you.',
      'Patching the operating system in your maintenance window is up to AWS; choosing that window and starting optional updates yourself is your job.',
      'The operating system AWS patches in your maintenance window, and that window you choose; you start optional updates yourself.',
    ],
  ],
  [
    'You renew the certificate before it expires, because AWS does not do that by default.',
    [
      'Because AWS does not do that by default, you renew the certificate before it expires.',
      'Before it expires you renew the certificate, because by default AWS does not do that.',
      'The certificate is renewed by you before it expires, because AWS does not do that by default.',
      'Because AWS does not do that by default, it is up to you to renew the certificate before it expires.',
      'Renewing the certificate before it expires is your job, because AWS does not do that by default.',
    ],
  ],
];

/** What the contract allows to become of a fact, in Dutch. */
const DUTCH: readonly (readonly [fact: string, rewordings: readonly string[]])[] = [
  ['AWS zet je toewijzingen om in rollen.', ['Je toewijzingen worden door AWS omgezet in rollen.']],
  ['Je kiest of de standaard voldoet.', ['Of de standaard voldoet, kies jij.']],
  [
    'AWS biedt HTTPS op de endpoints, en huidige SDK’s gebruiken dat standaard.',
    ['Op de endpoints biedt AWS HTTPS, en huidige SDK’s gebruiken dat standaard.'],
  ],
  [
    'AWS geeft content alleen af als de wet dat eist.',
    ['Alleen als de wet dat eist, wordt content door AWS afgegeven.'],
  ],
  ['AWS meldt in Health welke hosts falen.', ['Welke hosts falen, meldt AWS in Health.']],
  [
    'AWS maakt een back-up en verwijdert die na een week, zodra je back-ups aanzet.',
    ['Zodra je back-ups aanzet, maakt AWS een back-up en verwijdert die na een week.'],
  ],
  [
    'AWS draait de engine, past je policy toe en schrijft regels.',
    ['AWS draait de engine en past je policy toe. AWS schrijft ook regels.'],
  ],
  ['AWS kiest de zone en test je failover.', ['AWS kiest de zone. Je failover test AWS ook.']],
  ['Je kiest de zone en test je failover.', ['De zone wordt door jou gekozen, en je failover test je ook.']],
  [
    'Je houdt minstens één replica van elke index, en herstelt een rood cluster binnen twee weken, anders kan de data voorgoed verloren gaan.',
    [
      'Van elke index houd je minstens één replica; een rood cluster herstel je binnen twee weken, anders kan de data voorgoed verloren gaan.',
    ],
  ],
  [
    'AWS bewaart de indexen in S3, los van de rekenkracht die ze leest en schrijft.',
    ['Los van de rekenkracht die ze leest en schrijft, bewaart AWS de indexen in S3.'],
  ],
  [
    'De wachttijd en event windows kun je als gedeelde taak lezen.',
    ['Als gedeelde taak kun je de wachttijd en event windows lezen.'],
  ],
  [
    'De vergelijkingstabel van AWS zelf zegt voor het patchen en installeren van databasesoftware kortweg AWS.',
    [
      'Voor het patchen en installeren van databasesoftware zegt de vergelijkingstabel van AWS zelf kortweg AWS.',
    ],
  ],
  [
    'AWS schrijft access en connection logs pas nadat je ze hebt aangezet; access logging staat standaard uit.',
    [
      'Pas nadat je ze hebt aangezet, worden access en connection logs door AWS geschreven, en standaard staat access logging uit.',
    ],
  ],
  [
    'AWS plaatst en bewaakt de apparatuur in een gebouw bij de stad.',
    ['In een gebouw bij de stad wordt de apparatuur door AWS geplaatst en bewaakt.'],
  ],
  [
    'AWS kan slow logs, error logs en auditlogs van het domain naar CloudWatch Logs publiceren.',
    ['Naar CloudWatch Logs kan AWS slow logs, error logs en auditlogs van het domain publiceren.'],
  ],
  [
    'Wijzigingen op het rootvolume gaan met een nieuwe AMI verloren.',
    ['Met een nieuwe AMI gaan wijzigingen op het rootvolume verloren.'],
  ],
  [
    'Managed secrets, zoals master passwords die RDS, Aurora, DocumentDB of Redshift hier bewaart, worden voor je geroteerd op een schema dat je mag wijzigen.',
    [
      'Op een schema dat je mag wijzigen, worden managed secrets, zoals master passwords die RDS, Aurora, DocumentDB of Redshift hier bewaart, voor je geroteerd.',
    ],
  ],
  [
    'Je kiest die optie of stelt het master-wachtwoord zelf in, en beheert de wachtwoorden van alle andere databasegebruikers.',
    [
      'Het is aan jou om die optie te kiezen of het master-wachtwoord zelf in te stellen, en de wachtwoorden van alle andere databasegebruikers beheer jij.',
    ],
  ],
  [
    'Je stelt die tijd in van 60 seconden tot 14 dagen, verwijdert elk bericht na verwerking, en geeft een dead-letter queue een langere tijd dan zijn bron.',
    [
      'Die tijd instellen, van 60 seconden tot 14 dagen, is aan jou, en na verwerking verwijder je elk bericht. Een dead-letter queue geef je een langere tijd dan zijn bron.',
    ],
  ],
  [
    'Met een externe identity provider zijn MFA en wachtwoorden helemaal aan jou en die provider.',
    ['MFA en wachtwoorden zijn met een externe identity provider helemaal aan jou en die provider.'],
  ],
  [
    'AWS vindt geschikte resources, scant opnieuw bij elke wijziging of nieuwe CVE en sluit een bevinding als die is opgelost.',
    [
      'AWS vindt geschikte resources, en bij elke wijziging of nieuwe CVE scant AWS opnieuw. Een bevinding sluit AWS als die is opgelost.',
    ],
  ],
  [
    'AWS bewaakt zijn eigen infrastructuur dag en nacht, en publiceert voor veel diensten kosteloos een basisset CloudWatch-metrics.',
    [
      'Een basisset CloudWatch-metrics wordt voor veel diensten kosteloos door AWS gepubliceerd, en dag en nacht bewaakt AWS zijn eigen infrastructuur.',
    ],
  ],
  [
    'De vergelijkingstabel van AWS voor RDS, waar Aurora bij hoort, zegt voor hoge beschikbaarheid kortweg AWS.',
    [
      'Voor hoge beschikbaarheid zegt de vergelijkingstabel van AWS voor RDS, waar Aurora bij hoort, kortweg AWS.',
    ],
  ],
  [
    'Je geeft service role en SSR compute role zo min mogelijk rechten, koppelt die laatste bij een publieke repository per branch, en bepaalt wie mag deployen.',
    [
      'Service role en SSR compute role geef je zo min mogelijk rechten, en die laatste koppel je bij een publieke repository per branch. Bepalen wie mag deployen is aan jou.',
    ],
  ],
  [
    'Hij geldt ook voor de root-gebruiker van member accounts, maar niet voor het management account, en niet voor service-linked roles.',
    [
      'Ook voor de root-gebruiker van member accounts geldt hij, maar niet voor het management account, en niet voor service-linked roles.',
    ],
  ],
  ['Voor Windows-instances bestaan ze niet.', ['Ze bestaan niet voor Windows-instances.']],
  [
    'AWS patcht het besturingssysteem in jouw onderhoudsvenster; jij kiest dat venster en zet optionele updates zelf aan.',
    [
      'In jouw onderhoudsvenster patcht AWS het besturingssysteem, en jij kiest dat venster en zet optionele updates zelf aan.',
      'Het besturingssysteem wordt in jouw onderhoudsvenster door AWS gepatcht. Het is aan jou om dat venster te kiezen en optionele updates zelf aan te zetten.',
      'Het is AWS die het besturingssysteem in jouw onderhoudsvenster patcht, terwijl dat venster door jou wordt gekozen. Optionele updates zet je zelf aan.',
      'Het besturingssysteem patchen in jouw onderhoudsvenster is de taak van AWS; dat venster kiezen en optionele updates zelf aanzetten is aan jou.',
      'AWS zorgt voor het patchen van het besturingssysteem in jouw onderhoudsvenster. Wat jou betreft, jij kiest dat venster. Ook zet je optionele updates zelf aan.',
      'Wat AWS doet, is het besturingssysteem patchen in jouw onderhoudsvenster, en jouw deel is om dat venster te kiezen en optionele updates zelf aan te zetten.',
      'Aan de kant van AWS wordt het besturingssysteem in jouw onderhoudsvenster door AWS gepatcht; aan jouw kant kies je dat venster en zet je optionele updates zelf aan.',
      'Op zijn beurt patcht AWS het besturingssysteem in jouw onderhoudsvenster; van jouw kant kies je dat venster, en optionele updates worden door jou zelf aangezet.',
      'Wat AWS betreft: het besturingssysteem wordt in jouw onderhoudsvenster door AWS gepatcht. Dat venster kies jij, en je zet optionele updates zelf aan.',
      'Het is aan AWS om het besturingssysteem in jouw onderhoudsvenster te patchen; het is jouw taak om dat venster te kiezen en om optionele updates zelf aan te zetten.',
      'Het is de taak van AWS om in jouw onderhoudsvenster het besturingssysteem te patchen, terwijl jij zorgt voor het kiezen van dat venster en het zelf aanzetten van optionele updates.',
      'AWS is verantwoordelijk voor het patchen van het besturingssysteem in jouw onderhoudsvenster; jij bent verantwoordelijk voor het kiezen van dat venster en het zelf aanzetten van optionele updates.',
      'Het patchen van het besturingssysteem in jouw onderhoudsvenster ligt bij AWS; het kiezen van dat venster is aan jou, en optionele updates zelf aanzetten is ook jouw taak.',
      'Het besturingssysteem patcht AWS in jouw onderhoudsvenster; dat venster wordt gekozen door jou en optionele updates zet je zelf aan.',
    ],
  ],
  [
    'Je vernieuwt het certificaat voordat het verloopt, omdat AWS dat standaard niet doet.',
    [
      'Omdat AWS dat standaard niet doet, vernieuw je het certificaat voordat het verloopt.',
      'Voordat het verloopt, vernieuw je het certificaat, omdat AWS dat standaard niet doet.',
      'Het certificaat wordt door jou vernieuwd voordat het verloopt, omdat AWS dat standaard niet doet.',
      'Het is jouw taak om het certificaat te vernieuwen voordat het verloopt, omdat AWS dat standaard niet doet.',
      'Het vernieuwen van het certificaat voordat het verloopt is aan jou, omdat AWS dat standaard niet doet.',
    ],
  ],
];

/** What says something else, in the facts' own words, in English. */
const FALSE_ENGLISH: readonly (readonly [facts: string, rewording: string])[] = [
  [
    'AWS patches hosts and replaces disks, without notice.',
    'AWS patches hosts and without notice replaces disks.',
  ],
  [
    'AWS patches hosts and replaces disks, without notice.',
    'AWS patches hosts, and without notice AWS replaces disks.',
  ],
  [
    'AWS makes a backup every day and keeps it for a week.',
    'Every day AWS makes a backup and keeps it for a week.',
  ],
  [
    'You create a trail to keep events, and switch on data events.',
    'Creating a trail to keep events, and data events are switched on by you.',
  ],
  ['AWS stores what the app writes and deletes.', 'AWS stores what the app writes. AWS also deletes.'],
  [
    'With Auto patches come by themselves, with Manual when you choose a version.',
    'With Manual patches come by themselves, with Auto when you choose a version.',
  ],
  [
    'AWS keeps logs in S3 and, for audits, encrypts them.',
    'AWS keeps logs in S3 for audits and encrypts them.',
  ],
  [
    'AWS keeps logs in S3 and, for audits, encrypts them.',
    'For audits AWS keeps logs in S3 and encrypts them.',
  ],
  [
    'AWS keeps logs, and in your window applies patches.',
    'In your window AWS keeps logs, and applies patches.',
  ],
  ['You keep logs, and with Lambda rotate the keys.', 'You rotate the keys. With Lambda you keep logs.'],
  [
    'AWS warns by email before keys expire and never deletes keys.',
    'AWS never warns by email before keys expire and deletes keys.',
  ],
  ['AWS warns by email and you renew keys.', 'You are warned by email and AWS renews keys.'],
  [
    'Environments made since 25 November 2019 have health on; there you pay.',
    'Since 25 November 2019 environments made have health on; there you pay.',
  ],
  [
    'Public keys requested (possible since June 2025) are renewed once exported, but private ones are yours.',
    'Public keys requested are renewed (possible since June 2025) once exported, but private ones are yours.',
  ],
  [
    'Public keys requested (possible since June 2025) are renewed once exported, but private ones are yours.',
    'Once exported, private ones are yours, but public keys requested (possible since June 2025) are renewed.',
  ],
  [
    'AWS hosts a bucket that becomes public. You close it.',
    'You close it. AWS hosts a bucket that becomes public.',
  ],
  [
    'AWS patches hosts and moves data, with your consent.',
    'With your consent, AWS moves data and patches hosts.',
  ],
  ['AWS patches hosts and moves data, without notice.', 'Without notice, AWS patches hosts and moves data.'],
  [
    'AWS makes a backup and deletes it after a week, once you enabled backups.',
    'Once you enabled backups, AWS makes a backup. AWS also deletes it after a week.',
  ],
  [
    'AWS makes a backup and deletes it after a week, once you enabled backups.',
    'AWS makes a backup, once you enabled backups, and deletes it after a week.',
  ],
  [
    'AWS makes a backup and deletes it once you enabled backups.',
    'Once you enabled backups, AWS makes a backup and deletes it.',
  ],
  [
    'AWS makes a backup and you delete it, once you enabled backups.',
    'Once you enabled backups, AWS makes a backup and you delete it.',
  ],
  [
    'AWS patches hosts and keeps logs, never for guests.',
    'Never for guests AWS patches hosts and keeps logs.',
  ],
  ['AWS patches hosts and keeps logs, not for guests.', 'Not for guests, AWS patches hosts and keeps logs.'],
  [
    'AWS patches hosts and keeps logs, only with Enterprise Support.',
    'Only with Enterprise Support, AWS patches hosts and keeps logs.',
  ],
  [
    'You pay for services, and for data you send abroad you sign a contract.',
    'For data you send abroad you pay for services, and you sign a contract.',
  ],
  [
    'You store keys in a vault, and for tests you use the console.',
    'For tests you store keys in a vault, and you use the console.',
  ],
  [
    'You provide a certificate, and for mutual TLS run the CA.',
    'For mutual TLS you provide a certificate, and run the CA.',
  ],
  [
    'AWS grows the storage and, in on-demand mode, scales reads.',
    'In on-demand mode, AWS grows the storage and scales reads.',
  ],
  [
    'AWS grows the storage and, in on-demand mode, scales reads.',
    'AWS scales reads. In on-demand mode, AWS grows the storage.',
  ],
  [
    'Data is stored in the Region that processed the request, and the mode counts per Region.',
    'The mode is stored in the Region that processed the request, and data counts per Region.',
  ],
  [
    'Data is stored in the Region that processed the request, and the mode counts per Region.',
    'The mode counts per Region. Data is stored in the Region that processed the request.',
  ],
  [
    'A bucket becomes public if a policy (possible since 2020) allows it, but AWS warns.',
    'If a policy allows it, a bucket (possible since 2020) becomes public, but AWS warns.',
  ],
  [
    'There is no window to plan, and AWS applies updates.',
    'No window to plan is there, and you apply updates.',
  ],
  [
    'AWS renews certificates and warns by email, but never replaces them.',
    'AWS renews certificates, but never warns by email and replaces them.',
  ],
  [
    'AWS renews certificates and warns by email, but never replaces them.',
    'AWS never renews certificates and warns by email, but replaces them.',
  ],
  [
    'AWS renews certificates and warns by email, but never replaces them.',
    'You are warned by email. AWS renews certificates, but never replaces them.',
  ],
  [
    'You back up, test and restore databases before upgrades.',
    'Before upgrades you back up. You test and restore databases.',
  ],
  [
    'You mount with TLS, since NFS is not encrypted, and require it in the policy.',
    'You mount with TLS, and since NFS is not encrypted, require it in the policy.',
  ],
  [
    'AWS keeps logs and deletes them, unless you pay.',
    'Unless you pay, AWS keeps logs, and you delete them.',
  ],
  ['AWS encrypts disks and lets in only staff.', 'AWS encrypts only disks and lets in staff.'],
  ['AWS keeps logs and mails you reports.', 'AWS keeps logs and you mail reports.'],
  ['AWS keeps logs and mails you reports.', 'AWS keeps logs. You mail reports.'],
  ['AWS mails you reports.', 'You mail reports.'],
  [
    'AWS patches the nodes and the agents, and you patch the pods.',
    'AWS patches the nodes, and the agents and the pods are patched by you.',
  ],
  [
    'AWS patches the nodes.|You patch the pods and the agents.',
    'AWS patches the nodes and the pods, and the agents are patched by you.',
  ],
  ['AWS replaces the writer with a reader.', 'AWS replaces a reader with the writer.'],
  [
    'AWS keeps snapshots for 7 days and logs for 35 days.',
    'AWS keeps logs for 7 days and snapshots for 35 days.',
  ],
  [
    'AWS keeps snapshots for 7 days and logs for 35 days.',
    'For 35 days AWS keeps snapshots for 7 days and logs.',
  ],
  [
    'AWS does not patch the agent by default, but does patch the nodes.',
    'AWS patches the agent by default, but does not patch the nodes.',
  ],
  [
    'You choose the key, and AWS rotates the certificate.',
    'AWS rotates the key, and you choose the certificate.',
  ],
  [
    'You choose the key, and AWS rotates the certificate.',
    'AWS chooses the key, and you rotate the certificate.',
  ],
  [
    'AWS encrypts the volume if you ask, and patches the host.',
    'If you ask, AWS encrypts the volume and patches the host.',
  ],
  [
    'AWS encrypts the volume if you ask. |AWS patches the host.',
    'If you ask, AWS encrypts the volume and patches the host.',
  ],
  [
    'If you ask, AWS encrypts the volume and patches the host.',
    'If you ask, AWS encrypts the volume. AWS also patches the host.',
  ],
  [
    'AWS encrypts the volume.|AWS patches the host if you ask.',
    'AWS encrypts the volume if you ask, and AWS patches the host.',
  ],
  ['AWS does not choose the key.', 'It is not up to AWS to choose the key.'],
  ['You choose the key.', "On AWS's side, you choose the key."],
  ['You choose the key.', 'As for AWS, the key is chosen by you.'],
  ['You can choose the key.', 'It is up to you to choose the key.'],
  ['You can choose the key.', 'Choosing the key is your job.'],
  [
    'The key that AWS manages is rotated by the service that you choose.',
    'The key that you choose is rotated by the service that AWS manages.',
  ],
  ['The console turns encryption on.', 'Encryption turns the console on.'],
  ['The console replaces the API.', 'The API the console replaces.'],
  ['Only AWS patches the host.', 'AWS patches only the host.'],
  ['AWS patches only the host.', 'Only AWS patches the host.'],
  [
    'AWS patches the host until support ends; you patch the guest.',
    'AWS patches the host; you patch the guest until support ends.',
  ],
  ['You delete the copies and keep the logs.', 'You keep the copies and delete the logs.'],
  ['AWS tells you when a key expires.', 'You tell AWS when a key expires.'],
  ['AWS gives you the key.', 'You give AWS the key.'],
  ['Stop the instance before AWS retires it.', 'AWS stops the instance before it retires.'],
  ['AWS patches the host.|Stop the instance first.', 'AWS patches the host and stops the instance first.'],
  [
    'AWS patches the host.|Backups are kept for 7 days.',
    'AWS patches the host and keeps backups for 7 days.',
  ],
  [
    'AWS restores data from the snapshot to the volume.',
    'AWS restores data to the snapshot from the volume.',
  ],
  ['AWS moves traffic from A to B.', 'From B to A AWS moves traffic.'],
  ['You pay for storage that AWS does not delete.', 'You do not pay for storage that AWS deletes.'],
  [
    'AWS checks the policy because you set it, and you pay.',
    'Because you pay, AWS checks the policy and you set it.',
  ],
  ['You are responsible for backups.', 'AWS is responsible for backups.'],
  [
    'You choose the Region. AWS stores the data there.|AWS runs the edge.',
    'AWS stores the data there. You choose the Region.',
  ],
  ['Without a key AWS deletes nothing.', 'AWS deletes nothing without a key, nothing.'],
  ['AWS never deletes the data unless you ask.', 'Unless you ask, AWS deletes the data never.'],
  [
    'AWS encrypts data at rest automatically, and you encrypt data in transit.',
    'AWS encrypts data at rest, and you automatically encrypt data in transit.',
  ],
  ['AWS patches the agent, but not the host.', 'AWS patches not the agent, but the host.'],
  ['You never see the hosts that AWS patches.', 'You see the hosts that AWS never patches.'],
  ['You need a key before AWS encrypts the volume.', 'Before you need a key AWS encrypts the volume.'],
  ['AWS tests backups before you restore them.', 'Before AWS tests backups, you restore them.'],
  ['AWS does not delete or move the data.', 'AWS deletes or does not move the data.'],
  ['The host is yours; AWS patches the guest.', 'The guest is yours; AWS patches the host.'],
  ['AWS patches the host.|You watch the alarms.', 'Patching the host and watching the alarms is up to you.'],
  ['AWS patches the host.|You watch the alarms.', 'AWS patches the host and watches the alarms.'],
  ['AWS patches the host.|You watch the alarms.', 'You watch the alarms and patch the host.'],
  [
    'AWS backs up the database and the logs, and you back up the files.',
    'AWS backs up the database. The logs and the files are backed up by you.',
  ],
  [
    'AWS supplies the tools and the agents run on the host.',
    'AWS supplies the tools and the agents. Run on the host.',
  ],
  ['Access is denied until you allow it.', 'Until you allow it is denied access.'],
  ['Without a policy nobody gets access.', 'Nobody gets access without a policy, nobody.'],
  [
    'If the writer fails, AWS promotes a reader; if the reader fails, you create one.',
    'If the reader fails, AWS promotes a reader; if the writer fails, you create one.',
  ],
  ['AWS keeps backups, and deletes logs after 7 days.', 'After 7 days AWS keeps backups, and deletes logs.'],
  ['AWS keeps backups, and deletes logs after 7 days.', 'AWS keeps backups after 7 days, and deletes logs.'],
  ['At least one zone stays up.', 'One zone stays up at least.'],
  ['You can see the key but not use it.', 'You can not see the key but use it.'],
  ['AWS rotates every key that you enable.', 'AWS rotates the key that you enable every.'],
  ['AWS may patch the host without notice.', 'AWS patches the host without notice.'],
  ['AWS patches the host, while you patch the guest.', 'While AWS patches the guest, you patch the host.'],
];

/** What says something else, in the facts' own words, in Dutch. */
const FALSE_DUTCH: readonly (readonly [facts: string, rewording: string])[] = [
  [
    'AWS patcht hosts en vervangt schijven, zonder bericht.',
    'AWS patcht hosts en vervangt zonder bericht schijven.',
  ],
  [
    'Bij Auto komen patches vanzelf mee, bij Manual als je een versie kiest.',
    'Bij Manual komen patches vanzelf mee, bij Auto als je een versie kiest.',
  ],
  [
    'Je bepaalt welke data je deelt en waarom, regelt toegang en kiest Regions.',
    'Het is aan jou om te bepalen welke data je deelt en waarom, Regions te regelen en toegang te kiezen.',
  ],
  [
    'Je bepaalt welke data je deelt, en AWS regelt toegang.',
    'Het is aan jou om te bepalen welke data je deelt, toegang te regelen.',
  ],
  [
    'Je stelt het venster in (tot 90 dagen) en AWS test het terugzetten.',
    'Het venster instellen (tot 90 dagen) en het terugzetten testen is aan jou.',
  ],
  [
    'Je zet encryptie aan voor het account, en koppelt sleutels voor clusters.',
    'Encryptie aanzetten voor clusters, en sleutels koppelen voor het account, is aan jou.',
  ],
  ['Je zet encryptie aan voor het account.', 'Het is aan jou om het account aan te zetten voor encryptie.'],
  ['AWS meldt in Health welke hosts falen.', 'In Health falen welke hosts AWS meldt.'],
  ['AWS meldt in Health welke hosts falen.', 'Welke hosts in Health falen, meldt AWS.'],
  [
    'Je neemt keys over van AWS en meldt fouten aan AWS.',
    'Keys overnemen van AWS is aan jou, en fouten meldt AWS.',
  ],
  ['Voor data die versleuteld is beheer je sleutels.', 'Voor data beheer je sleutels die versleuteld is.'],
  [
    'AWS beheert data die versleuteld is maar je kiest sleutels.',
    'Je kiest data die versleuteld is maar AWS beheert sleutels.',
  ],
  [
    'AWS stelt de zone in, let op de belasting en test failover.',
    'AWS let op de belasting. Je stelt de zone in en test failover.',
  ],
  [
    'AWS stelt de zone in, let op de belasting en test failover.',
    'AWS stelt de belasting in, let op de zone en test failover.',
  ],
  ['Je richt TLS in of een token, en bewaakt logs.', 'Je richt een token in of TLS, en bewaakt logs.'],
  ['Je stapt over op een model en test je prompts.', 'Je stapt over op een model. AWS test je prompts.'],
  [
    'AWS draait de engine, past je policy toe en schrijft regels.',
    'AWS draait de engine. Jij past je policy toe en schrijft regels.',
  ],
  [
    'AWS draait de engine, past je policy toe en schrijft regels.',
    'AWS draait de engine, de policy pas je toe en AWS schrijft regels.',
  ],
  [
    'Met Multi-AZ kiest AWS de zone en test je failover.',
    'Met Multi-AZ kiest AWS de zone en wordt je failover door AWS getest.',
  ],
  ['AWS kiest de zone en test je failover.', 'AWS kiest de zone en jij test failover.'],
  [
    'Je bepaalt met IAM wie caches mag beheren en hoe vaak.',
    'Hoe vaak bepaal je met IAM wie caches mag beheren.',
  ],
  ['Je bepaalt met IAM wie caches mag beheren.', 'Met caches bepaal je wie IAM mag beheren.'],
  ['Voor alles wat ouder is maak je een trail.', 'Voor alles maak je een trail wat ouder is.'],
  [
    'Voor alles wat ouder is maak je een trail en bewaakt AWS de logs.',
    'Voor alles wat ouder is maakt AWS een trail en bewaak je de logs.',
  ],
  ['Je neemt de keys over van AWS.', 'De keys worden door AWS overgenomen van jou.'],
  ['Je neemt de keys over van AWS.', 'De keys overnemen is aan AWS.'],
  ['AWS kiest de zone en patcht je failover.', 'AWS kiest de zone en jij patcht failover.'],
  ['AWS kiest de zone en patcht je failover.', 'AWS kiest de zone en je patcht failover.'],
  ['AWS kiest de zone en patcht je failover.', 'AWS kiest de zone, terwijl je failover patcht.'],
  ['AWS kiest de zone en test je failover.', 'AWS kiest de zone, terwijl jij failover test.'],
  ['AWS kiest de zone en test je failover.', 'AWS kiest de zone. Je test failover.'],
  ['AWS vervangt de nodes, en jij vervangt de pods.', 'De pods vervangt AWS, en de nodes vervang jij.'],
  [
    'AWS patcht de nodes en de agents, en jij patcht de pods.',
    'AWS patcht de nodes, en de agents en de pods patch jij.',
  ],
  ['De console vervangt de API.', 'De API vervangt de console.'],
  ['AWS bewaart snapshots 7 dagen en logs 35 dagen.', 'AWS bewaart logs 7 dagen en snapshots 35 dagen.'],
  ['AWS versleutelt het volume standaard niet.', 'AWS versleutelt het volume niet standaard.'],
  ['AWS versleutelt niet alles.', 'Alles versleutelt AWS niet.'],
  [
    'AWS versleutelt het volume als je erom vraagt, en patcht de host.',
    'Als je erom vraagt, versleutelt AWS het volume en patcht het de host.',
  ],
  [
    'Als je erom vraagt, versleutelt AWS het volume en patcht de host.',
    'Als je erom vraagt, versleutelt AWS het volume. Ook patcht AWS de host.',
  ],
  ['AWS kiest de sleutel niet.', 'Het is niet aan AWS om de sleutel te kiezen.'],
  ['AWS kiest de sleutel niet.', 'Het is aan AWS om de sleutel niet te kiezen.'],
  ['Je mag de sleutel kiezen.', 'De sleutel kiezen is jouw taak.'],
  ['Alleen AWS patcht de host.', 'AWS patcht alleen de host.'],
  ['Je zet versleuteling aan en logging uit.', 'Je zet logging aan en versleuteling uit.'],
  ['Je zet versleuteling aan en zet logging uit.', 'Je zet versleuteling uit en zet logging aan.'],
  ['AWS kan de data niet zien of wijzigen.', 'AWS kan de data zien of niet wijzigen.'],
  ['Je bewaart de logs zolang AWS de sleutel beheert.', 'AWS bewaart de logs zolang jij de sleutel beheert.'],
  [
    'De sleutel die AWS beheert, roteert de dienst die jij kiest.',
    'De sleutel die jij kiest, roteert de dienst die AWS beheert.',
  ],
  ['AWS geeft je de sleutel.', 'Je geeft AWS de sleutel.'],
  ['AWS patcht de host.|Stop eerst de instance.', 'AWS patcht de host en stopt eerst de instance.'],
  [
    'Jij kiest de Region. |AWS bewaart daar de data. |AWS draait de edge.',
    'AWS bewaart daar de data. Jij kiest de Region. AWS draait de edge.',
  ],
  [
    'AWS toetst je regels zodra de recorder draait en kan een herstelactie uitvoeren.',
    'AWS toetst je regels, en zodra de recorder draait, kan AWS een herstelactie uitvoeren.',
  ],
  ['AWS patcht de host, want jij patcht de gast niet.', 'AWS patcht de host niet, want jij patcht de gast.'],
  ['Aan jouw kant staat een router.', 'Aan de kant van AWS staat een router.'],
  [
    'AWS maakt elke dag een snapshot en bewaart die een week.',
    'AWS maakt een snapshot en bewaart die elke dag een week.',
  ],
  [
    'Je kiest een sleutel voor de logs en een bestemming voor de metrics.',
    'Voor de metrics kies je een sleutel voor de logs en een bestemming.',
  ],
  [
    'Je hebt een sleutel nodig voordat AWS het volume versleutelt.',
    'Voordat je een sleutel nodig hebt, versleutelt AWS het volume.',
  ],
  ['AWS test back-ups voordat jij ze terugzet.', 'Voordat AWS back-ups test, zet jij ze terug.'],
  ['Je ziet nooit de hosts die AWS patcht.', 'Je ziet de hosts die AWS nooit patcht.'],
  [
    'AWS bewaart back-ups, en verwijdert logs na 7 dagen.',
    'Na 7 dagen bewaart AWS back-ups, en verwijdert logs.',
  ],
  ['AWS patcht de host.|Je bewaakt de alarmen.', 'AWS patcht de host en bewaakt de alarmen.'],
  ['AWS patcht de host.|Je bewaakt de alarmen.', 'De host patchen en de alarmen bewaken is aan jou.'],
  ['AWS patcht de host, terwijl jij de gast patcht.', 'Terwijl AWS de gast patcht, patch jij de host.'],
  ['AWS patcht alleen de host, en jij patcht de gast.', 'AWS patcht de host, en jij patcht alleen de gast.'],
  ['AWS verwijdert geen data en bewaart logs.', 'AWS verwijdert data en bewaart geen logs.'],
  [
    'Als de writer uitvalt, promoveert AWS een reader; als de reader uitvalt, maak jij er een.',
    'Als de reader uitvalt, promoveert AWS een reader; als de writer uitvalt, maak jij er een.',
  ],
  ['De back-up vervangt de snapshot niet.', 'De snapshot vervangt de back-up niet.'],
  ['Je kunt de sleutel zien, maar niet gebruiken.', 'Je kunt de sleutel niet zien, maar gebruiken.'],
  ['AWS maakt een back-up als jij het aanzet.', 'Jij maakt een back-up als AWS het aanzet.'],
  ['De host is van jou; AWS patcht de gast.', 'De gast is van jou; AWS patcht de host.'],
];

const each = (rows: readonly (readonly [string, readonly string[]])[]) =>
  rows.flatMap(([fact, rewordings]) => rewordings.map((rewording) => [fact, rewording] as const));

describe('a rewording in English', () => {
  it.each(each(ENGLISH))('is shown where the contract allows it: %s → %s', (fact, rewording) => {
    expect(isShown('en', fact, rewording)).toBe(true);
  });

  it.each(FALSE_ENGLISH)('is refused where it says something else: %s → %s', (facts, rewording) => {
    expect(isShown('en', facts, rewording)).toBe(false);
  });
});

describe('a rewording in Dutch', () => {
  it.each(each(DUTCH))('is shown where the contract allows it: %s → %s', (fact, rewording) => {
    expect(isShown('nl', fact, rewording)).toBe(true);
  });

  it.each(FALSE_DUTCH)('is refused where it says something else: %s → %s', (facts, rewording) => {
    expect(isShown('nl', facts, rewording)).toBe(false);
  });
});

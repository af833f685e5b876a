import { beforeAll, describe, expect, it } from '@jest/globals';
import { createUnderstand, type Understand } from '../../src/understand/understand.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

/** What is claimed: party, then "not" if negated, then "alone" if exclusive; a dash when no yes or no is asked for. */
const CLAIMS: readonly (readonly [question: string, claim: string])[] = [
  ['who patches RDS?', '-'],
  ['what do we need to patch on EC2?', '-'],
  ['which backups does AWS make of RDS?', '-'],
  ['wie patcht RDS?', '-'],
  ['hoe zit het met back-ups van S3?', '-'],
  ['do we or does AWS patch RDS?', '-'],
  ['is it ours to run the updates on EC2 or does AWS handle it?', '-'],
  ['is het aan ons of aan AWS om EC2 te patchen?', '-'],
  ['EC2 backups', '-'],
  ['do we need to patch EC2?', 'customer'],
  ['do I have to patch EC2?', 'customer'],
  ['hey, do we need to patch EC2?', 'customer'],
  ['so are we responsible for EC2 backups?', 'customer'],
  ['is patching EC2 our responsibility?', 'customer'],
  ['moeten wij EC2 patchen?', 'customer'],
  ['hoeven we RDS niet te patchen?', 'customer'],
  ['is het nodig om EC2 te patchen?', 'customer'],
  ['weet iemand of we EC2 moeten patchen?', 'customer'],
  ['I wonder whether we have to patch EC2', 'customer'],
  ['patchen wij EC2 zelf?', 'customer'],
  ["don't we have to patch EC2?", 'customer'],
  ['does AWS patch EC2?', 'aws'],
  ['patcht AWS EC2?', 'aws'],
  ['is RDS patched by AWS?', 'aws'],
  ['wordt RDS door AWS gepatcht?', 'aws'],
  ['is RDS patched automatically?', 'aws'],
  ['is S3 standaard versleuteld?', 'aws'],
  ['isn’t that encrypted by default on S3?', 'aws'],
  ['can we rely on AWS for backups of RDS?', 'aws'],
  ['is AWS fully responsible for patching RDS?', 'aws alone'],
  ['is alleen AWS verantwoordelijk voor het patchen van RDS?', 'aws alone'],
  ['AWS encrypts S3, right?', 'aws'],
  ['AWS versleutelt S3, toch?', 'aws'],
  ['AWS does not patch EC2, right?', 'aws not'],
  ['we do not have to patch RDS, correct?', 'customer not'],
  ['wij hoeven RDS niet te patchen, toch?', 'customer not'],
  ['can we ignore patching on EC2?', 'customer not'],
  ['mogen we het patchen van EC2 overslaan?', 'customer not'],
  ['does AWS expect us to patch EC2?', 'customer'],
  ['does AWS expect a patch plan from our side for EC2?', 'customer'],
  ['verwacht AWS dat er van onze kant op EC2 wordt gepatcht?', 'customer'],
  ['does AWS count on us to patch EC2?', 'customer'],
  ['surely patching RDS isn’t on us?', 'customer not'],
  ['het patchen van RDS ligt toch zeker niet bij ons?', 'customer not'],
  ['RDS patches itself, so no need for us to do it, I figured', 'customer not'],
  ['is patching RDS off our plate?', 'customer not'],
  ['there is nothing left that we have to patch on RDS, sales says', 'customer not'],
  // What others do with a thing is nothing that we leave out, and what is done for us is not done by us.
  ['don’t we need to scan the files that partners drop in S3?', 'customer'],
  ['can we skip patching EC2?', 'customer not'],
  ['will the certificate that we imported into ACM be renewed for us?', 'aws'],
  ['wordt het certificaat dat wij in ACM zetten voor ons vernieuwd?', 'aws'],
  ['is it for us to renew the certificate?', 'customer'],
  ['are the secrets that sit there rotated by default? the ones in Secrets Manager', 'aws'],
  ['are the secrets we keep in Secrets Manager rotated by default?', 'aws'],
  ['does fixing a dead fan in the Outpost fall to our own technicians?', 'customer'],
  ['do the people who look after our server room have to provide its power?', 'customer'],
  ['wiping the Snowball is their business and not something we have to do, I assume', 'aws alone'],
  ['our consultant maintains that AWS tunes slow queries on RDS for us, which would be lovely', 'aws'],
  ['ook al is WorkSpaces beheerd, de schijven waar wij op werken moeten wij zelf versleutelen?', 'customer'],
  ['als ik niks doe, heb ik dan toch access logs van mijn load balancer?', 'aws'],
  ['hebben wij dan nog verantwoordelijkheid voor het patchen van EC2?', 'customer'],
  ['hebben wij dan toch een rol bij het patchen van EC2?', 'customer'],
  ['do we still have work on the patching of RDS?', 'customer'],
  ['do we have responsibility for patching EC2?', 'customer'],
  // Dutch puts the verb first behind another clause too: whoever adds "klopt toch?" has asked nothing.
  ['aangezien Glue serverless is, hoeven wij de scripts niet te controleren, klopt toch?', 'customer not'],
  ['aangezien Glue serverless is, hoeven wij de scripts dan te controleren?', 'customer'],
  ['uitzoeken welke data gevoelig is hoeven wij op Aurora niet zelf te doen, toch?', 'customer not'],
  ['KMS-sleutels draaien zichzelf door, daar zijn wij niet van toch?', 'customer not'],
  ['AWS labels which of our S3 files are confidential, that is what we pay them for, no?', 'aws'],
  ['the auditor asks who shreds the disks of EBS, can you confirm that it is AWS?', 'aws'],
  ['dataclassificatie bij Macie, van ons?', 'customer'],
  ['who handles the certificates on our load balancer, is it us', 'customer'],
  ['wie kiest de subnets van onze VPC, zijn wij dat', 'customer'],
  ['AWS houdt test en productie wel uit elkaar, nietwaar', 'aws'],
  ['ACM vernieuwt ook certificaten die we zelf hebben geïmporteerd, of niet soms?', 'aws'],
  ['GuardDuty watches our account without us having to enable or do anything, I assume?', 'aws'],
  ['zeg of AWS de gebouwen achter DynamoDB bewaakt', 'aws'],
  // Whoever is left when one side is ruled out.
  ['does anyone but us patch EC2?', 'aws'],
  ['patcht iemand anders dan wijzelf EC2?', 'aws'],
  ['does anyone other than AWS patch RDS?', 'customer'],
  ['patching EC2 is nobody’s job but ours, right?', 'customer alone'],
  ['niemand behalve AWS patcht de hypervisor, toch?', 'aws alone'],
  ['so it is not just AWS that patches RDS?', 'customer'],
  ['is patching RDS exclusively a matter for AWS?', 'aws alone'],
  // A denial of a denial, and one of a whole sentence.
  ['it is not as if we don’t have to patch EC2', 'customer'],
  ['het is dus niet zo dat wij RDS moeten patchen', 'customer not'],
  ['it is not true that AWS patches EC2', 'aws not'],
  ['is het niet zo dat wij EC2 moeten patchen?', 'customer'],
  // What a relative clause says of the other side.
  ['does AWS renew certificates that we imported into ACM?', 'aws'],
  ['does it fall to AWS to patch the EC2 servers that we started?', 'aws'],
  ['EC2 instances die niemand nog gebruikt ruimt AWS op, toch?', 'aws'],
  ['does Fargate leave the patching of images to us?', 'customer'],
  ['is patching EC2 something a platform team has to do itself?', 'customer'],
  ['is the patching still on us once AWS has set up RDS?', 'customer'],
  // A "not" or a party that belongs to the circumstances.
  ['surely RDS is patched without us enabling anything', 'aws'],
  ['wordt RDS gepatcht zonder dat wij iets aanzetten?', 'aws'],
  ['AWS patches RDS whether we ask or not', 'aws'],
  ['AWS patches RDS whether or not the customer asks for it', 'aws'],
  ['I wonder whether we have to patch EC2 or not', 'customer'],
  ['if nobody on the team looks at it, is RDS still patched?', 'aws'],
  ['moeten we als klant ook maar iets doen aan de datacenters waar S3 in draait?', 'customer'],
  // "Enige" is any, "de enige" the only one.
  ['draagt AWS enige verantwoordelijkheid voor het patchen van RDS?', 'aws'],
  ['is AWS de enige die RDS patcht?', 'aws alone'],
  // The other side is ruled out, and nothing denied.
  ['is RDS patched by AWS instead of by us?', 'aws alone'],
  ['I gather patching EC2 falls to us and not to Amazon', 'customer alone'],
  ['mijn collega zegt dat RDS alleen door AWS wordt gepatcht', 'aws alone'],
  ['wordt RDS voor honderd procent door AWS gepatcht?', 'aws alone'],
  ['ik dacht dat het patchen van RDS geheel buiten ons om gaat', 'aws alone'],
  ['RDS is patched without our involvement, I take it', 'aws alone'],
  ['isn’t patching RDS purely their job?', 'aws alone'],
  // A "not" in a question, behind a comma too.
  ['onze EC2-servers, hoeven wij die niet te patchen?', 'customer'],
  ['zou RDS onze database niet gewoon zelf patchen?', 'aws'],
  // Questions with a clause inside.
  ['komt wat onze functies in Lambda loggen vanzelf in een logboek terecht?', 'aws'],
  ['deciding which keys of KMS get rotated is ours, I suppose', 'customer'],
  ['can we count on patches for RDS being installed automatically?', 'aws'],
  // Doubts about oneself are no second side.
  ['does AWS patch RDS, or did I dream that?', 'aws'],
  ['RDS wordt door AWS gepatcht of vergis ik me', 'aws'],
  ['AWS patches RDS regardless of what we set, right?', 'aws'],
  ['a failover of RDS happens entirely without us, I suppose', 'aws alone'],
  ['does AWS want us to patch EC2?', 'customer'],
  ['EC2 patching - us?', 'customer'],
  ['kwetsbare packages in onze functie op Lambda zijn voor ons?', 'customer'],
  ['welke analist bij welke tabel mag in Lake Formation wordt toch door Amazon geregeld?', 'aws'],
  ['what is on us and what is on AWS with Lambda?', '-'],
];

describe('the claim in a question', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = createUnderstand(await loadRealKnowledge(), await loadRealModels());
  });

  it.each(CLAIMS)('"%s" claims: %s', (question, expected) => {
    const { claim } = understand(question, { defaultLocale: 'en' });
    const said = claim
      ? [claim.about, claim.negated && 'not', claim.exclusive && 'alone'].filter(Boolean).join(' ')
      : '-';
    expect(said).toBe(expected);
  });
});

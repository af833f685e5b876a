import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { findNames } from '../../src/understand/find-names.js';
import type { Lexicon } from '../../src/understand/lexicon.js';
import { readWords } from '../../src/understand/read-words.js';
import { loadRealKnowledge, loadRealLexicon } from '../load-real-knowledge.js';

describe('names', () => {
  let knowledge: Knowledge;
  let lexicon: Lexicon;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    lexicon = await loadRealLexicon();
  });
  const namesIn = (question: string) => findNames(readWords(question, lexicon), lexicon, knowledge);

  it.each([
    ['mq patching?', ['mq']],
    ['who patches inspector?', ['inspector']],
    ['what changed for config?', ['config']],
    ['inspector, wie doet wat?', ['inspector']],
    ['batch schalen wie', ['batch']],
    ['who can connect to our database', []],
    ['who changes the config of a server', []],
    ['the inspector from the ministry visits our data centre on Monday', []],
  ])('"%s" names %p, where an ordinary word can only be a name', (question, services) => {
    expect(namesIn(question).services).toEqual(services);
  });

  it.each(['who backs up our Google Cloud Storage buckets?', 'does google encrypt cloud storage buckets'])(
    '"%s" names another cloud',
    (question) => expect(namesIn(question).cloud).toBe('Google Cloud'),
  );

  it('the buckets of another cloud are no service of ours', () => {
    expect(namesIn('wie regelt de backups van onze Google Cloud Storage buckets').services).toEqual([]);
    expect(namesIn('who encrypts our buckets?').services).toEqual(['s3']);
  });

  it.each([
    'compare Lambda zip with a container image',
    'Lambda als zip of als container image, wat scheelt dat?',
  ])('"%s" names two ways to run one service, and no task', (question) => {
    const { services, covered } = namesIn(question);
    expect(services).toEqual(['lambda', 'lambda-container-image']);
    const { tokens } = readWords(question, lexicon);
    expect(tokens.filter(({ word }, at) => word === 'image' && !covered[at])).toEqual([]);
  });

  it('what a longer name begins with is no second service behind it', () => {
    const { services } = namesIn('RDS Custom for SQL Server on an engine version from RDS');
    expect(services).toEqual(['rds-custom-sqlserver']);
  });

  it.each([
    ['inspector has been on for half a year and the list keeps growing', ['inspector']],
    ['inspector scant al onze instances, dat loopt automatisch mee', ['inspector']],
    ['does inspector fix what it finds in our accounts', ['inspector']],
    ['wie zet inspecter aan en wie kijkt er naar de bevindingen', ['inspector']],
    ['we turned on inspector last month, who fixes what it found', ['inspector']],
    ['als inspector iets vindt, wie moet het dan oplossen', ['inspector']],
    ['does detective collect its data by itself or do we switch it on', ['detective']],
    ['uit artifact halen wij de rapporten, wie houdt die daar actueel', ['artifact']],
    ['onze telefonie draait op connect, wie bewaart de opnames', ['connect']],
    ['we enabled config in every region, who reads what it records', ['config']],
    ['does glue encrypt what it stores or is that up to us', ['glue']],
    ['does shield need switching on or is it there for every account', ['shield']],
    ['onze regels staan in Network Firewall, wie test die', ['network-firewall']],
  ])('"%s" names %p, where an ordinary noun would need an article', (question, services) => {
    expect(namesIn(question).services).toEqual(services);
  });

  it.each([
    'the inspected servers had findings, who fixes them',
    'preventive and detective controls in our framework, whose are they',
    'the pipeline has artifact signing, who does that',
    'if the detective asks for logs, who hands them over',
    'if clients connect over the internet, is encrypting that ours',
    'we have connect problems with the database since Monday',
    'config drift on our servers, who deals with it',
    'nightly batch is slow again, who looks at that',
    'who manages the network firewall in front of our servers',
    'I can not comprehend who is responsible for this',
  ])('"%s" names no service', (question) => {
    expect(namesIn(question).services).toEqual([]);
  });

  it.each([
    ['we uploaded our DigiCert wildcard into ACM', 'acm-imported'],
    ['eigen certificaat ingeladen in ACM', 'acm-imported'],
    ['ACM issued our certificate', 'acm'],
    ['our lambdas ship as docker images', 'lambda-container-image'],
    ['KMS met een externe key store', 'kms-external-key-store'],
    ['CodeBuild runs on a docker image that we made', 'codebuild-custom-image'],
    ['eks mt fargate', 'eks-fargate'],
    ['With fargate-backed Batch jobs', 'batch-fargate'],
    ['onze zelfgebouwde EKS-nodes', 'eks-self-managed-nodes'],
    ['EKS with nodes that we run ourselves', 'eks-self-managed-nodes'],
    ['EKS with nodes in our own datacenter', 'eks-hybrid-nodes'],
    ['ECS on our own servers in our datacenter', 'ecs-anywhere'],
    ['ECS on instances we manage ourselves', 'ecs-ec2'],
    ['RDS draait bij ons op een Outpost in de serverruimte', 'rds-on-outposts'],
    ['EMR draait bij ons op EKS', 'emr-on-eks'],
    ["some firewall vendor's AMI in the marketplace", 'marketplace-ami'],
    ['device certificates in IoT Core', 'iot-core'],
  ])('"%s" names %p, by the words around the name too', (question, service) => {
    expect(namesIn(question).services).toEqual([service]);
  });

  it.each([
    ['doc db 4', 'documentdb'],
    ['litesail box', 'lightsail'],
    ['dymanodb tabellen', 'dynamodb'],
    ['lambada functions', 'lambda'],
    ['transit gatewy routes', 'transit-gateway'],
    ['file gateway on hyper-v', 'storage-gateway'],
    ['Lustre on FSx', 'fsx-lustre'],
  ])('"%s" names %p, and nothing without an entry', (question, service) => {
    expect(namesIn(question)).toMatchObject({ services: [service], cloud: null, uncovered: null });
  });

  it.each([
    ['bij TransIP een vps, wie doet daar de updates', 'TransIP'],
    ['Who upgrades mongodb on an Atlas M30', 'MongoDB Atlas'],
    ['a file server in our office', 'office IT'],
    ['a storage gateway appliance in our branch office', null],
    ['a site-to-site VPN to Azure', null],
    ['compare EC2 to Azure', 'Microsoft Azure'],
  ])('"%s" speaks of %p, unless it is only where a service stands', (question, cloud) => {
    expect(namesIn(question).cloud).toBe(cloud);
  });

  it.each([
    ['Kinesis, Firehose and Redshift', ['kinesis', 'firehose', 'redshift']],
    ['who backs up our rds databse', ['rds']],
    ['compare ec2 lambda', ['ec2', 'lambda']],
  ])('"%s" names %p, each by itself', (question, services) => {
    expect(namesIn(question).services).toEqual(services);
  });

  it.each([
    ['AWS Batch on a managed EC2 compute environment', ['batch']],
    ['de EC2-machines onder Lambda Managed Instances', ['lambda-managed-instances']],
    ['malware op de EC2-hosts onder ECS', ['ecs-ec2']],
  ])('"%s" names %p, and EC2 only as where it runs', (question, services) => {
    expect(namesIn(question).services).toEqual(services);
  });

  it.each([
    ['sg-0abc is open to the world', 'ec2'],
    ['rt-0a1b has a route to an igw', 'vpc'],
    ['plain text password in a task definition', 'ecs'],
    ['who patches the worker nodes', 'eks'],
    ['the Redis cluster lives inside our VPC', 'elasticache'],
    ['who edits the launch template of our ECS cluster', null],
    ['who patches the operating system', null],
  ])('"%s" implies %p by a part, unless a service is named', (question, service) => {
    expect(namesIn(question).implied).toBe(service);
  });
});

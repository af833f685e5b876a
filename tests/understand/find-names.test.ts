import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { findNames } from '../../src/understand/find-names.js';
import { buildLexicon, type Lexicon } from '../../src/understand/lexicon.js';
import { readWords } from '../../src/understand/read-words.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

describe('names', () => {
  let knowledge: Knowledge;
  let lexicon: Lexicon;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    lexicon = buildLexicon(knowledge);
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
    ['who edits the launch template of our ECS cluster', null],
    ['who patches the operating system', null],
  ])('"%s" implies %p by a part, unless a service is named', (question, service) => {
    expect(namesIn(question).implied).toBe(service);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

/**
 * Where a rule of thumb is wrong, and people pay for it. Each line was settled on AWS's own page, which its cell cites;
 * whoever changes one has read that page again.
 */
const TRAPS = `
  the same service in another mode
    ec2                       guest-os-patching       customer
    rds                       guest-os-patching       shared
    rds-custom-oracle         guest-os-patching       customer
    fargate                   guest-os-patching       aws
    fargate                   container-image         customer
    fargate                   runtime-patching        customer
    ecs-ec2                   guest-os-patching       customer
    ecs-managed-instances     guest-os-patching       aws
    ecs-anywhere              physical-security       customer
    eks                       k8s-control-plane       aws
    eks-managed-node-groups   guest-os-patching       shared
    eks-self-managed-nodes    guest-os-patching       customer
    eks-fargate               container-runtime-node  aws
    eks-auto-mode             container-runtime-node  aws
    eks-hybrid-nodes          guest-os-patching       customer
    eks-anywhere              k8s-control-plane       customer
    lambda                    runtime-patching        shared
    lambda-container-image    runtime-patching        customer
    lambda-managed-instances  guest-os-patching       aws
    batch                     guest-os-patching       customer
    batch-fargate             guest-os-patching       aws
    elasticache               encryption-at-rest      customer
    elasticache-serverless    encryption-at-rest      shared
    kms                       key-management          shared
    kms-external-key-store    key-management          customer
    cloudhsm                  key-management          customer
  managed, and still your turn
    aurora                    engine-patching         shared
    rds                       engine-major-upgrade    shared
    elastic-beanstalk         guest-os-patching       shared
    opensearch                engine-patching         shared
    eks                       engine-major-upgrade    shared
    msk                       engine-patching         shared
    lambda                    engine-major-upgrade    customer
    glue                      engine-major-upgrade    customer
    lightsail                 guest-os-patching       customer
    systems-manager           guest-os-patching       customer
    workspaces                guest-os-patching       shared
  off until you turn it on
    ebs                       encryption-at-rest      customer
    rds                       encryption-at-rest      customer
    efs                       encryption-at-rest      customer
    opensearch                encryption-at-rest      customer
    kinesis                   encryption-at-rest      customer
    dynamodb                  data-backup             customer
    s3                        data-backup             customer
    elasticache               data-backup             customer
    vpc                       logging                 customer
    eks                       logging                 customer
    s3                        logging                 customer
    guardduty                 monitoring              customer
    inspector                 vulnerability-pentest   customer
    macie                     data-classification     customer
    config                    configuration-management customer
    network-firewall          network-firewall        customer
    direct-connect            encryption-in-transit   customer
  on by default, with a choice left
    s3                        encryption-at-rest      shared
    s3                        public-access           shared
    aurora                    encryption-at-rest      shared
    redshift                  encryption-at-rest      shared
    dynamodb                  encryption-at-rest      shared
    sqs                       encryption-at-rest      shared
    rds                       data-backup             shared
    redshift                  data-backup             shared
    cloudtrail                logging                 shared
  always on, or AWS's alone
    iam                       encryption-at-rest      aws
    glacier                   encryption-at-rest      aws
    snowball                  media-disposal          aws
    s3                        durability              aws
    dynamodb                  high-availability       aws
    artifact                  service-availability    aws
  the place decides
    outposts                  physical-security       customer
    outposts                  environmental           customer
    outposts                  host-os-patching        aws
    outposts-servers          media-disposal          customer
    rds-on-outposts           physical-security       customer
    local-zones               physical-security       aws
    direct-connect            hardware-maintenance    shared
  certificates
    acm                       certificates            shared
    acm-imported              certificates            customer
  both, each a half of its own
    bedrock                   ai-prompt-model         shared
    eks                       capacity-scaling        shared
    lightsail                 certificates            shared
  yours everywhere
    sagemaker                 ai-prompt-model         customer
    s3                        data-classification     customer
    rds                       database-administration customer
    iam                       root-mfa                customer
    marketplace-ami           guest-os-patching       customer
  AWS's three shared controls, and what follows the same pattern
    ec2                       awareness-training      shared
    ec2                       configuration-management shared
    ec2                       incident-response       shared
    ec2                       vulnerability-pentest   shared
    ec2                       compliance-certification shared
    ec2                       ddos                    shared
`;

const rows = [...TRAPS.matchAll(/^ {4}(\S+) +(\S+) +(\S+)$/gm)].map(
  ([, service = '', topic = '', party = '']) => ({ service, topic, party }),
);

describe('the well-known traps', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });

  it.each(rows)('$service, $topic: $party', ({ service, topic, party }) => {
    const cell = knowledge.services.get(service)?.cells.get(topic);
    expect(cell?.party).toBe(party);
    expect(cell?.sources.length).toBeGreaterThan(0);
  });
});

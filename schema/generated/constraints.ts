// Generated from schema/ontology by `npm run generate`. Do not edit.

/** Idempotent schema statements: uniqueness of ids and keys, range indexes for paging. One transaction each. */
export const CONSTRAINTS: { name: string; cypher: string }[] = [
  {
    name: 'entity_id',
    cypher: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'source_id',
    cypher: 'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'source_no',
    cypher: 'CREATE CONSTRAINT source_no IF NOT EXISTS FOR (n:Source) REQUIRE n.no IS UNIQUE',
  },
  {
    name: 'article_id',
    cypher: 'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'passage_id',
    cypher: 'CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'claim_id',
    cypher: 'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'bucket_key',
    cypher: 'CREATE CONSTRAINT bucket_key IF NOT EXISTS FOR (n:Bucket) REQUIRE n.key IS UNIQUE',
  },
  {
    name: 'dispute_id',
    cypher: 'CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'judgement_id',
    cypher: 'CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'revision_seq',
    cypher: 'CREATE CONSTRAINT revision_seq IF NOT EXISTS FOR (n:Revision) REQUIRE n.seq IS UNIQUE',
  },
  { name: 'meta_id', cypher: 'CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE' },
  {
    name: 'rebuild_id',
    cypher: 'CREATE CONSTRAINT rebuild_id IF NOT EXISTS FOR (n:Rebuild) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'perpetrated_key',
    cypher: 'CREATE CONSTRAINT perpetrated_key IF NOT EXISTS FOR ()-[r:PERPETRATED]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'perpetrated_by_fromId_fromAt',
    cypher: 'CREATE INDEX perpetrated_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:PERPETRATED]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'perpetrated_by_toId_toAt',
    cypher: 'CREATE INDEX perpetrated_by_toId_toAt IF NOT EXISTS FOR ()-[r:PERPETRATED]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'participated_in_key',
    cypher: 'CREATE CONSTRAINT participated_in_key IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'participated_in_by_fromId_fromAt',
    cypher: 'CREATE INDEX participated_in_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'participated_in_by_toId_toAt',
    cypher: 'CREATE INDEX participated_in_by_toId_toAt IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'targeted_key',
    cypher: 'CREATE CONSTRAINT targeted_key IF NOT EXISTS FOR ()-[r:TARGETED]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'targeted_by_fromId_fromAt',
    cypher: 'CREATE INDEX targeted_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'targeted_by_toId_toAt',
    cypher: 'CREATE INDEX targeted_by_toId_toAt IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'victim_of_key',
    cypher: 'CREATE CONSTRAINT victim_of_key IF NOT EXISTS FOR ()-[r:VICTIM_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'victim_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX victim_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:VICTIM_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'victim_of_by_toId_toAt',
    cypher: 'CREATE INDEX victim_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:VICTIM_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'declared_key',
    cypher: 'CREATE CONSTRAINT declared_key IF NOT EXISTS FOR ()-[r:DECLARED]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'declared_by_fromId_fromAt',
    cypher: 'CREATE INDEX declared_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:DECLARED]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'declared_by_toId_toAt',
    cypher: 'CREATE INDEX declared_by_toId_toAt IF NOT EXISTS FOR ()-[r:DECLARED]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'concerns_key',
    cypher: 'CREATE CONSTRAINT concerns_key IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'concerns_by_fromId_fromAt',
    cypher: 'CREATE INDEX concerns_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'concerns_by_toId_toAt',
    cypher: 'CREATE INDEX concerns_by_toId_toAt IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'occurred_at_key',
    cypher: 'CREATE CONSTRAINT occurred_at_key IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'occurred_at_by_fromId_fromAt',
    cypher: 'CREATE INDEX occurred_at_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'occurred_at_by_toId_toAt',
    cypher: 'CREATE INDEX occurred_at_by_toId_toAt IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'within_key',
    cypher: 'CREATE CONSTRAINT within_key IF NOT EXISTS FOR ()-[r:WITHIN]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'within_by_fromId_fromAt',
    cypher: 'CREATE INDEX within_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:WITHIN]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'within_by_toId_toAt',
    cypher: 'CREATE INDEX within_by_toId_toAt IF NOT EXISTS FOR ()-[r:WITHIN]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'near_key',
    cypher: 'CREATE CONSTRAINT near_key IF NOT EXISTS FOR ()-[r:NEAR]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'near_by_fromId_fromAt',
    cypher: 'CREATE INDEX near_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:NEAR]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'near_by_toId_toAt',
    cypher: 'CREATE INDEX near_by_toId_toAt IF NOT EXISTS FOR ()-[r:NEAR]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'between_key',
    cypher: 'CREATE CONSTRAINT between_key IF NOT EXISTS FOR ()-[r:BETWEEN]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'between_by_fromId_fromAt',
    cypher: 'CREATE INDEX between_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:BETWEEN]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'between_by_toId_toAt',
    cypher: 'CREATE INDEX between_by_toId_toAt IF NOT EXISTS FOR ()-[r:BETWEEN]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'borders_key',
    cypher: 'CREATE CONSTRAINT borders_key IF NOT EXISTS FOR ()-[r:BORDERS]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'borders_by_fromId_fromAt',
    cypher: 'CREATE INDEX borders_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:BORDERS]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'borders_by_toId_toAt',
    cypher: 'CREATE INDEX borders_by_toId_toAt IF NOT EXISTS FOR ()-[r:BORDERS]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'direction_from_key',
    cypher: 'CREATE CONSTRAINT direction_from_key IF NOT EXISTS FOR ()-[r:DIRECTION_FROM]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'direction_from_by_fromId_fromAt',
    cypher: 'CREATE INDEX direction_from_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:DIRECTION_FROM]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'direction_from_by_toId_toAt',
    cypher: 'CREATE INDEX direction_from_by_toId_toAt IF NOT EXISTS FOR ()-[r:DIRECTION_FROM]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'part_of_key',
    cypher: 'CREATE CONSTRAINT part_of_key IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'part_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX part_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'part_of_by_toId_toAt',
    cypher: 'CREATE INDEX part_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'caused_key',
    cypher: 'CREATE CONSTRAINT caused_key IF NOT EXISTS FOR ()-[r:CAUSED]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'caused_by_fromId_fromAt',
    cypher: 'CREATE INDEX caused_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:CAUSED]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'caused_by_toId_toAt',
    cypher: 'CREATE INDEX caused_by_toId_toAt IF NOT EXISTS FOR ()-[r:CAUSED]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'precedes_key',
    cypher: 'CREATE CONSTRAINT precedes_key IF NOT EXISTS FOR ()-[r:PRECEDES]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'precedes_by_fromId_fromAt',
    cypher: 'CREATE INDEX precedes_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:PRECEDES]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'precedes_by_toId_toAt',
    cypher: 'CREATE INDEX precedes_by_toId_toAt IF NOT EXISTS FOR ()-[r:PRECEDES]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'simultaneous_with_key',
    cypher: 'CREATE CONSTRAINT simultaneous_with_key IF NOT EXISTS FOR ()-[r:SIMULTANEOUS_WITH]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'simultaneous_with_by_fromId_fromAt',
    cypher: 'CREATE INDEX simultaneous_with_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:SIMULTANEOUS_WITH]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'simultaneous_with_by_toId_toAt',
    cypher: 'CREATE INDEX simultaneous_with_by_toId_toAt IF NOT EXISTS FOR ()-[r:SIMULTANEOUS_WITH]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'responds_to_key',
    cypher: 'CREATE CONSTRAINT responds_to_key IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'responds_to_by_fromId_fromAt',
    cypher: 'CREATE INDEX responds_to_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'responds_to_by_toId_toAt',
    cypher: 'CREATE INDEX responds_to_by_toId_toAt IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'branch_of_key',
    cypher: 'CREATE CONSTRAINT branch_of_key IF NOT EXISTS FOR ()-[r:BRANCH_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'branch_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX branch_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:BRANCH_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'branch_of_by_toId_toAt',
    cypher: 'CREATE INDEX branch_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:BRANCH_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'member_of_key',
    cypher: 'CREATE CONSTRAINT member_of_key IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'member_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX member_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'member_of_by_toId_toAt',
    cypher: 'CREATE INDEX member_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'backbone_of_key',
    cypher: 'CREATE CONSTRAINT backbone_of_key IF NOT EXISTS FOR ()-[r:BACKBONE_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'backbone_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX backbone_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:BACKBONE_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'backbone_of_by_toId_toAt',
    cypher: 'CREATE INDEX backbone_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:BACKBONE_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'leads_key',
    cypher: 'CREATE CONSTRAINT leads_key IF NOT EXISTS FOR ()-[r:LEADS]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'leads_by_fromId_fromAt',
    cypher: 'CREATE INDEX leads_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:LEADS]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'leads_by_toId_toAt',
    cypher: 'CREATE INDEX leads_by_toId_toAt IF NOT EXISTS FOR ()-[r:LEADS]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'detains_key',
    cypher: 'CREATE CONSTRAINT detains_key IF NOT EXISTS FOR ()-[r:DETAINS]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'detains_by_fromId_fromAt',
    cypher: 'CREATE INDEX detains_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:DETAINS]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'detains_by_toId_toAt',
    cypher: 'CREATE INDEX detains_by_toId_toAt IF NOT EXISTS FOR ()-[r:DETAINS]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'leader_of_key',
    cypher: 'CREATE CONSTRAINT leader_of_key IF NOT EXISTS FOR ()-[r:LEADER_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'leader_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX leader_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:LEADER_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'leader_of_by_toId_toAt',
    cypher: 'CREATE INDEX leader_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:LEADER_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'affiliated_with_key',
    cypher: 'CREATE CONSTRAINT affiliated_with_key IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'affiliated_with_by_fromId_fromAt',
    cypher: 'CREATE INDEX affiliated_with_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'affiliated_with_by_toId_toAt',
    cypher: 'CREATE INDEX affiliated_with_by_toId_toAt IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'official_of_key',
    cypher: 'CREATE CONSTRAINT official_of_key IF NOT EXISTS FOR ()-[r:OFFICIAL_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'official_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX official_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:OFFICIAL_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'official_of_by_toId_toAt',
    cypher: 'CREATE INDEX official_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:OFFICIAL_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'controls_key',
    cypher: 'CREATE CONSTRAINT controls_key IF NOT EXISTS FOR ()-[r:CONTROLS]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'controls_by_fromId_fromAt',
    cypher: 'CREATE INDEX controls_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'controls_by_toId_toAt',
    cypher: 'CREATE INDEX controls_by_toId_toAt IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'held_in_key',
    cypher: 'CREATE CONSTRAINT held_in_key IF NOT EXISTS FOR ()-[r:HELD_IN]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'held_in_by_fromId_fromAt',
    cypher: 'CREATE INDEX held_in_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'held_in_by_toId_toAt',
    cypher: 'CREATE INDEX held_in_by_toId_toAt IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'active_in_key',
    cypher: 'CREATE CONSTRAINT active_in_key IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'active_in_by_fromId_fromAt',
    cypher: 'CREATE INDEX active_in_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'active_in_by_toId_toAt',
    cypher: 'CREATE INDEX active_in_by_toId_toAt IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'resident_of_key',
    cypher: 'CREATE CONSTRAINT resident_of_key IF NOT EXISTS FOR ()-[r:RESIDENT_OF]-() REQUIRE r.key IS UNIQUE',
  },
  {
    name: 'resident_of_by_fromId_fromAt',
    cypher: 'CREATE INDEX resident_of_by_fromId_fromAt IF NOT EXISTS FOR ()-[r:RESIDENT_OF]-() ON (r.fromId, r.fromAt)',
  },
  {
    name: 'resident_of_by_toId_toAt',
    cypher: 'CREATE INDEX resident_of_by_toId_toAt IF NOT EXISTS FOR ()-[r:RESIDENT_OF]-() ON (r.toId, r.toAt)',
  },
  {
    name: 'about_by_entity_claim',
    cypher: 'CREATE INDEX about_by_entity_claim IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entity, r.claim)',
  },
];

/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Both on Bilingual { ar en }\n  fragment Figure on Value { min max best op approx unit verbatim vague }\n  fragment Drawn on Entity {\n    id __typename kind label { ...Both } phrase { ...Both } names { arGender } sensitivity\n    ... on Event { background ongoing date { edtf earliest latest precision basis partOfDay startOnly } }\n  }\n  fragment Line on Relation {\n    id type family from { id } to { id } qualifiers { relation side role act outcome bearing } sentence { ...Both }\n    basis nClaims nIndependent disputed firstReported { from to basis } disputes { id kind state }\n  }\n  fragment Chain on Statement {\n    role order certainty source { id kind label { ...Both } access isBelligerent entity { id } }\n  }\n  fragment Quotation on Passage {\n    article { id lang } exact complete start end paragraph contextBefore contextAfter\n  }\n  fragment Sentence on Claim {\n    id predicate status quoteForm modality ongoing value { ...Figure } gloss { ...Both }\n    statedBy { ...Chain } quoted { start end } passages { ...Quotation }\n  }\n  fragment Disagreement on Dispute {\n    id kind state computed family nMembers title { ...Both } note { ...Both }\n    members {\n      claim { id quoteForm statedBy { ...Chain } passages { article { id lang } } }\n      assertion { n predicate value { ...Figure } edtf partOfDay }\n      object { id label { ...Both } }\n    }\n  }\n": typeof types.BothFragmentDoc,
    "\n  query FirstView {\n    relations(first: 100) {\n      totalCount truncated\n      nodes { ...Line from { ...Drawn } to { ...Drawn } }\n    }\n    disputes(filter: { states: [OPEN] }, first: 50) { totalCount nodes { id kind state title { ...Both } } }\n    stats { revision groups persons places events sources articles claims relations disputes }\n  }\n": typeof types.FirstViewDocument,
    "\n  query EdgePanel($id: ID!, $pair: [ID!]!) {\n    node(id: $id) {\n      __typename\n      ... on Relation {\n        ...Line\n        from { ...Drawn }\n        to { ...Drawn }\n        supports { claim speaker bundle basis }\n        claims(first: 50) {\n          totalCount\n          nodes { ...Sentence passages { mentions(of: $pair) { start end entities { id } } } }\n        }\n        disputes { ...Disagreement }\n      }\n    }\n    others: relations(filter: { among: $pair }, first: 50) { totalCount nodes { ...Line } }\n  }\n": typeof types.EdgePanelDocument,
    "\n  query Ends($id: ID!) {\n    node(id: $id) { __typename ... on Relation { from { id } to { id } } }\n  }\n": typeof types.EndsDocument,
    "\n  query EntityPanel($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...Drawn\n        names { ar en } note { ...Both }\n        aliases { text lang kind source { id label { ...Both } } }\n        relationCounts { type direction count exact }\n        relations(first: 100) { totalCount nodes { ...Line } }\n        sources { id access nSpoken claims(role: SPEAKER, first: 25) { totalCount nodes { ...Sentence } } }\n        disputes(first: 20) { totalCount nodes { id kind state title { ...Both } } }\n      }\n      ... on Person { role { ...Both } }\n      ... on Place { within { depth place { id label { ...Both } } } }\n    }\n  }\n": typeof types.EntityPanelDocument,
    "\n  query DisputePanel($id: ID!) {\n    dispute(id: $id) {\n      ...Disagreement\n      members { claim { ...Sentence } }\n      relations(first: 50) { totalCount nodes { ...Line } }\n    }\n  }\n": typeof types.DisputePanelDocument,
};
const documents: Documents = {
    "\n  fragment Both on Bilingual { ar en }\n  fragment Figure on Value { min max best op approx unit verbatim vague }\n  fragment Drawn on Entity {\n    id __typename kind label { ...Both } phrase { ...Both } names { arGender } sensitivity\n    ... on Event { background ongoing date { edtf earliest latest precision basis partOfDay startOnly } }\n  }\n  fragment Line on Relation {\n    id type family from { id } to { id } qualifiers { relation side role act outcome bearing } sentence { ...Both }\n    basis nClaims nIndependent disputed firstReported { from to basis } disputes { id kind state }\n  }\n  fragment Chain on Statement {\n    role order certainty source { id kind label { ...Both } access isBelligerent entity { id } }\n  }\n  fragment Quotation on Passage {\n    article { id lang } exact complete start end paragraph contextBefore contextAfter\n  }\n  fragment Sentence on Claim {\n    id predicate status quoteForm modality ongoing value { ...Figure } gloss { ...Both }\n    statedBy { ...Chain } quoted { start end } passages { ...Quotation }\n  }\n  fragment Disagreement on Dispute {\n    id kind state computed family nMembers title { ...Both } note { ...Both }\n    members {\n      claim { id quoteForm statedBy { ...Chain } passages { article { id lang } } }\n      assertion { n predicate value { ...Figure } edtf partOfDay }\n      object { id label { ...Both } }\n    }\n  }\n": types.BothFragmentDoc,
    "\n  query FirstView {\n    relations(first: 100) {\n      totalCount truncated\n      nodes { ...Line from { ...Drawn } to { ...Drawn } }\n    }\n    disputes(filter: { states: [OPEN] }, first: 50) { totalCount nodes { id kind state title { ...Both } } }\n    stats { revision groups persons places events sources articles claims relations disputes }\n  }\n": types.FirstViewDocument,
    "\n  query EdgePanel($id: ID!, $pair: [ID!]!) {\n    node(id: $id) {\n      __typename\n      ... on Relation {\n        ...Line\n        from { ...Drawn }\n        to { ...Drawn }\n        supports { claim speaker bundle basis }\n        claims(first: 50) {\n          totalCount\n          nodes { ...Sentence passages { mentions(of: $pair) { start end entities { id } } } }\n        }\n        disputes { ...Disagreement }\n      }\n    }\n    others: relations(filter: { among: $pair }, first: 50) { totalCount nodes { ...Line } }\n  }\n": types.EdgePanelDocument,
    "\n  query Ends($id: ID!) {\n    node(id: $id) { __typename ... on Relation { from { id } to { id } } }\n  }\n": types.EndsDocument,
    "\n  query EntityPanel($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...Drawn\n        names { ar en } note { ...Both }\n        aliases { text lang kind source { id label { ...Both } } }\n        relationCounts { type direction count exact }\n        relations(first: 100) { totalCount nodes { ...Line } }\n        sources { id access nSpoken claims(role: SPEAKER, first: 25) { totalCount nodes { ...Sentence } } }\n        disputes(first: 20) { totalCount nodes { id kind state title { ...Both } } }\n      }\n      ... on Person { role { ...Both } }\n      ... on Place { within { depth place { id label { ...Both } } } }\n    }\n  }\n": types.EntityPanelDocument,
    "\n  query DisputePanel($id: ID!) {\n    dispute(id: $id) {\n      ...Disagreement\n      members { claim { ...Sentence } }\n      relations(first: 50) { totalCount nodes { ...Line } }\n    }\n  }\n": types.DisputePanelDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Both on Bilingual { ar en }\n  fragment Figure on Value { min max best op approx unit verbatim vague }\n  fragment Drawn on Entity {\n    id __typename kind label { ...Both } phrase { ...Both } names { arGender } sensitivity\n    ... on Event { background ongoing date { edtf earliest latest precision basis partOfDay startOnly } }\n  }\n  fragment Line on Relation {\n    id type family from { id } to { id } qualifiers { relation side role act outcome bearing } sentence { ...Both }\n    basis nClaims nIndependent disputed firstReported { from to basis } disputes { id kind state }\n  }\n  fragment Chain on Statement {\n    role order certainty source { id kind label { ...Both } access isBelligerent entity { id } }\n  }\n  fragment Quotation on Passage {\n    article { id lang } exact complete start end paragraph contextBefore contextAfter\n  }\n  fragment Sentence on Claim {\n    id predicate status quoteForm modality ongoing value { ...Figure } gloss { ...Both }\n    statedBy { ...Chain } quoted { start end } passages { ...Quotation }\n  }\n  fragment Disagreement on Dispute {\n    id kind state computed family nMembers title { ...Both } note { ...Both }\n    members {\n      claim { id quoteForm statedBy { ...Chain } passages { article { id lang } } }\n      assertion { n predicate value { ...Figure } edtf partOfDay }\n      object { id label { ...Both } }\n    }\n  }\n"): typeof import('./graphql.ts').BothFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstView {\n    relations(first: 100) {\n      totalCount truncated\n      nodes { ...Line from { ...Drawn } to { ...Drawn } }\n    }\n    disputes(filter: { states: [OPEN] }, first: 50) { totalCount nodes { id kind state title { ...Both } } }\n    stats { revision groups persons places events sources articles claims relations disputes }\n  }\n"): typeof import('./graphql.ts').FirstViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EdgePanel($id: ID!, $pair: [ID!]!) {\n    node(id: $id) {\n      __typename\n      ... on Relation {\n        ...Line\n        from { ...Drawn }\n        to { ...Drawn }\n        supports { claim speaker bundle basis }\n        claims(first: 50) {\n          totalCount\n          nodes { ...Sentence passages { mentions(of: $pair) { start end entities { id } } } }\n        }\n        disputes { ...Disagreement }\n      }\n    }\n    others: relations(filter: { among: $pair }, first: 50) { totalCount nodes { ...Line } }\n  }\n"): typeof import('./graphql.ts').EdgePanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ends($id: ID!) {\n    node(id: $id) { __typename ... on Relation { from { id } to { id } } }\n  }\n"): typeof import('./graphql.ts').EndsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityPanel($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...Drawn\n        names { ar en } note { ...Both }\n        aliases { text lang kind source { id label { ...Both } } }\n        relationCounts { type direction count exact }\n        relations(first: 100) { totalCount nodes { ...Line } }\n        sources { id access nSpoken claims(role: SPEAKER, first: 25) { totalCount nodes { ...Sentence } } }\n        disputes(first: 20) { totalCount nodes { id kind state title { ...Both } } }\n      }\n      ... on Person { role { ...Both } }\n      ... on Place { within { depth place { id label { ...Both } } } }\n    }\n  }\n"): typeof import('./graphql.ts').EntityPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisputePanel($id: ID!) {\n    dispute(id: $id) {\n      ...Disagreement\n      members { claim { ...Sentence } }\n      relations(first: 50) { totalCount nodes { ...Line } }\n    }\n  }\n"): typeof import('./graphql.ts').DisputePanelDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

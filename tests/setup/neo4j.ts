/** One real Neo4j for a whole run. For now the one that DEV_NEO4J_URI names. */
import type { TestProject } from 'vitest/node';

export default function setup(project: TestProject): void {
  const uri = process.env['DEV_NEO4J_URI'] ?? '';
  project.provide('neo4j', { uri, user: 'neo4j', password: 'none', database: 'neo4j' });
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string };
  }
}

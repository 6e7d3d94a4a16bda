/** Writes entities.graphql: the interface Entity, its four types and every enumeration, with their descriptions. */
import type { Argument, Field, NodeFile, Ontology } from './shapes.ts';

/** The SDL that schema/api.graphql refers to. */
export function writeSdl({ nodes, enums }: Ontology): string {
  const shared = nodes.find((node) => node.name === 'Entity');
  const types = nodes.filter((node) => node.code);
  return [
    '# Generated from schema/ontology by `npm run generate`. Do not edit.\n',
    `${described(shared?.description ?? '')}interface Entity implements Node {\n${fields(shared?.fields ?? {})}}\n`,
    ...types.map((node) => typeOf(node, shared?.fields ?? {})),
    ...enums.map(({ name, description, codes }) => {
      const values = Object.entries(codes).map(([code, entry]) => `${described(entry.description, '  ')}  ${code}\n`);
      return `${described(description)}enum ${name} {\n${values.join('')}}\n`;
    }),
  ].join('\n');
}

function typeOf(node: NodeFile, shared: Record<string, Field>): string {
  const own = Object.entries(shared).map(([name, field]) => {
    return [name, { ...field, description: node.shared?.[name] ?? field.description }];
  });
  const all = { ...Object.fromEntries(own), ...node.fields };
  return `${described(node.description)}type ${node.name} implements Node & Entity {\n${fields(all)}}\n`;
}

function fields(all: Record<string, Field>): string {
  return Object.entries(all)
    .map(([name, { type, description, args }]) => {
      const list = args ? `(\n${Object.entries(args).map(argument).join('')}  )` : '';
      return `${described(description, '  ')}  ${name}${list}: ${type}\n`;
    })
    .join('');
}

function argument([name, { type, default: value, description }]: [string, Argument]): string {
  const initial = value === undefined ? '' : ` = ${value}`;
  return `${described(description, '    ')}    ${name}: ${type}${initial}\n`;
}

function described(text: string, indent = ''): string {
  return `${indent}${JSON.stringify(text)}\n`;
}

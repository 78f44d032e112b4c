import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import { PROJECT_ROOT } from '../../config';

const FOLDER = join(PROJECT_ROOT, 'src/web/site');

const read = (file: string): readonly DefinitionNode[] => parse(readFileSync(join(FOLDER, file), 'utf8')).definitions;

const SHARED = new Map(
  read('fragments.graphql')
    .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

/** The query of a page, by its file in the folder of the site, with the shared fragments that it uses. */
export function pageDocument(file: string): DocumentNode {
  const definitions = [...read(file)];
  const has = new Set(definitions.flatMap((definition) => ('name' in definition && definition.name ? [definition.name.value] : [])));
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = has.has(name) ? undefined : SHARED.get(name);
        if (!fragment) return;
        has.add(name);
        definitions.push(fragment);
      },
    });
  return { kind: Kind.DOCUMENT, definitions };
}

/** Writes the JSON Schemas of the content for editors' programs: `node src/build/cli/schema.ts`, after a change of `src/lib/content/schema/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaFolder } from '../schema/json-schemas.ts';
import { root } from '../tasks/run.mjs';

mkdirSync(join(root, schemaFolder), { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(root, schemaFolder, name), text);

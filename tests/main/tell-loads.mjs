// Loaded before Demarc (`--import`): writes the name of each package that Demarc loads to standard error, whether it is loaded as a
// module, by `require`, or from a file of the bundle.
import fs, { writeSync } from 'node:fs';
import Module, { isBuiltin, register, syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { PACKED } from '../../dist/src/load-bundle.js';

const hooks = `
import { writeSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const name = /\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(found.url)?.[1];
  if (name) writeSync(2, 'loads ' + name + '\\n');
  return found;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const load = Module._load;
Module._load = function (name, parent, ...others) {
  const isOwn = parent?.filename && !parent.filename.includes('/node_modules/');
  const of = isOwn && !isBuiltin(name) && /^(?:@[^/]+\/)?[^./][^/]*/.exec(name)?.[0];
  if (of) writeSync(2, `loads ${of}\n`);
  return load.call(this, name, parent, ...others);
};

const read = fs.readFileSync;
fs.readFileSync = (file, ...others) => {
  const isBundled = /[\\/]bundle[\\/]\w+\.cjs$/.test(String(file));
  for (const name of isBundled ? (PACKED[basename(String(file), '.cjs')] ?? ['demarc']) : [])
    writeSync(2, `loads ${name}\n`);
  return read(file, ...others);
};
syncBuiltinESMExports();

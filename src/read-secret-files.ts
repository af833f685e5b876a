import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { ConfigError } from './contract/errors.js';
import { SECRET_SETTINGS } from './secret-settings.js';

type Env = Readonly<Record<string, string | undefined>>;

/** No secret is longer, in bytes: whoever names another file by mistake is told so, and the memory is not filled with it. */
const LONGEST = 64 * 1024;

/** What went wrong, in words that end a sentence; what else there is, its code says. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'that is a directory',
  EACCES: 'Demarc’s user may not read it',
  EPERM: 'Demarc’s user may not read it',
};

/**
 * The environment with each secret that a NAME_FILE points to under NAME, without the newline at its end. A name or a path
 * that is blank counts as not set. Throws ConfigError with every problem at once; it names files and never tells what is in
 * one.
 */
export async function readSecretFiles(env: Env): Promise<Env> {
  const named = SECRET_SETTINGS.filter((name) => env[`${name}_FILE`]?.trim());
  const read = await Promise.all(named.map((name) => readSecret(env, name)));
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) throw new ConfigError(problems);
  const secrets = read.flatMap((one) => ('secret' in one ? [[one.name, one.secret] as const] : []));
  return { ...env, ...Object.fromEntries(secrets) };
}

type Read = { readonly name: string; readonly secret: string } | { readonly problem: string };

async function readSecret(env: Env, name: string): Promise<Read> {
  const setting = `${name}_FILE`;
  const file = env[setting]?.trim() ?? '';
  const setToo = [name, ...(name === 'HTTPS_PROXY' ? ['https_proxy'] : [])].find((one) => env[one]?.trim());
  if (setToo) return { problem: `${setToo} and ${setting} are both set: remove one of them.` };
  const refused = (why: string, remedy: string) => ({
    problem: `${setting} names ${JSON.stringify(file)}, but ${why}: ${remedy}.`,
  });
  try {
    const content = await text(createReadStream(file, { end: LONGEST }));
    if (content.length > LONGEST)
      return refused('that is too long for a secret', 'name the file that holds it, and nothing else');
    if (content.trim() === '') return refused('it is empty', 'put the secret into it');
    return { name, secret: content.replace(/\r?\n$/, '') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = (code && REASONS[code]) ?? `it cannot be read${code ? ` (${code})` : ''}`;
    return refused(why, `mend the path or the mount, or set ${name} in its place`);
  }
}

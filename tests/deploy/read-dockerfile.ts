import { readFileSync } from 'node:fs';

/** One line of a Dockerfile, joined where it is continued: `RUN`, and what stands behind it. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** What begins with FROM: the image it starts from, its own name if it has one, and the lines below. */
export interface Stage {
  readonly image: string;
  readonly as: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of the Dockerfile. */
export function readDockerfile(): readonly Stage[] {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const line of lines) {
    const [name = '', ...words] = line.split(' ');
    const text = words.join(' ');
    const [image = '', , as] = words;
    if (name === 'FROM') stages.push({ image, as, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

import { rename } from 'node:fs/promises';

/** Tells the operator of a damaged file, and under which name it was set aside. */
export type OnDamage = (file: string, aside: string) => void;

/** Keeps a damaged file under another name, so that nothing overwrites what somebody may still want to mend. */
export async function setAside(file: string, onDamage: OnDamage): Promise<void> {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '')}`;
  await rename(file, aside);
  onDamage(file, aside);
}

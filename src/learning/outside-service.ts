import type { OutsideFile } from '../knowledge/schema.js';
import { nameAsId } from './name-as-id.js';

/** A name of knowledge/outside.yaml by its form as an id; undefined for any other id. */
export function outsideService(
  id: string,
  { services, clouds }: OutsideFile,
): OutsideFile['services'][number] | undefined {
  return [...services, ...clouds].find(({ name }) => nameAsId(name) === id);
}

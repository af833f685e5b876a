/** A delivery came from a workspace that has not installed Demarc, or has removed it. Nothing is to be done. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

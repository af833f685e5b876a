/** Base64 of 32 bytes, all the same. */
export function testKey(byte: number): string {
  return Buffer.alloc(32, byte).toString('base64');
}

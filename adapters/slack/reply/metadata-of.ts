/** What a message of ours is found by: the id of the delivery or tip that it answers. */
export function metadataOf(id: string) {
  return { event_type: 'demarc', event_payload: { id } };
}

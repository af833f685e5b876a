import type { ShownPicture } from '../shown-pictures.js';

/** Gives the pictures in a drawn message their place before they are there, so that nothing jumps when they come. */
export function giveRoom(message: Element, pictures: readonly ShownPicture[]): void {
  for (const image of message.querySelectorAll('img')) {
    const picture = pictures.find(({ png }) => png === image.getAttribute('src'));
    if (!picture) continue;
    image.width = picture.width;
    image.height = picture.height;
  }
}

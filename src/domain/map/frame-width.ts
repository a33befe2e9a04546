/** Width of every drawing in its own units: about half a pixel on a large screen. */
export const frameWidth = 2000;

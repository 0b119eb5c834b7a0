/** What `teilen.png` shows; written by `draw-picture.ts`. */
export const drawn = {
  name: 'KI-Register',
  claim: 'Künstliche Intelligenz in der öffentlichen Verwaltung Deutschlands',
};

/** What the forge lets the person do who has signed in; the patched parts of Decap look here. */
export const role = {
  /** Whether the buttons for publishing are of any use; the operator's setting comes before. */
  mayPublish: true,
};

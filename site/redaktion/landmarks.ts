import { words } from './words.ts';

/**
 * Decap's page for signing in has neither a main part nor a heading, its editor no main part, its preview no name; they
 * are added where they lack, for those who find their way by them.
 */
export function nameThePage(): void {
  const root = document.getElementById('nc-root');
  const heading = document.getElementById('titel');
  if (!root || !heading) return;
  const update = () => {
    // The board of drafts has a header, which must not be a part of the main part.
    const main = root.querySelector('main') ? undefined : (root.querySelector('header')?.nextElementSibling ?? root);
    for (const marked of document.querySelectorAll('[role=main]')) if (marked !== main) marked.removeAttribute('role');
    if (main?.getAttribute('role') !== 'main') main?.setAttribute('role', 'main');
    heading.hidden = root.querySelector('h1') !== null;
    root.querySelector('#preview-pane:not([title])')?.setAttribute('title', words.preview);
  };
  new MutationObserver(update).observe(root, { childList: true, subtree: true });
  update();
}

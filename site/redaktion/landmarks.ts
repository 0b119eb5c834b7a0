/**
 * Decap's page for signing in has neither a main part nor a heading, and its editor no main part; both are added where
 * they lack, for those who find their way by them.
 */
export function nameThePage(): void {
  const root = document.getElementById('nc-root');
  const heading = document.getElementById('titel');
  if (!root || !heading) return;
  const update = () => {
    const main = root.querySelector('main');
    if (main) root.removeAttribute('role');
    else root.setAttribute('role', 'main');
    heading.hidden = root.querySelector('h1') !== null;
  };
  new MutationObserver(update).observe(root, { childList: true, subtree: true });
  update();
}

import { count } from '../i18n/format.ts';

/*
 * Filters the changes on a page. What is chosen stands in the address, so that it can be shared; without a choice the
 * page is as it was built.
 */

interface Words {
  readonly shown: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly ofThese: string;
}

/** Names of the choices, as in the address, and what they are compared with. */
const asks: Record<string, (change: HTMLElement, value: string) => boolean> = {
  art: ({ dataset }, value) => dataset['kind'] === value,
  gebiet: ({ dataset }, value) => dataset['land'] === value,
  feld: ({ dataset }, value) => (dataset['fields'] ?? '').split(' ').includes(value),
};

/** From this many matches on a list stays closed. */
const many = 20;

const form = document.getElementById('change-filter');
if (form instanceof HTMLFormElement) start(form);

function start(filter: HTMLFormElement): void {
  const words = JSON.parse(filter.dataset['words']!) as Words;
  const language = document.documentElement.lang === 'en' ? 'en' : 'de';
  const selects = [...filter.querySelectorAll('select')];
  const status = document.getElementById('filter-status')!;
  const changes = [...document.querySelectorAll<HTMLElement>('#changes [data-kind]')];

  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = query.get(select.name) ?? '';
      // A value that is not offered here chooses nothing.
      if (select.selectedIndex < 0) select.value = '';
    }
  };
  const writeAddress = () => {
    const query = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}`);
  };
  const show = () => {
    const chosen = selects.filter(({ value }) => value);
    const matches = new Set(
      changes.filter((change) => chosen.every(({ name, value }) => asks[name]?.(change, value) ?? true)),
    );
    for (const change of changes) change.hidden = !matches.has(change);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('#changes .change > details')) {
      const names = [...details.querySelectorAll<HTMLElement>('[data-kind]')];
      const own = names.filter((one) => matches.has(one)).length;
      const isChosen = chosen.length > 0 && own > 0;
      details.parentElement!.hidden = own === 0;
      details.open = isChosen && own <= many;
      const note = details.querySelector<HTMLElement>('.change-chosen')!;
      note.hidden = own === names.length;
      note.textContent = note.hidden ? '' : ` (${words.ofThese} ${own})`;
    }
    for (const day of document.querySelectorAll<HTMLElement>('#changes .change-day'))
      day.hidden = !day.querySelector('.change:not([hidden])');
    status.textContent =
      chosen.length === 0 ? '' : matches.size > 0 ? count(matches.size, language, words.shown) : words.none;
  };

  filter.hidden = false;
  filter.addEventListener('change', () => {
    writeAddress();
    show();
  });
  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.addEventListener('reset', () =>
    // The fields are emptied only after this event.
    queueMicrotask(() => {
      for (const select of selects) select.value = '';
      writeAddress();
      show();
    }),
  );
  window.addEventListener('popstate', () => {
    readAddress();
    show();
  });
  readAddress();
  if (selects.some(({ value }) => value)) show();
}
